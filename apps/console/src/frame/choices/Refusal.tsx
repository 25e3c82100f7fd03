import type { ReactNode } from "react";
import type { Refusal as Refused } from "../data/refusal";
import { Conflict } from "./Conflict";
import { Notice } from "./Notice";

interface Props {
  /** Null draws nothing, so that a form can always have one. */
  readonly of: Refused | null;
  /** Reads the record again after a conflict; what was typed stays. */
  readonly onReload?: () => void;
  readonly children?: ReactNode;
}

const ours = new Set(["INTERNAL", "UNAVAILABLE"]);

/** What the API refused and why, where the person is looking. A conflict becomes `<Conflict>`. */
export function Refusal({ of: refusal, onReload, children }: Props) {
  if (!refusal) return null;
  if (refusal.code === "CONFLICT") return <Conflict of={refusal} {...(onReload && { onReload })} />;
  const others = refusal.fields.filter((field) => field.message !== refusal.message);
  return (
    <Notice role="alert">
      <h3>{ours.has(refusal.code) ? "This was not saved" : "This cannot be done"}</h3>
      <p>{refusal.message}</p>
      {others.length > 0 && <ul>{others.map((field) => <li key={field.path + field.message}>{field.message}</li>)}</ul>}
      {refusal.rule && <small>Rule {refusal.rule}</small>}
      {ours.has(refusal.code) && refusal.requestId && <small>If you ask for help, quote {refusal.requestId}.</small>}
      {children}
    </Notice>
  );
}
