import type { LessonAudience, LessonState, Principle } from "@remit/domain/learning/labels";

/* What the demonstration tells of themes, lessons and systemic issues. Days count from today. */

/** A theme: where it hangs, and in which heads of complaint it was seen, by their words and categories. `grows` in the last whole quarter. */
export interface ThemeTold { readonly name: string; readonly definition: string; readonly principle: Principle; readonly parent: string | null; readonly match: string | null; readonly categories: readonly string[]; readonly grows: boolean; readonly into: string | null; readonly retired: string | null }
const under = (principle: Principle, parent: string | null = null) => (name: string, definition: string, match: string | null = null, more: Partial<ThemeTold> = {}): ThemeTold => ({ name, definition, principle, parent, match, categories: [], grows: false, into: null, retired: null, ...more });
const [right, people, open, fair, mend, better] = [under("GETTING_IT_RIGHT"), under("CUSTOMER_FOCUSED"), under("OPEN_AND_ACCOUNTABLE"), under("FAIR_AND_PROPORTIONATE"), under("PUTTING_THINGS_RIGHT"), under("CONTINUOUS_IMPROVEMENT")];
const [evidence, records, waiting, needs, telling, hearing] = [under("GETTING_IT_RIGHT", "Facts and evidence"), under("GETTING_IT_RIGHT", "Records"), under("CUSTOMER_FOCUSED", "Waiting"), under("CUSTOMER_FOCUSED", "People who need more"), under("OPEN_AND_ACCOUNTABLE", "Telling people"), under("FAIR_AND_PROPORTIONATE", "A fair hearing")];

/** Parents stand before what hangs under them. */
export const themes: readonly ThemeTold[] = [
  right("Facts and evidence", "What a decision rests on was wrong, or nobody read it."),
  evidence("Evidence overlooked", "Something that was sent or said was not looked at before the decision.", "overlooked|relied on|did not deal with|not acted on|not considered"),
  evidence("Wrong facts", "The decision says something that was not so.", "wrong on the facts|wrong band|recorded wrongly|contradicts|drawings that were wrong|wrong dose"),
  right("Records", "What happened cannot be seen from the record."),
  records("Nothing was written down", "A visit, a call or a reason left no note.", "no note|not recorded|single line|left blank|no entry|does not say"),
  records("Papers lost", "Papers, photographs or diaries that somebody sent cannot be found.", "were lost|was lost|cannot be found"),
  records("Closed in error", "A job, a call or a claim was closed before it was done.", "closed in error|recorded as complete|closed call", { grows: true }),
  people("Waiting", "Something came long after it should have."),
  waiting("Waiting for treatment", "Care came late, or was put off again and again.", "ambulance took", { categories: ["DELAY_IN_CARE"] }),
  waiting("Waiting for a repair", "A home was left unfit for weeks or months.", null, { categories: ["REPAIRS", "DAMP_AND_MOULD"], grows: true }),
  waiting("Waiting for money or papers", "A payment or a document that people live by came late.", null, { categories: ["BENEFIT_DELAY", "LICENCES"] }),
  people("People who need more", "Somebody needed it done another way."),
  needs("Adjustments not made", "Large print, an interpreter, a home visit or another adjustment was not made.", null, { categories: ["ADJUSTMENTS"], grows: true }),
  needs("Nobody asked what mattered", "A decision about somebody was made without asking them or those who care for them.", "not asked|left out of|without speaking|without a visit"),
  open("Telling people", "People were not told, or were told different things."),
  telling("No answer", "Letters and calls were not answered, and nobody said when they would be.", "not returned|not sent|no date|did not tell|not told|failure to tell|could not say", { grows: true }),
  telling("Two answers at once", "Two parts of one body said opposite things.", "different|back and forth|opposite"),
  telling("Lost between two departments", "Each department held that the other would answer.", "sent back and forth", { into: "Two answers at once" }),
  telling("No reasons given", "A decision came without its reasons.", "no reasons|without a warning|without warning|gave no reasons"),
  telling("Not open about a mistake", "A mistake was found and not said openly.", "not told openly|without saying that|is unfounded"),
  fair("A fair hearing", "Somebody had no fair chance to be heard."),
  hearing("The same person looked twice", "Whoever decided looked at their own decision.", "officer who decided|doctor who had read"),
  hearing("Decided without looking", "It was decided before anybody looked at the circumstances.", "without a risk|without looking|without regard|without reading|without examining|no thought|without a survey"),
  hearing("Panel not prepared", "A panel or an appeal sat without what it needed.", "panel|at the appeal"),
  fair("Blame and tone", "Somebody was treated as a nuisance.", "blamed|making a fuss|insurance claim", { categories: ["STAFF_CONDUCT"] }),
  fair("Risk not looked at", "A risk to a child or an adult was not looked at, or not again.", null, { categories: ["SAFEGUARDING"] }),
  mend("Complaints answered late", "The answer to a complaint came late.", "answer was|took .* to answer"),
  mend("The complaint was not answered", "An answer came, but to another question.", "wrong complaint|as an enquiry|did not answer|did not address|did not say what"),
  mend("Loss not made good", "What it cost somebody was not paid back.", "lost earnings|was left with|written off", { categories: ["CHARGES", "OVERPAYMENT"] }),
  better("The same again", "It happened before, and happened again.", "times|twice"),
  better("What was learned is not shared", "A meeting drew its lessons and told nobody.", "did not share what"),
  better("Old forms", "A form was used that had been withdrawn.", null, { retired: "Nobody uses those forms any more." }),
];

