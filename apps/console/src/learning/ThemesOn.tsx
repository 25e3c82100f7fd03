import { styled } from "@mui/material/styles";
import { Button } from "@mui/material";
import type { ThemedKind } from "@remit/domain/learning/labels";
import { principles } from "@remit/domain/learning/labels";
import { useState } from "react";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { change } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { Fields, Lines } from "../frame/forms/fields";
import { EmptyState } from "../frame/record/EmptyState";
import { may, useSession } from "../frame/session/useSession";
import { tokens } from "../frame/theme/tokens";
import { ThemeField } from "./beginnings";
import { suggestionsOf, themesOf } from "./documents";
import type { Suggestion, TagRow } from "./records";
import { Carried } from "./Tagged";

const attach = change("attachTheme");
const dismiss = change("dismissThemeSuggestion");

/** A record that can carry themes. */
export interface Themed { readonly kind: ThemedKind; readonly recordId: string }

const Proposed = styled("div")({
  margin: "10px 0 14px",
  padding: "10px 14px 12px",
  border: `1px dashed ${tokens.edge}`,
  borderRadius: 4,
  "& p": { color: tokens.inkSoft, fontSize: "0.9375rem", overflowWrap: "anywhere" },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: 8, marginTop: 8 },
});

/** A theme that the record may carry, with its reason: one press accepts it, another dismisses it. */
function Suggests({ of, on }: { readonly of: Suggestion; readonly on: Themed }) {
  const [accept, accepting] = useCommand(attach);
  const [refuse, refusing] = useCommand(dismiss);
  const named = { ...on, themeId: of.themeId };
  return (
    <Proposed role="group" aria-label={`Suggested: ${of.name}`}>
      <b>{of.name}</b> <span>({principles[of.principle]})</span>
      <p>{of.why}</p>
      <div className="acts">
        <Button variant="outlined" disabled={accepting.isPending} onClick={() => void accept({ ...named, evidence: of.evidence, isSuggested: true })}>Accept: {of.name}</Button>
        <Button variant="text" disabled={refusing.isPending} onClick={() => void refuse(named)}>Dismiss</Button>
      </div>
      <Refusal of={accepting.refusal ?? refusing.refusal} />
    </Proposed>
  );
}

/** What the office suggests for a record, by the words that it shares with what was tagged before. */
function Suggestions({ on }: { readonly on: Themed }) {
  const { data } = useQuestion(suggestionsOf, { kind: on.kind, id: on.recordId });
  if (!data) return null;
  if (data.themeSuggestions.length === 0) return <p>Nothing that was tagged before reads like this.</p>;
  return <>{data.themeSuggestions.map((one) => <Suggests key={one.themeId} of={one} on={on} />)}</>;
}

function Attach({ on }: { readonly on: Themed }) {
  const [key, setKey] = useState<string | null>(null);
  return (
    <>
      <Button variant="outlined" onClick={() => setKey(crypto.randomUUID())}>Attach a theme</Button>
      {key && (
        <ActionDialog title="Attach a theme" command={attach} close={() => setKey(null)} input={(typed) => ({ ...on, ...typed, idempotencyKey: key })} onDone={() => "Attached."}>
          <Fields><ThemeField isRequired /><Lines source="evidence" label="The sentence that shows it" isRequired /></Fields>
        </ActionDialog>
      )}
    </>
  );
}

/** What can be done about the themes of a record: attach one, or look what is suggested. */
export function ThemeActs({ on, isAsked = false }: { readonly on: Themed; readonly isAsked?: boolean }) {
  const session = useSession();
  const [isOpen, setOpen] = useState(isAsked);
  if (!may(session, ["see-cases"])) return null;
  const maySuggest = on.kind === "FINDING" || may(session, ["see-personal-data"]);
  return (
    <div className="not-on-paper">
      <div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}><Attach on={on} />{maySuggest && !isOpen && <Button variant="text" onClick={() => setOpen(true)}>What may fit?</Button>}</div>
      {maySuggest && isOpen && <Suggestions on={on} />}
    </div>
  );
}

/** The themes of one record, and what may fit. */
export function ThemesOn({ on }: { readonly on: Themed }) {
  const { data } = useQuestion(themesOf, { id: on.recordId });
  if (!data) return null;
  const rows: readonly TagRow[] = data.themeTags.nodes;
  return (
    <>
      {rows.length === 0 ? <EmptyState title="It carries no theme yet">A theme says what goes wrong, or well, again and again. Attach one with the sentence that shows it.</EmptyState> : <Carried rows={rows} />}
      <ThemeActs on={on} isAsked />
    </>
  );
}
