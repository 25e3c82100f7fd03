import { styled } from "@mui/material/styles";
import { useEffect, useState, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { Link } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { tokens } from "../frame/theme/tokens";
import { duplicatesOf, type Duplicate } from "./documents";

const Hints = styled("aside")({
    padding: "8px 14px 10px",
  borderLeft: `4px solid ${tokens.edge}`,
  backgroundColor: tokens.wash,
  "& ul": { margin: "4px 0 0", padding: 0, listStyle: "none" },
  "& li": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 10px", minHeight: 32 },
  "& small": { fontSize: "0.8125rem", color: tokens.inkSoft },
});

/** How long, in milliseconds, a name rests before it is looked up. */
const rest = 300;

interface Props {
  /** The form's field that holds the name. */
  readonly source: string;
  /** What can be done with somebody who is here already, besides looking at them. */
  readonly offers?: (found: Duplicate) => ReactNode;
}

/** While a name is typed: who of a like name is registered already, so that nobody is registered twice (CS-27). */
export function DuplicateHints({ source, offers }: Props) {
  const typed = ((useWatch({ name: source }) as string | undefined) ?? "").trim();
  const [name, setName] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setName(typed), rest);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const { data } = useQuestion(duplicatesOf, { name }, { enabled: name.length > 2 });
  const found = name.length > 2 ? data?.possibleDuplicates ?? [] : [];
  if (found.length === 0) return null;
  return (
    <Hints role="status" aria-label="People of a like name">
      Somebody of a like name is here already. Look before you register them twice.
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <Link to={`/people/${one.id}/show`} target="_blank">{one.name}</Link> <small>{one.details}</small> {offers?.(one)}
          </li>
        ))}
      </ul>
    </Hints>
  );
}
