import { grantActs, type Grant } from "../administration/grants";
import type { Act } from "../frame/choices/Choices";
import { sayDay } from "../frame/words/dates";
import type { Need } from "./needs";

/** What somebody else proposed and this person may confirm (WM-04, CS-09). */
export const grantNeeds = (grants: readonly Grant[], today: string): Need[] =>
  grants.filter(({ choices }) => choices.some(({ action, allowed }) => action === "confirm" && allowed)).map((grant) => ({
    id: grant.id, late: grant.expiresOn <= today ? 1 : 0, weight: 650, reason: `void after ${sayDay(grant.expiresOn)}`, tone: grant.expiresOn <= today ? "red" : "amber",
    what: `${grant.proposedBy?.name ?? "Somebody"} proposed: ${grant.says}`, at: { to: "/administration/waiting", label: "Waiting for a second person" },
    record: grant, acts: { confirm: grantActs.confirm } as Readonly<Record<string, Act<never>>>,
  }));
