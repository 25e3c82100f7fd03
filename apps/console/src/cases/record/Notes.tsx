import { EmptyState } from "../../frame/record/EmptyState";
import { ReadingText } from "../../frame/record/ReadingText";
import { sayMoment } from "../../frame/words/dates";
import { additionActs } from "../caseActs";
import { notesOf } from "../documents";
import type { CaseRecord } from "../records";
import { Drawer } from "./Drawer";
import { Things } from "./drawerStyles";

const adds = { addFileNote: additionActs.addFileNote };

/** The notes on a case's file, newest first; none is ever changed. */
export const Notes = ({ of }: { readonly of: CaseRecord }) => (
  <Drawer of={of} asks={notesOf} adds={adds} empty={<EmptyState title="No notes yet">A file note keeps what was said and thought, with who wrote it and when. It is never changed.</EmptyState>}>
    {(rows) => (
      <Things>
        {rows.map((row) => (
          <li key={row.id}>
            <p className="about">{row.writtenBy?.name ?? "The office"}, <time dateTime={row.writtenAt}>{sayMoment(row.writtenAt)}</time></p>
            <div className="said"><ReadingText text={row.text} /></div>
          </li>
        ))}
      </Things>
    )}
  </Drawer>
);
