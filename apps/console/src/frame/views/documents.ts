import { gql } from "@apollo/client";
import type { ViewAudience } from "@remit/domain/insight/saved-views";
import { change, type Kept } from "../choices/act";
import { command, question } from "../data/documents";
import type { Order } from "../data/protocol";
import type { Filters } from "../list/filters";

/** What a view of a list asks. */
export interface ViewAsks {
  readonly filters: Filters;
  readonly orders: readonly Order[];
  /** Names; left out where the list has no chooser. */
  readonly columns?: readonly string[] | undefined;
}

/** A way of looking at a list, kept under a name. */
export interface SavedView extends Kept {
  readonly name: string;
  readonly audience: ViewAudience;
  readonly isMine: boolean;
  readonly asks: ViewAsks;
  readonly owner: { readonly name: string } | null;
}

/** The views of a list that a person has or is shown by others. */
export const viewsOf = question<{ list: string }, { savedViews: { nodes: readonly SavedView[] } }>(gql(`query ViewsOf($list: String!) {
  savedViews(first: 200, filter: { list: { eq: $list } }) { nodes { id version name audience isMine asks owner { name } choices { action label allowed because } } } }`));

export const saveView = command<object, { savedView: { id: string } }>("saveView", gql("mutation SaveView($input: SaveViewInput!) { saveView(input: $input) { savedView { id } } }"));
export const changeView = change("changeView");
export const deleteView = change("deleteView", "NamedInput");
