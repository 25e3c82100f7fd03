import type { RecordTab } from "../frame/record/RecordTabs";
import { MeetingsOn } from "../meetings/MeetingsOn";
import { LearnedFrom } from "../learning/OnRecord";
import { Conclusion } from "./Conclusion";
import { DecisionLooked } from "./DecisionLooked";
import { FollowUps } from "./FollowUps";
import { Issues } from "./Issues";
import { Parties } from "./Parties";
import type { ReviewRecord } from "./records";
import { ReviewLetters } from "./ReviewLetters";
import { Steps } from "./Steps";

const some = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});

/** The parts of a review's working file, in the order in which a reviewer fills them. */
export const reviewTabs = (of: ReviewRecord): readonly RecordTab[] => [
  { name: "issues", label: "Issues", ...some(of.issues.nodes), content: () => <Issues of={of} /> },
  { name: "conclusion", label: "Conclusion", content: () => <Conclusion of={of} /> },
  { name: "steps", label: "External, legal, court", ...some([...of.steps.nodes, ...of.courtSteps.nodes]), content: () => <Steps of={of} /> },
  { name: "telling", label: "Telling", ...some(of.parties.nodes), content: () => <Parties of={of} /> },
  { name: "letters", label: "Letters", ...some(of.letters.nodes), content: () => <ReviewLetters of={of} /> },
  { name: "follow-up", label: "Follow-up", ...some(of.followUps.nodes), content: () => <FollowUps of={of} /> },
  { name: "meetings", label: "Meetings", content: () => <MeetingsOn of={of} kind="REVIEW" /> },
  { name: "themes", label: "Themes and lessons", content: () => <LearnedFrom on={{ kind: "REVIEW", recordId: of.id }} said={of.lessons} /> },
  { name: "decision", label: "The decision", content: () => <DecisionLooked of={of} /> },
];
