import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { styled } from "@mui/material/styles";
import { viewAudiences } from "@remit/domain/insight/saved-views";
import { act } from "../choices/act";
import { Choices } from "../choices/Choices";
import { Fields, Label, Line } from "../forms/fields";
import { tokens } from "../theme/tokens";
import { changeView, deleteView, type SavedView } from "./documents";

/** What can be done with a view, wherever it is listed. */
export const viewActs = {
  change: act<SavedView>({
    command: changeView, done: "Changed.", defaults: ({ name, audience }) => ({ name, audience }),
    asks: <Fields><Line source="name" label="What it is called" isRequired /><Label source="audience" label="Who sees it" of={viewAudiences} isRequired /></Fields>,
  }),
  delete: act<SavedView>({ command: deleteView, done: "Deleted.", asks: ({ name, audience }) => <p>“{name}” is gone for {audience === "NOBODY" ? "you" : "everyone who sees it"}. The list itself stays as it is.</p> }),
};

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0, "& li": { display: "grid", gap: 6, padding: "12px 0", borderTop: `1px solid ${tokens.line}` }, "& li:first-of-type": { borderTop: 0 }, "& p": { margin: 0, color: tokens.inkSoft } });

interface Props {
  readonly views: readonly SavedView[];
  readonly byDefault: string | null;
  readonly setDefault: (id: string | null) => void;
  readonly close: () => void;
}

/** The views of a list: which one it opens with, and what can be done with each. */
export function ManageViews({ views, byDefault, setDefault, close }: Props) {
  return (
    <Dialog open onClose={close} aria-labelledby="manage-views" maxWidth="sm" fullWidth>
      <DialogTitle id="manage-views">Views of this list</DialogTitle>
      <DialogContent>
        <List>
          {views.map((view) => (
            <li key={view.id}>
              <strong>{view.name}</strong>
              <p>{view.isMine ? viewAudiences[view.audience] : `Shared by ${view.owner?.name ?? "somebody who left"}`}</p>
              <label><input type="checkbox" checked={view.id === byDefault} onChange={() => setDefault(view.id === byDefault ? null : view.id)} /> The list opens with this for me</label>
              {view.choices.some(({ allowed }) => allowed) && <Choices record={{ ...view, choices: view.choices.filter(({ allowed }) => allowed) }} acts={viewActs} first={null} />}
            </li>
          ))}
        </List>
      </DialogContent>
      <DialogActions><Button onClick={close}>Close</Button></DialogActions>
    </Dialog>
  );
}
