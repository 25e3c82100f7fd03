import { because, edited, plain, say, subject, type Particulars } from "./say.js";
import { assurance } from "./assurance-sentences.js";
import { briefings } from "./briefing-sentences.js";
import { learning } from "./learning-sentences.js";
import { meetings } from "./meeting-sentences.js";
import { workload } from "./workload-sentences.js";
import { people } from "./people-sentences.js";
import { policies } from "./policy-sentences.js";
import { records } from "./record-sentences.js";
import { supervision } from "./supervision-sentences.js";

/** What an entry of the audit says, as it is kept. */
export interface AuditEntryKept {
  /** The plain past event, such as "assigned"; "refused: assigned" for what was refused. */
  readonly action: string;
  readonly recordType: string;
  /** Whose shape belongs to the action; null when the reader may not see them. */
  readonly particulars: unknown;
}

const moved = (p: Particulars) => (Number(p["clocksMoved"]) > 0 ? `, which moved ${say(p["clocksMoved"])} deadline${p["clocksMoved"] === 1 ? "" : "s"}` : "");
const dayOff = (verb: string, place: (p: Particulars) => string) => (p: Particulars) => `${verb} ${say(p["name"])} on ${say(p["on"])} ${place(p)}${moved(p)}`;

const matter = ({ kind, amount }: Particulars) => [kind ?? "a matter", amount && `of ${say(amount)}`].filter(Boolean).join(" ").replace(/^[A-Z]/, (first) => first.toLowerCase());
const carried = (verb: string) => (p: Particulars) => `${verb} ${matter(p)} to ${say(p["to"])}${because(p)}`;
const dated = (verb: string) => (p: Particulars) => `${verb} ${say(p["name"])}, ${p["endsOn"] ? `until ${say(p["endsOn"])}` : `from ${say(p["startsOn"])}`}`;
/** What was done with limits, the scheme, matters above a limit, and advice. */
const authority: Readonly<Record<string, (p: Particulars) => string>> = {
  "set a limit": (p) => `set a limit of authority for ${say(p["name"])}${p["amount"] ? ` of ${say(p["amount"])}` : ""} from ${say(p["startsOn"])}, by ${say(p["source"])}`,
  "ended a limit": dated("ended the limit for"), "named a principal": dated("named the principal"), "ended a principal": dated("ended the principal"),
  "wrote an entry of the scheme": dated("wrote an entry of the delegation scheme for"), "ended an entry of the scheme": dated("ended the entry of the delegation scheme for"),
  "wrote terms of reference": (p) => `wrote down terms of reference ${say(p["revision"])} of ${say(p["name"])}, agreed on ${say(p["agreedOn"])}`,
  "agreed a remedy": (p) => `agreed ${matter(p)}${because(p)}`, "escalated a decision": carried("escalated"), "escalated an approval": carried("escalated"), "carried an escalation up": carried("carried"),
  "referred a matter to specialists": carried("referred"), "referred a matter to a committee": carried("referred"),
  "agreed an escalation": (p) => `agreed ${matter(p)} that was escalated${because(p)}`, "did not agree an escalation": (p) => `did not agree ${matter(p)} that was escalated${because(p)}`,
  "asked for advice": (p) => `asked ${say(p["to"])} for advice, until ${say(p["dueOn"])}: ${say(p["question"])}`, "raised advice": (p) => `raised advice on what was noticed: ${say(p["question"])}`,
  "answered a request for advice": (p) => `answered a request for advice: ${say(p["answer"])}`, "passed a request for advice on": (p) => `passed a request for advice on to ${say(p["to"])}${because(p)}`,
  "acted on advice": (p) => `said what was done with advice: ${say(p["action"])}`, "withdrew a request for advice": (p) => `withdrew a request for advice${because(p)}`,
};
/** Absences are told by their days and never by their kind: why somebody is away is not for everyone who reads the audit (CS-22). */
const absent = (verb: string) => (p: Particulars) => `${verb} an absence of ${say(p["name"])} ${say(p["when"])}`;

