import { sayMoment } from "../frame/words/dates";
import type { Remark } from "./records";

/** What was said later, beneath what was written. */
export const Remarks = ({ of }: { readonly of: readonly Remark[] }) => of.length === 0 ? null : (
  <dl style={{ margin: "8px 0 0" }}>
    {of.map(({ id, text, writtenAt, writtenBy }) => <div key={id} style={{ marginBottom: 6 }}><dt><small>{writtenBy?.name}, {sayMoment(writtenAt)}</small></dt><dd style={{ margin: 0, whiteSpace: "pre-line" }}>{text}</dd></div>)}
  </dl>
);
