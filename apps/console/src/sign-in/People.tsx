import { styled } from "@mui/material/styles";
import { tokens } from "../frame/theme/tokens";
import { telephone } from "../frame/layout/widths";
import type { Group } from "./gather";

const Section = styled("section")({
  display: "grid",
  gridTemplateColumns: "minmax(200px, 260px) minmax(0, 1fr)",
  gap: "6px 36px",
  marginTop: 20,
  paddingTop: 16,
  borderTop: `1px solid ${tokens.line}`,
  "& h2": { fontSize: "1.0625rem", fontWeight: 650 },
  "& p": { marginTop: 3, color: tokens.inkSoft, fontSize: "0.9375rem" },
  "& ul": { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(210px, 1fr))", gap: 8, padding: 0, listStyle: "none" },
  "& button": {
    width: "100%",
    minHeight: 54,
    padding: "7px 12px",
    border: `1px solid ${tokens.line}`,
    borderRadius: 3,
    backgroundColor: tokens.paper,
    color: tokens.ink,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
  },
  "& button:hover": { borderColor: tokens.action, backgroundColor: tokens.actionWash },
  "& b": { display: "block", fontSize: "0.9375rem", fontWeight: 600, color: tokens.action },
  "& small": { display: "block", fontSize: "0.8125rem", color: tokens.inkSoft },
  [telephone]: { gridTemplateColumns: "minmax(0, 1fr)", "& ul": { gridTemplateColumns: "minmax(0, 1fr)" } },
});

interface Props {
  readonly groups: readonly Group[];
  readonly sought: string;
  readonly onChoose: (staffNumber: string) => void;
}

/** The people to sign in as, under what they do. */
export function People({ groups, sought, onChoose }: Props) {
  if (groups.length === 0) return <p role="status" style={{ marginTop: 20 }}>Nobody fits “{sought.trim()}”. Try a first name, or a word such as “leader”.</p>;
  return groups.map(({ title, does, people }) => (
    <Section key={title} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p>{does}</p>
      </div>
      <ul>
        {people.map(({ staffNumber, name, title: seat, team, segment }) => (
          <li key={staffNumber}>
            <button type="button" onClick={() => onChoose(staffNumber)}>
              <b>{name}</b>
              <small>{seat}</small>
              <small className="figures">{team ?? segment ?? "The whole office"} · {staffNumber}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
