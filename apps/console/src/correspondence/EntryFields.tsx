import { TextField } from "@mui/material";
import { styled } from "@mui/material/styles";
import { channels } from "@remit/domain/casework/labels";
import type { RefObject } from "react";
import type { RefusedField } from "../frame/data/refusal";
import { useTerms } from "./Terms";
import type { Draft } from "./useDraft";

const Grid = styled("div")({ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))", gap: 14, "& .wide": { gridColumn: "1 / -1" } });
const marks = { "": "Not marked", RISK: "High risk", PROFILE: "High profile", BOTH: "High risk and high profile" };
type Option = readonly [string, string];
const from = (terms: readonly { readonly id: string; readonly name: string }[]): readonly Option[] => [["", "Not said"], ...terms.map(({ id, name }): Option => [id, name])];

interface Props {
  readonly draft: Draft;
  readonly change: (more: Partial<Draft>) => void;
  /** What of the last try was refused, to be said beside its field. */
  readonly refused: readonly RefusedField[];
  readonly first: RefObject<HTMLInputElement | null>;
}

/** What is typed of something that came in. Lists are the browser's own: a letter chooses, an arrow goes on. */
export function EntryFields({ draft, change, refused, first }: Props) {
  const [natures, outcomes, reasons] = [useTerms("NATURE"), useTerms("CALL_OUTCOME"), useTerms("FLAG_REASON")];
  const said = (path: string) => refused.find((one) => one.path === path || one.path.endsWith(`.${path}`))?.message;
  const field = (name: Exclude<keyof Draft, "once">, label: string, path: string = name, more: object = {}) => {
    const message = said(path);
    return <TextField label={label} value={draft[name]} onChange={(event) => change({ [name]: event.target.value })} error={message !== undefined} helperText={message ?? false} autoComplete="off" {...more} />;
  };
  const list = (name: Exclude<keyof Draft, "once">, label: string, options: readonly Option[]) =>
    field(name, label, name, { select: true, slotProps: { select: { native: true }, inputLabel: { shrink: true } }, children: options.map(([value, text]) => <option key={value} value={value}>{text}</option>) });
  return (
    <Grid>
      {field("fromName", "From, as it is signed", "fromName", { inputRef: first, autoFocus: true })}
      {list("channel", "How it came", Object.entries(channels))}
      {field("received", "Received on (DD/MM/YYYY)", "receivedOn")}
      {field("caseReference", "Case, if it names one")}
      {field("summary", "What it says, in a sentence", "summary", { className: "wide" })}
      {field("fromEmail", "E-mail address, if there is one")}
      {list("natureCode", "About", from(natures))}
      {draft.channel === "TELEPHONE" && list("callOutcomeCode", "What came of the call", from(outcomes))}
      {list("mark", "Risk and profile", Object.entries(marks))}
      {draft.mark !== "" && list("flagReasonCode", "Why it is marked", from(reasons))}
    </Grid>
  );
}