/** A lesson in one of its stages. */
export interface LessonTold {
  readonly title: string; readonly found: string; readonly audience: LessonAudience; readonly recommendation: string; readonly state: LessonState; readonly theme: string; readonly owner: string | null; readonly proposes: string; readonly proposed: number; readonly due: number;
  readonly evidence: string | null; readonly checker: string | null; readonly check: number | null; readonly outcome: string | null; readonly failed: string | null; readonly shared: boolean; readonly used: string | null; readonly issue: string | null;
}
const lesson = (title: string, found: string, audience: LessonAudience, recommendation: string, theme: string, more: Partial<LessonTold> = {}): LessonTold =>
  ({ title, found, audience, recommendation, theme, state: "PROPOSED", owner: null, proposes: "Ana Petrova", proposed: -12, due: 0, evidence: null, checker: null, check: null, outcome: null, failed: null, shared: false, used: null, issue: null, ...more });
const done = { state: "CLOSED", shared: true } as const;

export const issues = [
  { name: "Jobs closed before they are done", what: "Landlords and services close a job when somebody was sent, not when the work is finished. People ring again, and begin again at the end of the queue.", why: "“Closed in error” was seen more often in the last whole quarter than in any before, with bodies of three kinds.", theme: "Closed in error", state: "UNDER_WAY", owner: "Tom Pell", handling: "A letter to the bodies concerned asks how a job is closed and who looks at it. Answers are compared next month.", proposes: "Ana Petrova", proposed: -40, agreed: -33 },
  { name: "Adjustments promised and not made", what: "Large print, interpreters and home visits are agreed with one person and not known to the next.", why: "“Adjustments not made” rose from one quarter to the next with councils and hospitals alike.", theme: "Adjustments not made", state: "PROPOSED", owner: null, handling: "", proposes: "Ana Petrova", proposed: -4, agreed: null },
] as const;

