import type { ReactNode } from "react";
import { Choices, type Act } from "../frame/choices/Choices";
import type { Kept } from "../frame/choices/act";
import { ListSheet } from "../reference-data/listStyles";

interface Props<R extends Kept> {
  readonly title: string;
  readonly about: string;
  /** The record whose choices begin something here, and which of them. */
  readonly record: R;
  readonly acts: Readonly<Record<string, Act<R>>>;
  readonly begin: readonly string[];
  readonly children: ReactNode;
}

/** What can be done now; in the rows of a list the reasons of what cannot would drown the rows. */
export const allowedOf = <R extends Kept>(record: R): R => ({ ...record, choices: record.choices.filter(({ allowed }) => allowed) });

/** One side of how somebody comes on: what it is, what can be begun, and what there is. */
export const Sheet = <R extends Kept>({ title, about, record, acts, begin, children }: Props<R>) => (
  <ListSheet aria-label={title}>
    <header>
      <div><h2>{title}</h2><p>{about}</p></div>
      <span className="acts"><Choices record={allowedOf({ ...record, choices: record.choices.filter(({ action }) => begin.includes(action)) })} acts={acts} first={null} /></span>
    </header>
    {children}
  </ListSheet>
);
