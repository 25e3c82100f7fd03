import { GlobalStyles } from "@mui/material";
import { dark, light } from "./palette";
import { declare, faces, tokens } from "./tokens";

/** 3 px of yellow that nobody can miss, edged in ink so that it also shows on pale grounds. */
const focusRing = { outline: `3px solid ${tokens.focus}`, outlineOffset: 0, boxShadow: `0 0 0 5px ${tokens.focusEdge}`, zIndex: 1 };

/** What holds on every page: the palette's variables, the ground, links, the focus ring, stillness, paper. */
const styles = {
  ":root": { ...declare(light), colorScheme: "light" },
  '[data-theme="dark"]': { ...declare(dark), colorScheme: "dark" },
  "*, *::before, *::after": { boxSizing: "border-box" },
  html: { WebkitTextSizeAdjust: "100%", scrollPaddingTop: 140 },
  body: {
    margin: 0,
    backgroundColor: tokens.ground,
    color: tokens.ink,
    fontFamily: faces.interface,
    fontSize: "0.875rem",
    lineHeight: 1.45,
    fontFeatureSettings: '"kern"',
  },
  "h1, h2, h3, p, ul, ol, dl, dd, figure": { margin: 0 },
  a: { color: tokens.action, textUnderlineOffset: "0.18em", textDecorationThickness: "1px" },
  "a:hover": { color: tokens.actionStrong, textDecorationThickness: "2px" },
  "table, time, .figures": { fontVariantNumeric: "tabular-nums lining-nums" },
  ":where(a, button, summary, input, select, textarea, [tabindex='0']):focus-visible": focusRing,
  ".MuiButtonBase-root.Mui-focusVisible": focusRing,
  ".MuiOutlinedInput-root:focus-within:not(:has(button:focus))": focusRing,
  ".MuiOutlinedInput-root :is(input, textarea):focus-visible": { outline: "none", boxShadow: "none" },
  "main:focus, h1:focus": { outline: "none", boxShadow: "none" },
  "::selection": { backgroundColor: tokens.focus, color: "#1c1a17" },
  ".for-ears": { position: "absolute", width: 1, height: 1, margin: -1, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  "@keyframes changed": { from: { backgroundColor: tokens.changed } },
  "@media (prefers-reduced-motion: reduce)": {
    "*, *::before, *::after": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important", scrollBehavior: "auto !important" },
  },
  ".only-on-paper": { display: "none" },
  "@page": { size: "A4", margin: "16mm 14mm 18mm" },
  "@media print": {
    ":root, [data-theme]": { ...declare(light), "--ground": "#ffffff", "--paper": "#ffffff", "--raised": "#ffffff" },
    "body, main": { fontSize: "10pt" },
    ".not-on-paper": { display: "none !important" },
    ".only-on-paper": { display: "block" },
    "h2, h3": { breakAfter: "avoid" },
    "tr, li, figure": { breakInside: "avoid" },
    thead: { display: "table-header-group" },
  },
} as const;

/** Put once, at the root. */
export const OfficeStyles = () => <GlobalStyles styles={styles as unknown as Record<string, object>} />;
