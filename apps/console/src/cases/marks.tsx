import { caseStatuses } from "@remit/domain/casework/labels";
import { styled } from "@mui/material/styles";
import { StatusPill } from "../frame/record/StatusPill";
import { tokens } from "../frame/theme/tokens";
import { sayDay } from "../frame/words/dates";
import type { CaseRecord, CaseRow } from "./records";

/** A word set beside a title: never the colour alone. */
export const Mark = styled("span")({
  display: "inline-block",
  padding: "0 6px",
  border: `1px solid ${tokens.edge}`,
  borderRadius: 3,
  fontSize: "0.75rem",
  fontWeight: 600,
  lineHeight: "17px",
  whiteSpace: "nowrap",
  color: tokens.inkSoft,
  "&[data-grave=true]": { borderColor: tokens.ink, backgroundColor: tokens.ink, color: tokens.paper },
});

/** How far a case has come. */
export const CaseStatusPill = ({ of: { status } }: { readonly of: Pick<CaseRow, "status"> }) => <StatusPill isOver={status === "CLOSED"}>{caseStatuses[status]}</StatusPill>;

/** What sets a case apart in a list: who may know, a decision that changed, where it came from. */
export const Marks = ({ of: { isSensitive, isAmendedAtReview, source } }: { readonly of: Pick<CaseRow, "isSensitive" | "isAmendedAtReview" | "source"> }) => (
  <>
    {isSensitive && <> <Mark data-grave>sensitive</Mark></>}
    {isAmendedAtReview && <> <Mark>amended after review</Mark></>}
    {source && <> <Mark>imported</Mark></>}
  </>
);

/** The same on the case's own page, with what is known of the amendment. */
export const Standing = ({ of }: { readonly of: CaseRecord }) => (
  <>
    <CaseStatusPill of={of} />
    {of.isSensitive && <Mark data-grave>sensitive: only those who need to know see it</Mark>}
    {of.isAmendedAtReview && <Mark>{of.amendedOn ? `amended after review on ${sayDay(of.amendedOn)}` : "amended after review"}</Mark>}
    {of.source && <Mark>imported</Mark>}
  </>
);

/** A decision's day, or its date as the source wrote it where that could not be understood. */
export const sayDecided = ({ decidedOn, decidedText }: Pick<CaseRow, "decidedOn" | "decidedText">): string | null =>
  decidedOn ? sayDay(decidedOn) : decidedText ? `“${decidedText}”` : null;
