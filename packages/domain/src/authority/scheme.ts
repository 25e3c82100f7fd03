import type { Rule, Situation } from "../law/law.js";
import { standsOn, type Dated } from "./dated.js";
import { complexities, type Complexity, type SchemePurpose } from "./labels.js";
import type { ForWhom } from "./limits.js";

/** A principal: a position to whose holder the scheme reserves decisions, under the label it has at the time. */
export interface Principal { readonly label: string; readonly positionId: string; /** Who sits there now; null when nobody does. */ readonly holder: string | null }
/** Somebody whom an entry of the scheme names besides the principal. */
export interface SchemePerson extends ForWhom { readonly purpose: SchemePurpose; /** What the role or the position is called. */ readonly name: string }
/** An entry of the delegation scheme: for a kind of decision or submission, from one complexity to another, who decides, who may sign instead and who reviews. */
export interface SchemeEntry extends Dated {
  readonly id: string;
  readonly complexityFrom: number;
  readonly complexityTo: number;
  readonly principal: Principal | null;
  readonly people: readonly SchemePerson[];
}

/** A decision or submission as the scheme asks about it. */
export interface Asked { readonly kind: string; readonly complexity: number; readonly entries: readonly SchemeEntry[] }
export interface Seat { readonly positionId: string; readonly roleId: string }
/** The scheme's answer: who decides, who may instead, who may review, who may settle without a principal; and the same in a sentence. */
export interface Signing { readonly entry: SchemeEntry | null; readonly signs: readonly string[]; readonly reviews: readonly string[]; readonly settles: readonly string[]; readonly says: string }

const sayComplexity = (complexity: number) => complexities[complexity as Complexity];
const sayPrincipal = ({ label, holder }: Principal) => (holder ? `${label} (${holder})` : label);
const names = ({ people }: SchemeEntry, ...purposes: SchemePurpose[]) => people.filter((one) => purposes.includes(one.purpose)).map((one) => one.name);
const reviewPurposes = (complexity: number): SchemePurpose[] => (complexity === 1 ? ["REVIEWS", "REVIEWS_STRAIGHTFORWARD"] : ["REVIEWS"]);

const width = ({ complexityFrom, complexityTo }: SchemeEntry) => complexityTo - complexityFrom;
/** The entry that a decision falls under on a day: of those that cover its complexity, the one that is most particular. */
export const entryInForce = ({ entries, complexity }: Asked, on: string): SchemeEntry | undefined =>
  entries.filter((one) => one.complexityFrom <= complexity && complexity <= one.complexityTo && standsOn(one, on)).sort((a, b) => width(a) - width(b) || b.startsOn.localeCompare(a.startsOn))[0];

/** Who may sign a decision or a submission on a day, by its kind and complexity (PO-11, PO-47). */
export function whoMaySign(asked: Asked, on: string): Signing {
  const entry = entryInForce(asked, on);
  const what = `${asked.kind}, ${sayComplexity(asked.complexity)}`;
  if (!entry) return { entry: null, signs: [], reviews: [], settles: [], says: `The delegation scheme reserves nothing here: ${what}.` };
  const instead = names(entry, "SIGNS");
  const signs = [...(entry.principal ? [sayPrincipal(entry.principal)] : []), ...instead];
  const reviews = names(entry, ...reviewPurposes(asked.complexity));
  // Whatever is written beside a principal, nothing is settled without them.
  const settles = entry.principal ? [] : names(entry, "SETTLES");
  const decided = entry.principal ? `is decided by ${sayPrincipal(entry.principal)}${instead.length ? `; ${instead.join(", ")} may sign instead` : ", and nobody may sign instead"}` : instead.length ? `may be signed by ${instead.join(", ")}` : "needs no principal";
  return { entry, signs, reviews, settles, says: `${what}: this ${decided}${settles.length ? `; ${settles.join(", ")} may settle it${instead.length ? " without them" : ""}` : ""}, by the delegation scheme.` };
}

const isNamed = (person: ForWhom, seat: Seat) => person.positionId === seat.positionId || person.roleId === seat.roleId;

/** Whether whoever sits on a seat may sign: the principal, and those who may sign instead. Where the scheme reserves nothing it stops nobody. */
export function maySign(asked: Asked, seat: Seat | null, on: string): boolean {
  const entry = entryInForce(asked, on);
  if (!entry || (!entry.principal && !names(entry, "SIGNS").length)) return true;
  return seat !== null && (entry.principal?.positionId === seat.positionId || entry.people.some((one) => one.purpose === "SIGNS" && isNamed(one, seat)));
}

/** Whether whoever sits on a seat may settle a submission without a principal (PO-17): where the scheme reserves it to none, and names them for it. */
export function maySettle(asked: Asked, seat: Seat | null, on: string): boolean {
  const entry = entryInForce(asked, on);
  return seat !== null && entry?.principal === null && entry.people.some((one) => one.purpose === "SETTLES" && isNamed(one, seat));
}

/** Whether whoever sits on a seat may review a submission before it is signed (PO-65): straightforward ones only, where the scheme says so. */
export function mayReview(asked: Asked, seat: Seat | null, on: string): boolean {
  const entry = entryInForce(asked, on);
  return seat !== null && entry !== undefined && entry.people.some((one) => reviewPurposes(asked.complexity).includes(one.purpose) && isNamed(one, seat));
}

/** What the scheme says of the decision that a record asks for; null when it asks for none. */
export interface SchemeFacts { readonly scheme: { readonly asked: Asked; readonly seat: Seat | null } | null }
const signing = <S extends { readonly today: string }>(schemeOf: (situation: S) => SchemeFacts["scheme"]): Rule<S> => ({
  rule: "PO-47",
  says: (situation) => `${whoMaySign(schemeOf(situation)!.asked, situation.today).says} Refer it to them.`,
  holds: (situation) => { const scheme = schemeOf(situation); return scheme === null || maySign(scheme.asked, scheme.seat, situation.today); },
});
/** PO-47: decisions for the Ombudsman are made as the delegation scheme says, by no one outside it. */
export const theSchemeLetsYouSign = signing<Situation<unknown, SchemeFacts>>(({ facts }) => facts.scheme);
/** PO-47, of a decision that is put in. */
export const theSchemeLetsYouSignWhatIsPutIn = signing<Situation<unknown, unknown, SchemeFacts>>(({ input }) => input.scheme);
/** PO-65: a submission is reviewed by those whom the scheme names; the Executive Assistant where it is straightforward. */
export const theSchemeLetsYouReview: Rule<Situation<unknown, SchemeFacts>> = {
  rule: "PO-65",
  says: ({ facts, today }) => { const { reviews } = whoMaySign(facts.scheme!.asked, today); return `The delegation scheme keeps the review of this for ${reviews.length ? reviews.join(", ") : "nobody yet"}. Pass it to them.`; },
  holds: ({ facts, today }) => facts.scheme === null || mayReview(facts.scheme.asked, facts.scheme.seat, today),
};