/** What was done with letters and approvals, and with what must be checked. */
const approvals: Readonly<Record<string, (p: Particulars) => string>> = {
  "referred for approval": (p) => `referred ${say(p["what"])} to ${say(p["with"])} for approval (${say(p["reference"])}): ${say(p["asks"])} ${say(p["why"])}`,
  "approved": (p) => `approved ${say(p["reference"])}${because(p)}`,
  "rejected": (p) => `rejected ${say(p["reference"])}${because(p)}`,
  "taken on": (p) => `took on the request of ${say(p["reference"])} to carry out what it needs`,
  "handed back": (p) => `handed ${say(p["reference"])} back, for ${say(p["to"])} to decide${because(p)}`,
  "approval reassigned": (p) => `passed ${say(p["reference"])} from ${say(p["from"])} to ${say(p["to"])}${because(p)}`,
  "passed to another segment": (p) => `passed ${say(p["reference"])} to ${say(p["to"])} with the decision on ${say(p["because"])}${because({ reason: p["reason"] })}`,
  "letter drafted": (p) => `drafted the letter ${say(p["reference"])}${p["for"] ? ` of ${say(p["for"])}` : ""}`,
  "letter edited": (p) => `rewrote the letter ${say(p["reference"])}: ${(Array.isArray(p["changed"]) ? p["changed"] : []).map((one) => plain(String(one).replace(/Id$/, ""))).join(", ") || "nothing"}`,
  "letter issued": (p) => `issued the letter ${say(p["reference"])}`,
  "letter cancelled": (p) => `cancelled the letter ${say(p["reference"])}${because(p)}`,
  "added what must be checked": (p) => `made ${say(p["name"])} subject to a check, at the level “${say(p["level"])}”, from ${say(p["fromOn"])}${p["toOn"] ? ` to ${say(p["toOn"])}` : ""}`,
  "set the wait before cover": (p) => `said that from ${say(p["startsOn"])} an approval passes to cover after ${say(p["workingDays"])} working day${p["workingDays"] === 1 ? "" : "s"}`,
  "ended what must be checked": (p) => `ended the check of ${say(p["name"])} on ${say(p["toOn"])}`,
};

/** What was done with submissions: that it was, never the pack's words. */
const submissions: Readonly<Record<string, (p: Particulars) => string>> = {
  "sent submission": (p) => `sent submission ${say(p["reference"])} to the Private Office`,
  "routed submission": (p) => `routed submission ${say(p["reference"])} to ${say(p["to"])}${because(p)}`,
  "settled submission": (p) => `settled submission ${say(p["reference"])} without a principal (${plain(String(p["outcome"]))})${because(p)}`,
  "returned submission": (p) => `returned submission ${say(p["reference"])} for further work, due ${say(p["dueOn"])}`,
  "made submission ready": (p) => `marked submission ${say(p["reference"])} as ready for consideration`,
  "planned submission": (p) => `put submission ${say(p["reference"])} before ${say(p["to"])} for ${say(p["on"])}`,
  "decided submission": (p) => `decided submission ${say(p["reference"])}: ${plain(String(p["outcome"]))}`,
  "told of submission": (p) => `told ${say(p["who"])} what was decided on submission ${say(p["reference"])}`,
  "took submission off the plan": (p) => `took submission ${say(p["reference"])} off the plan`,
  "withdrew submission": (p) => `withdrew submission ${say(p["reference"])}${because(p)}`,
  "added a case to submission": (p) => `added ${say(p["added"])} to submission ${say(p["reference"])}`, "added a paper to submission": (p) => `added the paper ${say(p["added"])} to submission ${say(p["reference"])}`,
  "added a commitment": (p) => `added the commitment ${say(p["name"])}`, "removed a commitment": (p) => `removed the commitment ${say(p["name"])}`,
  "set how many submissions a day": (p) => `set how many submissions are read in a day: ${say(p["name"])}`,
};

