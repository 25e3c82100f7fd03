import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

const Skip = styled("a")({
  position: "absolute",
  insetInlineStart: 8,
  top: -60,
  zIndex: 100,
  padding: "8px 14px",
  backgroundColor: tokens.focus,
  color: "#1c1a17",
  fontWeight: 650,
  "&:focus": { top: 8 },
});

/** The first stop of the Tab key: past the rail and the header, to the page. */
export const SkipLink = () => <Skip href="#main">Skip to the page</Skip>;
