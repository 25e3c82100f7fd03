import { deedsOf } from "../audit/documents";
import { sayDeed } from "../audit/words";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { Timeline } from "../frame/record/Timeline";
import { useSession } from "../frame/session/useSession";

const actions = ["signed in", "signed out", "switched position"];

/** When this person came and went, from the audit: somebody else's coming in their name would stand here too. */
export function SignIns() {
  const { person } = useSession();
  const { data, error } = useQuestion(deedsOf, { actorId: person.id, actions });
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  return <Timeline entries={data.auditEntries.nodes.map((entry) => ({ id: entry.id, at: entry.at, person: { name: "You" }, sentence: sayDeed(entry) }))} />;
}
