import type { StepAnswer, StepStage } from "@remit/domain/steps/labels";
import type { Kept } from "../frame/choices/act";

/** A step as it stands on a case. */
export interface StepRow {
  readonly id: string;
  readonly wording: string;
  readonly before: StepStage;
  readonly isRequired: boolean;
  readonly answer: StepAnswer | null;
  readonly note: string | null;
  readonly takenOn: string | null;
  readonly takenBy: { readonly name: string } | null;
  readonly step: { readonly basis: string } | null;
}

/** A step of the office's list. */
export interface Step extends Kept {
  readonly ordinal: number;
  readonly wording: string;
  readonly basis: string;
  readonly area: { readonly name: string } | null;
  readonly before: StepStage;
  readonly isRequired: boolean;
  readonly inUseFrom: string;
  readonly inUseTo: string | null;
}
