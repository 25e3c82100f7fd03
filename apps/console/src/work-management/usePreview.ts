import { useQuestion } from "../frame/data/useQuestion";
import { previewQuestion, type AssignmentPreview, type MyTeam } from "./documents";
import type { Target } from "./useAssigning";

/** What assigning would move, refuse and change (WM-32); undefined until the API has said it, or while nothing is chosen. */
export function usePreview(ids: readonly string[], to: Target | null): AssignmentPreview | undefined {
  const { data, isPlaceholderData } = useQuestion(previewQuestion, { ids, to: to === "hopper" || !to ? null : to.positionId }, { enabled: ids.length > 0 && to !== null });
  return isPlaceholderData ? undefined : data?.assignmentPreview;
}

/** Before anyone is chosen, what would move is foretold as if it went to the first who can be given work: the cascade is the same for all. */
export const anyone = (team: MyTeam | undefined): Target | null => team?.members.find((member) => member.canBeGivenWork) ?? null;
