import { sayDay } from "../frame/words/dates";
import type { Choice } from "../frame/choices/Choices";
import { useCommand } from "../frame/data/useCommand";
import { deactivateStaffMember, endPlacement, moveStaffMember, placeStaffMember, type Departure, type handoverInput } from "./handover";
import type { PlacementSaid } from "./PlacementFields";

/** What can become of a person and their open work. */
export type Act = "moveToAnotherPosition" | "placeWithTeam" | "endPlacement" | "deactivate";
export const acts: readonly string[] = ["moveToAnotherPosition", "placeWithTeam", "endPlacement", "deactivate"] satisfies Act[];

/** What the button says, and what is said once it is done. */
export const words: Readonly<Record<Act, { readonly does: (name: string) => string; readonly done: string }>> = {
  moveToAnotherPosition: { does: (name) => `Move ${name}`, done: "has moved" },
  placeWithTeam: { does: (name) => `Place ${name}`, done: "helps the other team from now on" },
  endPlacement: { does: (name) => `End ${name}’s placement`, done: "is back at their own position" },
  deactivate: { does: (name) => `End ${name}’s access`, done: "no longer has access" },
};

type Staff = NonNullable<Departure["staffMember"]>;
/** Where the person helps out now. */
export const placementOf = ({ placements }: Staff) => placements.nodes[0];
/** What can be done, the end of a placement included while one stands. */
export function choicesOf(staff: Staff): readonly Choice[] {
  const placement = placementOf(staff);
  const ending = (placement?.choices ?? []).map((one) => ({ ...one, label: `${one.label} with ${placement?.team?.name ?? "the other team"}, which lasts until ${sayDay(placement!.endsOn)}` }));
  return [...staff.choices, ...ending].filter(({ action }) => acts.includes(action));
}

/** What a departure is carried out with. */
interface Said {
  readonly staff: { readonly id: string; readonly expectedVersion: number };
  readonly handover: ReturnType<typeof handoverInput>;
  readonly from: string;
  readonly to: string;
  readonly placement: PlacementSaid;
  readonly standing: ReturnType<typeof placementOf>;
}

/** The four commands as one. */
export function useDeparting() {
  const [move, moving] = useCommand(moveStaffMember);
  const [place, placing] = useCommand(placeStaffMember);
  const [end, ending] = useCommand(endPlacement);
  const [deactivate, leaving] = useCommand(deactivateStaffMember);
  const all = [moving, placing, ending, leaving];
  const depart = (act: Act, { staff, handover, from, to, placement, standing }: Said) => ({
    moveToAnotherPosition: () => move({ ...staff, handover, fromPositionId: from, toPositionId: to }),
    placeWithTeam: () => place({ ...staff, handover, fromPositionId: from, ...placement }),
    endPlacement: () => end({ id: standing!.id, expectedVersion: standing!.version, handover }),
    deactivate: () => deactivate({ ...staff, handover }),
  })[act]();
  return { depart, isPending: all.some(({ isPending }) => isPending), refusal: all.find(({ refusal }) => refusal)?.refusal ?? null, forget: () => all.forEach(({ forget }) => forget()) };
}
