import { styled } from "@mui/material/styles";
import { Link } from "react-router";
import { useSessionOrNone } from "../session/useSession";
import { faces, tokens } from "../theme/tokens";

const Mark = styled(Link)({
  display: "block",
  color: tokens.ink,
  textDecoration: "none",
  "& strong": { display: "block", fontFamily: faces.reading, fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.1, letterSpacing: "-0.01em" },
  "& small": { display: "block", marginTop: 3, fontSize: "0.75rem", lineHeight: 1.3, color: tokens.inkSoft },
  "&:hover strong": { color: tokens.action },
});

/** The product's name over the office's, leading home. */
export function Brand() {
  const session = useSessionOrNone();
  return (
    <Mark to="/" aria-label="Remit, to the first page">
      <strong>Remit</strong>
      {session?.office && <small>{session.office}</small>}
    </Mark>
  );
}