const spent = (p: Particulars) => say(p["amount"]);
/** What was done with external reviewers, their commissions and the budget. */
const commissions: Readonly<Record<string, (p: Particulars) => string>> = {
  "commissioned external review": (p) => `commissioned ${say(p["reference"])} from ${say(p["reviewer"])} for ${spent(p)}, due ${say(p["dueOn"])}, with ${say(p["papers"])} paper${p["papers"] === 1 ? "" : "s"}: “${say(p["question"])}”`,
  "declared independence": (p) => `declared that nothing ties them to the case of ${say(p["reference"])}, which opened its papers`,
  "reminded of commission": (p) => `reminded its reviewer of ${say(p["reference"])}, due ${say(p["dueOn"])}`, "declined commission": (p) => `declined ${say(p["reference"])}${because(p)}`, "ended commission": (p) => `ended ${say(p["reference"])} early${because(p)}`,
  "recorded time on commission": (p) => `recorded ${say(p["minutes"])} minutes on ${say(p["reference"])}`, "delivered report of commission": (p) => `delivered the report of ${say(p["reference"])}`,
  "wrote on commission": (p) => `wrote a message on ${say(p["reference"])}`, "released papers of commission": (p) => `released ${say(p["names"])} for ${say(p["reference"])}`,
  "withdrew a paper of commission": (p) => `took back ${say(p["name"])} from ${say(p["reference"])}`,
  "changed dates of commission": edited("the dates of "), "returned report of commission": (p) => `returned the report of ${say(p["reference"])}${because(p)}`,
  "accepted report of commission": (p) => `accepted the report of ${say(p["reference"])}, with an average mark of ${say(p["average"])}`,
  "matched invoice of commission": (p) => `matched the invoice ${say(p["invoice"])} for ${spent(p)} to ${say(p["reference"])}`, "recorded payment of commission": (p) => `recorded that ${say(p["reference"])} was paid on ${say(p["paidOn"])}`,
  "added a contract with a reviewer": (p) => `added the contract ${say(p["contract"])} with ${say(p["name"])}, from ${say(p["startsOn"])} to ${say(p["endsOn"])}`, "changed the end of a contract": (p) => `let the contract ${say(p["name"])} end on ${say(p["endsOn"])}`,
  "recorded an interest of a reviewer": (p) => `recorded an interest of ${say(p["name"])} in ${say(p["in"])}: ${say(p["note"])}`, "ended an interest of a reviewer": (p) => `recorded that an interest in ${say(p["in"])} ended`,
  "registered an external reviewer": (p) => `put ${say(p["name"])} on the register of external reviewers`, "edited an external reviewer": edited("the register's entry of "),
  "added a budget heading": (p) => `added the heading ${say(p["name"])} to the budget, with ${spent(p)}`, "edited a budget heading": edited("the budget heading "),
};

/** Who signed in, how, and where it ended. */
const identity: Readonly<Record<string, (p: Particulars) => string>> = {
  "signed in": (p) => `signed in by ${p["with"] === "recovery code" ? "passphrase and recovery code" : say(p["by"])}`,
  "linked an identity": (p) => `was linked to an identity of ${say(p["issuer"])}, by ${say(p["by"])}`,
  "turned away a sign-in": (p) => `turned away a sign-in${p["address"] ? ` from ${say(p["address"])}` : ""}: ${say(p["detail"])}`,
  "proposed a grant": (p) => `proposed: ${say(p["says"])}, because ${say(p["reason"])}`,
  "confirmed a grant": (p) => `confirmed as the second person: ${say(p["says"])}`,
  "refused a grant": (p) => `refused as the second person: ${say(p["says"])}, because ${say(p["because"])}`,
  "withdrew a grant": (p) => `withdrew what they had proposed: ${say(p["says"])}`,
  "ended a session": (p) => `ended their session from ${say(p["address"])}`,
  "ended other sessions": (p) => `ended ${say(p["sessions"])} other session${p["sessions"] === 1 ? "" : "s"} of theirs`,
  "ended somebody's sessions": (p) => `signed ${say(p["name"])} out of ${say(p["sessions"])} session${p["sessions"] === 1 ? "" : "s"}`,
};

/** What was kept to be looked at again, and what the office holds itself to. */
const insight: Readonly<Record<string, (p: Particulars) => string>> = {
  "saved a view": (p) => `kept the view “${say(p["name"])}” of ${plain(String(p["list"]))}${p["audience"] === "NOBODY" ? "" : ", shared with others"}`,
  "changed a view": (p) => `changed the view “${say(p["name"])}” of ${plain(String(p["list"]))}${p["audience"] === "NOBODY" ? "" : ", shared with others"}`,
  "deleted a view": (p) => `deleted the view “${say(p["name"])}” of ${plain(String(p["list"]))}`,
  "set a target": (p) => `set the target “${say(p["name"])}”${p["segment"] ? ` of ${say(p["segment"])}` : ""} to ${say(p["value"])} from ${say(p["inForceFrom"])}`,
  "set a personal target": (p) => `set a personal target for ${say(p["name"])} from ${say(p["inForceFrom"])}`,
  "wrote a note on the figures": (p) => `wrote a note on the figures of ${say(p["on"])}: ${say(p["text"])}`,
  "took back a note on the figures": (p) => `took back the note on the figures of ${say(p["on"])}: ${say(p["text"])}`,
};

