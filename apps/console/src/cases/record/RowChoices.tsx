import type { Kept } from "../../frame/choices/act";
import { Choices, type Act } from "../../frame/choices/Choices";
import { fitting, type Table } from "../fitting";
import { Folded } from "./drawerStyles";

interface Props<Row extends Kept> {
  readonly record: Row;
  readonly acts: Readonly<Record<string, Act<Row>>>;
  /** The law's table for such a record, and its state there. */
  readonly law: Table;
  readonly state?: string | null;
  /** What the row is called, for those who hear the page. */
  readonly name: string;
}

/** What can be done to one row of a drawer; what cannot, and why, lies one press away. */
export function RowChoices<Row extends Kept>({ record, acts, law, state = null, name }: Props<Row>) {
  const offered = fitting(record.choices, law, state).filter(({ action }) => acts[action]);
  const allowed = offered.filter((choice) => choice.allowed);
  const refused = offered.filter((choice) => !choice.allowed);
  if (offered.length === 0) return null;
  return (
    <div className="acts not-on-paper">
      {allowed.length > 0 && <Choices record={{ ...record, choices: allowed }} acts={acts} first={null} />}
      {refused.length > 0 && (
        <Folded>
          <summary aria-label={`What cannot be done to ${name}, and why`}>{allowed.length > 0 ? "What else, and why not" : "What can be done, and by whom"}</summary>
          <Choices record={{ ...record, choices: refused }} acts={acts} />
        </Folded>
      )}
    </div>
  );
}
