import { useQuestion } from "../frame/data/useQuestion";
import { freeQuestion } from "./documents";

/** What is free of the holder of a position, such as “21 points free”, for whoever gives out work; undefined where the reader does not see it (WL-10). */
export function useFreePoints(): (positionId: string) => string | undefined {
  const { data } = useQuestion(freeQuestion, {});
  return (positionId) => data?.teamWorkload.find(({ positionIds }) => positionIds.includes(positionId))?.freeWords;
}
