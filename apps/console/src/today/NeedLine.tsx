import type { Kept } from "../frame/choices/act";
import { Button } from "@mui/material";
import { Link } from "react-router";
import { Choices, type Act } from "../frame/choices/Choices";
import type { Need } from "./needs";

/** One line: why now, what it is and where, and the act that settles it. */
export function NeedLine({ need: { reason, tone, what, at, record, acts, go } }: { readonly need: Need }) {
  const allowed = record?.choices.filter(({ action, allowed: isAllowed }) => isAllowed && acts?.[action]) ?? [];
  return (
    <li>
      <span className="why" data-tone={tone}>{reason}</span>
      <span className="what">
        {what}
        <span className="where"><Link to={at.to}>{at.label}</Link></span>
      </span>
      <span className="act not-on-paper">
        {record && acts && allowed.length > 0 ? <Choices record={{ ...record, choices: allowed }} acts={acts as Readonly<Record<string, Act<Kept>>>} first={null} /> : <Button component={Link} to={at.to} aria-label={`${go ?? "Open"}: ${what}`}>{go ?? "Open"}</Button>}
      </span>
    </li>
  );
}
