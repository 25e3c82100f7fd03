import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import { SkeletonRows } from "../frame/record/Skeletons";
import { allInstructions } from "./documents";
import { InstructionList } from "./Instructions";

/** Every instruction about contact: what waits for approval first, then what stands. */
export default function InstructionsPage() {
  const { data, error } = useQuestion(allInstructions, {});
  const rows = data?.contactInstructions.nodes ?? [];
  const order = { RECOMMENDED: 0, APPROVED: 1, REFUSED: 2, ENDED: 3 } as const;
  return (
    <Page title="What is agreed about contact" intro="Recommended by one person, approved by another, for a time. Each ends by itself.">
      <Refusal of={refusalIn(error)} />
      {data ? <InstructionList of={[...rows].sort((a, b) => order[a.status] - order[b.status])} /> : !error && <SkeletonRows rows={4} />}
    </Page>
  );
}