/** What follows the actor's name, for the actions that can be said better than by their own words. */
/** What was done with the register of what comes in, and with what is agreed about contact. */
const marked = ({ marks }: Particulars) => (Array.isArray(marks) && marks.length ? `, marked as ${marks.join(" and ")}` : "");
const entry = (verb: string, after: (p: Particulars) => string = because) => (p: Particulars) => `${verb} ${say(p["reference"])}${after(p)}`;
const instructed = (verb: string) => (p: Particulars) => `${verb} the instruction ${say(p["reference"])} (${say(p["kind"])}) about ${say(p["about"])}${p["endsOn"] ? ` from ${say(p["startsOn"])} to ${say(p["endsOn"])}` : ""}${because(p)}`;
const cameBy: Readonly<Record<string, string>> = { POST: "post", EMAIL: "e-mail", TELEPHONE: "telephone", MP: "a Member of Parliament", PRESS: "the press", WEB: "the web form" };
const correspondence: Readonly<Record<string, (p: Particulars) => string>> = {
  "correspondence entered": entry("entered", (p) => ` in the register, which came by ${cameBy[String(p["channel"])] ?? say(p["channel"])}${marked(p)}${p["case"] ? ` and is about ${say(p["case"])}` : ""}`),
  "correspondence triaged": entry("triaged", (p) => `${p["to"] ? ` and directed it to ${say(p["to"])}` : ""}${marked(p)}${because(p)}`),
  "correspondence accepted": entry("accepted", (p) => `, which was handed to ${say(p["to"])}`), "correspondence corrected": entry("corrected", (p) => `: ${(Array.isArray(p["changed"]) ? p["changed"] : []).map((one) => plain(String(one).replace(/Id$/, ""))).join(", ")}`),
  "correspondence linked": entry("linked", (p) => ` to ${say(p["case"])}`), "correspondence acknowledged": entry("acknowledged"), "correspondence answered in the register": entry("recorded the answer to"),
  "correspondence settled at first contact": entry("settled", () => " at first contact"), "correspondence filed": entry("filed", (p) => ` without a reply${because(p)}`), "correspondence marked as a duplicate": entry("found that", (p) => ` repeats ${say(p["to"])}`),
  "correspondence taken up again": entry("took up again"), "query escalated": entry("escalated", (p) => ` to ${say(p["to"])}, the Casework Manager`), "query given back": entry("gave back", () => ", with guidance"),
  "follow-up asked for": (p) => `asked ${say(p["person"])} to follow up ${say(p["reference"])} by ${say(p["dueOn"])}`, "follow-up done": entry("did what was to follow from"),
  "asked to know of correspondence": (p) => `asked to know of correspondence that is marked as ${say(p["name"])}`, "asked no longer to know of correspondence": () => "asked no longer to be told of marked correspondence",
  "set a standard for correspondence": (p) => `set the standard for ${say(p["name"])} from ${say(p["inForceFrom"])}: acknowledged in ${say(p["acknowledgeWorkingDays"])} and answered in ${say(p["replyWorkingDays"])} working days`,
  "added a template": (p) => `added the template ${say(p["name"])}, in use from ${say(p["from"])}`, "wrote a version of a template": (p) => `wrote a new version of the template ${say(p["name"])}, in use from ${say(p["from"])}`,
  "added a standard line": (p) => `added the standard line ${say(p["name"])}`, "renewed a standard line": (p) => `renewed the standard line ${say(p["name"])}`,
  "instruction recommended": instructed("recommended"), "instruction approved": instructed("approved"), "instruction not approved": instructed("did not approve"), "instruction ended": instructed("ended"),
  "instruction looked at again": (p) => `looked again at the instruction ${say(p["reference"])} and lets it go on; the next look is on ${say(p["reviewOn"])}${because(p)}`,
};