export const lessons: readonly LessonTold[] = [
  lesson("Open every attachment before assessing", "In five reviews something was attached that nobody had opened.", "OUR_SERVICE", "Ask on the checklist of assessment whether every attachment was opened.", "Evidence overlooked", { ...done, owner: "Dana Fox", proposed: -120, due: -80, evidence: "The checklist asks for it. Forty files of last month were sampled, and all forty had it.", checker: "Idris Kay", check: -60, outcome: "Ten files, ten opened. It works.", used: "I found a photograph that changed what I would have said." }),
  lesson("Say in the first letter when the next one comes", "People rang because they did not know when they would hear.", "OUR_SERVICE", "Put a date for the next letter into the first one.", "No answer", { ...done, owner: "Grace Lomax", proposed: -150, due: -100, evidence: "The template has the date since the spring.", checker: "Helen Marsh", check: -85, outcome: "Calls that ask for news fell by a third.", failed: "The template had it, but half of the letters were written without it.", used: "I give the date on the telephone as well." }),
  lesson("Close a job when it is finished", "Jobs were closed when somebody was sent.", "BODIES", "Ask bodies to close a job only once the person who asked agrees that it is done.", "Closed in error", { state: "TO_CHANGE", owner: "Tom Pell", due: 16, issue: "Jobs closed before they are done" }),
  lesson("Tell the next person what was agreed", "Adjustments that were agreed once were forgotten at the next step.", "BOTH", "Show agreed adjustments on the first page of every record.", "Adjustments not made", { state: "TO_CHECK", owner: "Owen Pryce", due: -9, evidence: "The banner stands on every case since the first of the month.", checker: "Helen Marsh", check: 8, shared: true }),
  lesson("Keep what people send where it can be found", "Original papers were lost between the post room and the file.", "OUR_SERVICE", "Scan on the day of arrival, and send originals back the same week.", "Papers lost", { state: "TO_CHANGE", owner: "Ruth Adeyemi", due: -6, shared: true }),
  lesson("Give reasons even where the answer is no", "Refusals came without reasons, and people asked again.", "BODIES", "Publish a page on what a refusal should say.", "No reasons given", { state: "TO_CHECK", owner: "Grace Lomax", due: -20, evidence: "The page was sent to all bodies with more than five complaints.", checker: "Tom Pell", check: -3 }),
  lesson("Let somebody else look at it again", "Reviews at the body were done by whoever had decided.", "BODIES", "Say in our reports that a second look needs a second person.", "The same person looked twice", { ...done, owner: "Tom Pell", proposed: -200, due: -160, evidence: "A standard line stands in our reports.", checker: "Helen Marsh", check: -140, outcome: "Six bodies changed who looks again.", used: "I quote the line in every report on this." }),
  lesson("Ask what mattered before it is decided", "Families were asked after the plan was made.", "BOTH", "Add the question to the first call.", "Nobody asked what mattered", { proposes: "Idris Kay", proposed: -3 }),
  lesson("Answer the complaint that was made", "Answers were given to another question.", "BODIES", "Offer complaint teams a half-day with our caseworkers.", "The complaint was not answered", { proposed: -8 }),
  lesson("Write the note on the day", "Notes were written weeks later, from memory.", "BOTH", "Look at the date of the note in every sample.", "Nothing was written down", { state: "TO_CHANGE", owner: "Dana Fox", due: 24, shared: true }),
  lesson("One template for everything", "Templates differ from team to team.", "OUR_SERVICE", "Write one template for all letters.", "Two answers at once", { state: "NOT_TAKEN", outcome: "Letters differ because people do. The parts that must be the same are standard lines already." }),
  lesson("Count a repair from the first report", "Delay was counted from the second visit.", "BODIES", "Count from the day on which it was reported first, and say so.", "Waiting for a repair", { state: "TO_CHANGE", owner: "Idris Kay", due: 40 }),
];

export const feedback = [
  { policy: "Service standards", what: "The standards say when we answer, and not that people are told when. Three lessons ask for it.", owner: "Helen Marsh", gives: "Grace Lomax", given: -30, lesson: "Say in the first letter when the next one comes", outcome: "POLICY_REVIEW", answer: "The next edition says that every letter names the day of the next." },
  { policy: "Adjustments", what: "The policy does not say who makes sure that an agreed adjustment is known at the next step.", owner: "Tom Pell", gives: "Owen Pryce", given: -5, lesson: "Tell the next person what was agreed", outcome: null, answer: null },
] as const;

export const procedures = [
  { name: "Assessing a complaint", owner: "Dana Fox", text: "Read the letter. Note what is complained of, one head at a time. Ask for what is missing.", after: "Read the letter and open everything that is attached. Note what is complained of, one head at a time. Ask for what is missing.", change: "Attachments are opened first", lesson: "Open every attachment before assessing" },
  { name: "The first letter", owner: "Grace Lomax", text: "Say that we have the complaint, who deals with it, and how to reach them.", after: "Say that we have the complaint, who deals with it, how to reach them, and on which day the next letter comes.", change: "The day of the next letter", lesson: "Say in the first letter when the next one comes" },
] as const;
