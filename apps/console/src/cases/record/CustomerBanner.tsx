import { languages, type contactMethods } from "@remit/domain/casework/labels";
import { styled } from "@mui/material/styles";
import { Link } from "react-router";
import { tokens } from "../../frame/theme/tokens";
import type { Complainant } from "../records";

const Banner = styled("aside")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "baseline",
  gap: "4px 10px",
  marginBottom: 20,
  padding: "9px 16px 10px",
  borderLeft: `4px solid ${tokens.action}`,
  backgroundColor: tokens.actionWash,
  fontSize: "0.9375rem",
  "& strong": { fontWeight: 650 },
  "& ul": { display: "flex", flexWrap: "wrap", gap: 6, padding: 0, listStyle: "none" },
  "& li": { padding: "0 9px", borderRadius: 10, backgroundColor: tokens.paper, fontWeight: 500, lineHeight: "22px" },
});

const how = { LETTER: "by letter", EMAIL: "by e-mail", TELEPHONE: "by telephone", TEXT_MESSAGE: "by text message" } as const satisfies Record<keyof typeof contactMethods, string>;

/** How the complainant wants to be met, where nobody who opens the case can miss it (CS-11, CS-13). */
export function CustomerBanner({ of: person, isLinked = true }: { readonly of: Complainant | null; readonly isLinked?: boolean }) {
  if (!person?.name || !person.preferredContact) return null;
  return (
    <Banner aria-label="How the complainant wants to be met">
      <span>{isLinked ? <Link to={`/people/${person.id}/show`}>{person.name}</Link> : person.name} prefers to hear from us <strong>{how[person.preferredContact]}</strong>{person.language === "WELSH" && <>, in <strong>{languages.WELSH}</strong></>}</span>
      {person.adjustments && person.adjustments.length > 0 && <ul aria-label="Adjustments">{person.adjustments.map((one) => <li key={one}>{one}</li>)}</ul>}
    </Banner>
  );
}
