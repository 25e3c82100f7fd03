/* What the demonstration tells of policies. Days count from today. */

/** A version: how long ago it was written, put to the Board, approved and published; null where it has not come so far. */
export interface VersionTold { readonly policy: string; readonly number: number; readonly state: string; readonly text: string; readonly change: string; readonly written: number; readonly board: number | null; readonly approved: number | null; readonly item: number | null; readonly published: number | null; readonly days: number | null; readonly speed: number; readonly returned: string | null }

export const policies = [
  { name: "Equal opportunities", purpose: "Nobody who comes to us or works here is treated worse for who they are.", segments: [] as readonly string[] },
  { name: "Health and safety", purpose: "Everybody goes home as well as they came, from a visit as from the office.", segments: [] },
  { name: "Information security", purpose: "What people tell us in confidence stays in confidence.", segments: [] },
  { name: "Conflicts of interest", purpose: "Nobody decides about a body or a person they are close to.", segments: [] },
  { name: "Remedies and apologies", purpose: "Like cases lead to like remedies, and an apology says what went wrong.", segments: ["Customer Care", "Further Look"] },
  { name: "Unreasonable behaviour", purpose: "Staff are safe, and somebody who is angry is still heard.", segments: [] },
  { name: "Working away from the office", purpose: "Casework at home is as safe and as well led as casework here.", segments: [] },
] as const;

const version = (policy: string, number: number, state: string, text: string, change: string, more: Partial<VersionTold> = {}): VersionTold =>
  ({ policy, number, state, text, change, written: -60, board: null, approved: null, item: null, published: null, days: null, speed: 3, returned: null, ...more });

export const versions: readonly VersionTold[] = [
  version("Equal opportunities", 1, "REPLACED", "We treat people according to what they need.", "The first version.", { written: -520, board: -500, approved: -480, item: 4, published: -470, days: 30 }),
  version("Equal opportunities", 2, "PUBLISHED", "We treat people according to what they need, and ask them what that is.\n\nWhoever leads a team looks twice a year at who is given which work, who is promoted and who leaves, and says what they found.\n\nSomebody who is treated badly may tell their line manager, any other manager, or the director who answers for this policy. It is looked into within ten working days.", "Asks team leaders to look twice a year at how work is shared.", { written: -75, board: -62, approved: -48, item: 6, published: -42, days: 30, speed: 5 }),
  version("Health and safety", 1, "PUBLISHED", "Nobody visits alone without somebody in the office knowing where they are and when they will be back.\n\nEvery team knows its first-aider and its way out. An accident or a near miss is written down on the day.\n\nWhoever works at a screen has it looked at once a year and may ask for what they need.", "Brings together four older notes.", { written: -160, board: -140, approved: -126, item: 3, published: -120, days: 40, speed: 3 }),
  version("Information security", 1, "REPLACED", "Lock your screen when you leave it. Papers are locked away at night.", "The first version.", { written: -610, board: -590, approved: -575, item: 9, published: -570, days: 30 }),
  version("Information security", 2, "PUBLISHED", "Lock your screen when you leave it, wherever you work. Papers are locked away at night and do not travel without a reason.\n\nA letter or an e-mail that went to the wrong person is reported within the hour, by whoever notices, to their line manager. Nobody is blamed for reporting.\n\nNobody lends a passphrase or a code, to anybody, for any reason.", "Says what to do within the hour of a mistake, and asks three questions.", { written: -40, board: -30, approved: -20, item: 5, published: -18, days: 25, speed: 2 }),
  version("Conflicts of interest", 1, "PUBLISHED", "Before you take on a case, say whether you, your family or your friends have to do with the body or the person. Whoever leads you decides who takes it instead.\n\nA gift worth more than a cup of tea is declined, or written in the register.", "The first version.", { written: -300, board: -280, approved: -266, item: 7, published: -260, days: 30 }),
  version("Conflicts of interest", 2, "WITH_BOARD", "Before you take on a case, say whether you, your family or your friends have to do with the body or the person. Work that you did for a body counts for five years.\n\nA gift worth more than a cup of tea is declined, or written in the register.", "Former employment counts for five years.", { written: -26, board: -7 }),
  version("Remedies and apologies", 1, "PUBLISHED", "A remedy puts somebody back where they would have been. Where that cannot be done, it says by how much it falls short and why.\n\nAn apology names what went wrong, who is sorry, and what changes. It has no “if”.", "Replaces the table of amounts by questions to ask.", { written: -110, board: -95, approved: -80, item: 8, published: -70, days: 35, speed: 7 }),
  version("Unreasonable behaviour", 1, "APPROVED", "Somebody who shouts is first asked what would help. A restriction names what is restricted, until when, and who looks at it again.", "The first version.", { written: -50, board: -21, approved: -6, item: 2 }),
  version("Working away from the office", 1, "DRAFT", "Papers with names on them stay in the office. Team leaders speak with everybody of their team at least once a week.", "The first version.", { written: -15, returned: "Say who may see a screen at home, and what to do with a visitor in the house." }),
];

