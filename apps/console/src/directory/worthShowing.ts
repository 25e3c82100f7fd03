import { staffActions } from "@remit/domain/organisation/staff";
import type { Permission } from "@remit/domain/organisation/permissions";
import type { Choice } from "../frame/choices/Choices";
import type { Session } from "../frame/session/session";
import { may } from "../frame/session/useSession";
import type { Person } from "./records";

type Law = Readonly<Record<string, { readonly by: readonly Permission[] | "anyone" }>>;

/** The choices that this position has a use for: the law's own `by`. What is refused for another reason stays, for the reason is worth reading. */
export function worthShowing(choices: readonly Choice[], law: Law, session: Session): readonly Choice[] {
  const isFor = (action: string) => {
    const by = law[action]?.by;
    return by === undefined || by === "anyone" || may(session, by);
  };
  return choices.filter(({ action, allowed }) => allowed || isFor(action));
}

/** What can be done about a person. What is settled, and whose availability is not yours to say, is not offered in vain. */
export function personChoices({ choices, inductionCompletedOn, onProbationUntil, holdings }: Pick<Person, "choices" | "inductionCompletedOn" | "onProbationUntil" | "holdings">, session: Session): readonly Choice[] {
  const isOver: Readonly<Record<string, boolean>> = {
    setAvailability: true,
    completeInduction: inductionCompletedOn !== null,
    recordProbationReport: onProbationUntil === null,
    confirmAppointment: onProbationUntil === null,
  };
  const hasSeveral = holdings.nodes.filter(({ heldTo }) => heldTo === null).length > 1;
  return worthShowing(choices, staffActions, session).filter(({ action, allowed }) => (allowed ? action !== "makePrimary" || hasSeveral : !isOver[action]));
}
