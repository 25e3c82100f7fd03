import { styled } from "@mui/material/styles";
import { instructionKinds, type InstructionKind } from "@remit/domain/correspondence/labels";
import { whyThisPerson } from "@remit/domain/correspondence/matching";
import { Link } from "react-router";
import { StatusPill } from "../frame/record/StatusPill";
import { tokens } from "../frame/theme/tokens";
import type { Matches } from "./documents";

const Box = styled("fieldset")({ margin: "14px 0 0", padding: "8px 14px 10px", border: `1px solid ${tokens.line}`, "& legend": { padding: "0 6px", fontWeight: 600 }, "& label": { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "baseline", padding: "3px 0" }, "& small": { color: tokens.inkSoft } });
const Agreed = ({ kinds }: { readonly kinds: readonly InstructionKind[] }) => kinds.map((kind) => <StatusPill key={kind} tone="amber">{instructionKinds[kind]}</StatusPill>);

interface Props { readonly of: Matches | undefined; readonly chosen: string; readonly choose: (personId: string) => void }

/** Who may have written it and why they are proposed, what it may repeat, and what is agreed about contact: shown before it is entered (PO-25, PO-29). */
export function Proposals({ of, chosen, choose }: Props) {
  if (!of) return null;
  return (
    <>
      {of.people.length > 0 && (
        <Box>
          <legend>Is it from somebody whom we know?</legend>
          <label><input type="radio" name="person" checked={chosen === ""} onChange={() => choose("")} /> Nobody of these</label>
          {of.people.map((one) => (
            <label key={one.id}>
              <input type="radio" name="person" checked={chosen === one.id} onChange={() => choose(one.id)} /> {one.name} <small>{whyThisPerson[one.why]}{one.details && ` · ${one.details}`}{one.adjustments?.length ? ` · ${one.adjustments.join(", ")}` : ""}</small> <Agreed kinds={one.instructions} />
            </label>
          ))}
        </Box>
      )}
      {(of.caseTitle || of.duplicates.length > 0) && (
        <p role="status" style={{ marginTop: 10 }}>
          {of.caseTitle && <>The case: {of.caseTitle} <Agreed kinds={of.caseInstructions} /> </>}
          {of.duplicates.length > 0 && <>It may be the same as {of.duplicates.map((one) => <Link key={one.id} to={`/correspondence/${one.id}/show`}>{one.reference} </Link>)}, which came that day.</>}
        </p>
      )}
    </>
  );
}