/** What is asked before a version is accepted; the first answer of each is right. */
export const questions = [
  { policy: "Information security", number: 2, wording: "You sent a decision to the wrong address. When do you report it?", options: ["Within the hour", "At the next team meeting", "Once it is clear whether somebody opened it"] },
  { policy: "Information security", number: 2, wording: "A colleague who is locked out asks for your passphrase. What do you do?", options: ["Lend it to nobody, and send them to the service desk", "Lend it for an hour", "Lend it if your line manager agrees"] },
  { policy: "Information security", number: 2, wording: "Where are papers with names on them at night?", options: ["Locked away", "Face down on the desk", "In the bin"] },
] as const;

/** Guidance with who maintains it, how many days ago they looked at it and after how many months they do again. */
export const guidance = [
  { title: "Taking a complaint by telephone", text: "Say who you are and that there is time. Let the person finish.\n\nSay back what you heard, in their words, and ask whether it is right. Say what happens next, and by when.", href: null, owner: "Owen Pryce", looked: -410, months: 12, maps: ["From the first call to a case"] },
  { title: "Writing a decision that can be read", text: "Begin with what we decided. Then why. Then what happens now.\n\nOne thought a sentence. No word that you would not say to somebody across a table.", href: null, owner: "Idris Kay", looked: -95, months: 12, maps: [] },
  { title: "Asking a body for its file", text: "", href: "https://guide.ombudsman.example/asking-for-a-file", owner: "Ruth Adeyemi", looked: -40, months: 6, maps: ["From the first call to a case"] },
  { title: "When somebody may be in danger", text: "Ring the emergency services first. Then your team leader, whatever the hour. Write down what was said, as it was said.", href: null, owner: "Grace Lomax", looked: -20, months: 6, maps: ["Urgent risk to a person"] },
] as const;
export const maps = [
  { name: "From the first call to a case", href: "https://maps.ombudsman.example/first-call", first: "Owen Pryce", second: "Dana Fox" },
  { name: "Urgent risk to a person", href: "https://maps.ombudsman.example/urgent-risk", first: "Grace Lomax", second: "Helen Marsh" },
] as const;
export const arrangements = [
  { name: "The building cannot be used", text: "Everyone works from home. Team leaders ring their people by ten. The post is fetched from the sorting office once a day.", owner: "Helen Marsh", review: 75, reviewed: -105, note: "Tried in spring: two telephone numbers were out of date." },
  { name: "Remit or the network is down", text: "Calls are written on the paper sheets in the red folder and entered by the next evening. Deadlines of the day are rung round.", owner: "Ruth Adeyemi", review: -9, reviewed: -380, note: "The red folder was refilled." },
  { name: "Many people are away at once", text: "The support section takes acknowledgements and calls. Team leaders agree each morning what can wait.", owner: "Grace Lomax", review: 40, reviewed: null, note: null },
] as const;
export const talks = [
  { leader: "Dana Fox", person: "Amina Yusuf", team: null, held: -16, note: "Amina will try saying back the complaint before asking for dates.", items: ["Taking a complaint by telephone"] },
  { leader: "Dana Fox", person: null, team: "Customer Care Team 2", held: -9, note: "Two letters of last month read aloud. We kept one and rewrote one.", items: ["Writing a decision that can be read", "Asking a body for its file"] },
] as const;