const sentences: Readonly<Record<string, (p: Particulars) => string>> = {
  "assigned": (p) => (p["to"] ? `assigned ${say(p["reference"])} to ${say(p["to"])}` : `returned ${say(p["reference"])} to the hopper`) + (p["from"] ? `, from ${say(p["from"])}` : ""),
  "edited a person": edited(""), "edited a role": edited("the role "), "edited a segment": edited("the segment "), "edited a team": edited("the team "), "edited a position": edited("the position "),
  "set availability": edited("the availability of "),
  "asked for an absence": absent("asked for"), "recorded an absence": absent("recorded"), "agreed to an absence": absent("agreed to"), "refused an absence": absent("refused"), "took back an absence": absent("took back"),
  "recorded a return": (p) => `recorded that ${say(p["name"])} came back after ${say(p["lastDay"])}`,
  "added to what is to be covered": (p) => `said that ${say(p["name"])} is to be covered ${say(p["when"])}`, "ended what is to be covered": (p) => `ended the cover of ${say(p["name"])} ${say(p["when"])}`,
  "placed with another team": (p) => `placed ${say(p["name"])} with ${say(p["team"])} until ${say(p["until"])}: ${say(p["reason"])}`, "ended a placement": (p) => `ended the placement of ${say(p["name"])} with ${say(p["team"])}`,
  "approval passed to cover": (p) => `passed ${say(p["reference"])} from ${say(p["from"])}, who is away, to ${say(p["to"])}`,
  "put on the rota": (p) => `put ${say(p["person"])} on for ${say(p["name"])} ${say(p["when"])}`, "took off the rota": (p) => `took ${say(p["person"])} off ${say(p["name"])} ${say(p["when"])}`,
  "named a deputy": (p) => `named a deputy for ${say(p["name"])}`,
  "completed an induction": (p) => `recorded that ${say(p["name"])} completed induction`,
  "confirmed an appointment": (p) => `confirmed the appointment of ${say(p["name"])}`,
  "recorded a probation report": (p) => `recorded a probation report on ${say(p["name"])}`,
  "changed the primary position": (p) => `made ${say(p["position"])} the primary position of ${say(p["name"])}`,
  "appointed": (p) => `appointed ${say(p["person"])} to ${say(p["name"])} from ${say(p["on"])}`,
  "ended a holding": (p) => `ended ${say(p["person"])}'s holding of ${say(p["name"])} on ${say(p["on"])}`,
  "lent permissions": (p) => `lent ${say(p["permissions"])} of ${say(p["from"])} to ${say(p["name"])}, from ${say(p["startsOn"])} to ${say(p["endsOn"])}: ${say(p["reason"])}`,
  "took back permissions": (p) => `took back ${say(p["permissions"])}`,
  "wrote a segment setting": (p) => `wrote revision ${say(p["revision"])} of “${plain(String(p["topic"]))}” for ${say(p["name"])}, in effect from ${say(p["effectiveFrom"])}`,
  "added a bank holiday": dayOff("added", (p) => `to the calendar of ${say(p["calendar"])}`),
  "removed a bank holiday": dayOff("removed", (p) => `from the calendar of ${say(p["calendar"])}`),
  "added an office closure": dayOff("closed the office for", () => "in every calendar"),
  "removed an office closure": dayOff("took back the closure for", () => "in every calendar"),
  "moved a deadline": (p) => `moved the deadline “${say(p["kind"])}” from ${say(p["from"])} to ${say(p["to"])}: ${say(p["because"])}`,
  ...learning, ...policies,
  ...authority, ...correspondence, ...commissions, ...submissions,
  "let a daily e-mail be sent again": (p) => `let the daily e-mail of ${say(p["name"])} for ${say(p["on"])} be sent again`,
  ...approvals,
  ...briefings, ...meetings, ...workload,
  ...assurance, ...records,
  ...people,
  ...supervision,
  "began an export": (p) => `began an export of “${say(p["list"])}”, ${p["filter"] ? `narrowed to: ${say(p["filter"])}` : "all that they may see"}`,
  "finished an export": (p) => `finished an export of “${say(p["list"])}”: ${say(p["rows"])} row${p["rows"] === 1 ? "" : "s"}`,
  "broke off an export": (p) => `broke off an export of “${say(p["list"])}” before its end`,
  ...identity,
  ...insight,
  "switched position": (p) => `went on as ${say(p["to"])}`,
  "issued an API token": (p) => `issued the API token ${say(p["name"])}, until ${say(p["expiresOn"])}`,
};

function refusal(action: string, particulars: unknown): string {
  const reasons = (Array.isArray(particulars) ? (particulars as Particulars[]) : []).map((one) => one["because"]).filter((one) => typeof one === "string");
  return `was refused (${action})${reasons.length ? `: ${[...new Set(reasons)].join(" ")}` : ""}`;
}

/** What somebody did, as it follows their name in a sentence. */
export function deedOf({ action, particulars }: AuditEntryKept): string {
  const p = (particulars ?? {}) as Particulars;
  return action.startsWith("refused: ") ? refusal(action.slice(9), particulars) : particulars === null ? action : sentences[action]?.(p) ?? [action, subject(p)].filter(Boolean).join(" ");
}

/** An entry of the audit as one sentence. `actor` is the name of who acted; null for the office itself. */
export function sentenceOf(entry: AuditEntryKept, actor: string | null): string {
  const p = (entry.particulars ?? {}) as Particulars;
  return `${actor ?? "The office"} ${deedOf(entry)}`.replace(/[.\s]*$/, p["asDeputyFor"] ? `, as deputy for ${say(p["asDeputyFor"])}.` : ".");
}
