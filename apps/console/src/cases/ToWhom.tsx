import { SelectInput, required } from "react-admin";
import { useQuestion } from "../frame/data/useQuestion";
import { count } from "../frame/words/counts";
import { WhyAbove } from "../work-management/AboveLevelDialog";
import { useFreePoints } from "../workload/useFreePoints";
import { teamQuestion } from "../work-management/documents";

const must = required();
/** The hopper has no position; a list needs a name for it. */
const hopper = "HOPPER";

/** The position that was chosen; null for the hopper. */
export const toPosition = (to: unknown): string | null => (to === hopper ? null : (to as string));

/** Everyone in command with their load, and the segment's hopper. */
export function ToWhom() {
  const { data } = useQuestion(teamQuestion, {});
  const freeOf = useFreePoints();
  const members = (data?.myTeam.members ?? []).map(({ positionId, name, openRequests, availabilityWords, canBeGivenWork, because }) => ({
    id: positionId, name: `${name}: ${canBeGivenWork ? [`${count(openRequests, "request")} open`, availabilityWords.toLowerCase(), freeOf(positionId)?.toLowerCase()].filter(Boolean).join(", ") : because ?? "cannot be given work"}`, disabled: !canBeGivenWork,
  }));
  return (
    <>
      <p>Its cases and everything open on them move with it.</p>
      <SelectInput source="to" label="To whom" choices={[...members, { id: hopper, name: "The segment’s hopper" }]} validate={must} helperText={false} fullWidth />
      <WhyAbove />
    </>
  );
}
