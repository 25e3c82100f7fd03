import type { channels } from "@remit/domain/casework/labels";
import type { CorrespondenceItemStatus, InstructionKind, InstructionStatus } from "@remit/domain/correspondence/labels";
import type { Complainant } from "../cases/records";
import type { Kept } from "../frame/choices/act";

interface Nodes<Row> { readonly nodes: readonly Row[] }
interface Someone { readonly name: string }

/** An entry of the register as a line of the list shows it. */
export interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly channel: keyof typeof channels;
  readonly receivedOn: string;
  readonly fromName: string | null;
  readonly summary: string | null;
  readonly status: CorrespondenceItemStatus;
  readonly isOpen: boolean;
  readonly nature: string | null;
  readonly segment: Someone | null;
  readonly handler: Someone | null;
  readonly isOffered: boolean;
  readonly isHighRisk: boolean;
  readonly isHighProfile: boolean;
  readonly replyDueOn: string | null;
  readonly replyWorkingDaysLeft: number | null;
  readonly isReplyLate: boolean;
}
/** What must follow from an entry. */
export interface FollowUpRow extends Kept { readonly what: string | null; readonly dueOn: string; readonly doneOn: string | null; readonly outcome: string | null; readonly owner: Someone | null }
/** What is agreed about contact. */
export interface Instruction extends Kept {
  readonly reference: string;
  readonly kind: InstructionKind;
  readonly status: InstructionStatus;
  readonly what: string | null;
  readonly reason: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reviewOn: string;
  readonly isStanding: boolean;
  readonly isToBeLookedAt: boolean;
  readonly recommendedBy: Someone | null;
  readonly decidedBy: Someone | null;
  readonly person?: { readonly id: string; readonly name: string | null } | null;
  readonly case?: { readonly id: string; readonly reference: string } | null;
}
/** An entry with everything that is known of it. */
export interface ItemRecord extends ItemRow, Kept {
  readonly fromEmail: string | null;
  readonly natureCode: string | null;
  readonly reasonCodes: readonly string[];
  readonly reasons: readonly string[];
  readonly segmentId: string | null;
  readonly flagReason: string | null;
  readonly flagReasonCode: string | null;
  readonly callOutcome: string | null;
  readonly acknowledgeDueOn: string | null;
  readonly acknowledgedOn: string | null;
  readonly isAcknowledgementLate: boolean;
  readonly doNotAcknowledgeUntil: string | null;
  readonly earlierFromThem: number;
  readonly escalatedTo: { readonly name: string } | null;
  readonly escalatedBy: { readonly name: string } | null;
  readonly escalatedOn: string | null;
  readonly escalatedWhy: string | null;
  readonly guidance: string | null;
  readonly isEscalatedToMe: boolean;
  readonly finishedOn: string | null;
  readonly finishedHow: string | null;
  readonly finishedBy: Someone | null;
  readonly principles: readonly string[];
  readonly duplicateOf: { readonly id: string; readonly reference: string } | null;
  readonly enteredBy: Someone | null;
  readonly enteredAt: string;
  readonly person: (Complainant & { readonly contactInstructions: Nodes<Instruction> }) | null;
  readonly cases: Nodes<{ readonly id: string; readonly waitsOnCase: boolean; readonly case: { readonly id: string; readonly reference: string; readonly title: string; readonly contactInstructions: Nodes<Instruction> } | null }>;
  readonly handoffs: Nodes<{ readonly id: string; readonly at: string; readonly reason: string; readonly fromSegment: Someone | null; readonly toSegment: Someone | null; readonly by: Someone | null; readonly acceptedBy: Someone | null; readonly acceptedAt: string | null }>;
  readonly followUps: Nodes<FollowUpRow>;
  readonly answers: Nodes<{ readonly id: string; readonly letter: { readonly id: string; readonly reference: string; readonly subject: string | null; readonly status: string; readonly case: { readonly id: string } | null } | null }>;
}
