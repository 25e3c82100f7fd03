import type { ReactNode } from "react";
import { styled } from "@mui/material/styles";
import { faces, tokens } from "../theme/tokens";

/** Text that is read at length: the serif, 17 px, about 70 characters a line. Paragraphs are what blank lines part. */
const Sheet = styled("div")({
  maxWidth: "70ch",
  fontFamily: faces.reading,
  fontSize: "1.0625rem",
  lineHeight: 1.6,
  textWrap: "pretty",
  hangingPunctuation: "first last",
  "& p + p, & > * + *": { marginTop: "0.85em" },
  "& blockquote": { margin: "0.85em 0", paddingLeft: 16, borderLeft: `3px solid ${tokens.line}`, fontStyle: "italic" },
  "@media print": { fontSize: "11pt", maxWidth: "none" },
});

/** Shows plain text as it was written, in paragraphs, or whatever is put inside. */
export const ReadingText = ({ text, children }: { readonly text?: string | null; readonly children?: ReactNode }) => (
  <Sheet>
    {text?.split(/\n\s*\n/).map((paragraph, at) => <p key={at} style={{ whiteSpace: "pre-line" }}>{paragraph}</p>)}
    {children}
  </Sheet>
);
