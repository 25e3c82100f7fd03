import type { DocumentNode } from "graphql";
import type { Pick, Selection } from "./picks.js";

const identities = new WeakMap<DocumentNode, number>();
let documentsSeen = 0;
/** A number of its own for each document. */
export const identity = (document: DocumentNode) => {
  if (!identities.has(document)) identities.set(document, documentsSeen++);
  return identities.get(document)!;
};
const sketch = (pick: Pick): unknown => [pick.key, pick.name, pick.argumentsAt, pick.picks.map(sketch)];
const sketches = new WeakMap<Selection, string>();
/** What is selected, as text: a selection that is kept is sketched once. */
export const sketchOf = (selection: Selection) => {
  if (!sketches.has(selection)) sketches.set(selection, JSON.stringify(selection.picks.map(sketch)));
  return sketches.get(selection)!;
};
