import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { sayDay } from "../frame/words/dates";
import type { Tone } from "../frame/theme/palette";
import type { Need } from "../today/needs";
import type { DevelopmentToday } from "./documents";

const due = (on: string, today: string): Pick<Need, "late" | "reason" | "tone"> => {
  const late = calendarDaysBetween(on, today);
  return { late, reason: late > 0 ? `was due ${sayDay(on)}` : late === 0 ? "due today" : `due ${sayDay(on)}`, tone: (late > 0 ? "red" : "amber") satisfies Tone };
};
const place = (of: { readonly id: string; readonly name: string } | null, me: string) => ({ to: `/development/${of?.id ?? me}`, label: of?.id === me ? "How I come on" : of?.name ?? "" });

/** What of people's grades, training, appraisals and talks asks for this person today (CS-23, CS-24). */
export function developmentNeeds({ appraisals, developmentTalks, trainingRecords, developmentGoals }: DevelopmentToday, today: string, me: string): Need[] {
  const mine = appraisals.nodes.filter(({ state, isOfMe, ownAccount }) => (state === "TO_SIGN" ? isOfMe : !isOfMe || ownAccount === ""));
  return [
    ...mine.map(({ id, dueOn, state, isOfMe, staff }): Need => ({
      id, ...due(dueOn, today), weight: 420, at: { to: `/appraisals/${id}/show`, label: isOfMe ? "My appraisal" : `Appraisal of ${staff?.name ?? ""}` }, go: state === "TO_SIGN" ? "Read and sign it" : "Prepare it",
      what: state === "TO_SIGN" ? "Your appraisal waits for your signature" : isOfMe ? "Your appraisal: write how you see it yourself" : `The appraisal of ${staff?.name ?? "somebody"} is to be written and signed`,
    })),
    ...developmentTalks.nodes.map(({ id, nextOn, staff }): Need => ({ id, ...due(nextOn, today), weight: 380, what: staff?.id === me ? "You meet whoever manages you" : `You meet ${staff?.name ?? "somebody"}`, at: place(staff, me), go: "Open" })),
    ...trainingRecords.nodes.map(({ id, title, expiresOn, staff }): Need => ({ id, ...due(expiresOn, today), weight: 300, what: `${staff?.id === me ? "Your training" : `Training of ${staff?.name ?? "somebody"}`}, ${title}, is to be renewed`, at: place(staff, me), go: "Open" })),
    ...developmentGoals.nodes.map(({ id, goal, byOn, staff }): Need => ({ id, ...due(byOn, today), weight: 280, what: `${staff?.id === me ? "Your goal" : `Goal of ${staff?.name ?? "somebody"}`}: ${goal}`, at: place(staff, me), go: "Open" })),
  ];
}
