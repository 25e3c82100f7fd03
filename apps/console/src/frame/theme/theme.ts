import { createTheme, type ThemeOptions } from "@mui/material/styles";
import { components } from "./components";
import { dark, light, type Palette } from "./palette";
import { faces } from "./tokens";

const scheme = (palette: Palette) => ({
  palette: {
    primary: { main: palette.action, dark: palette.actionStrong, light: palette.action, contrastText: palette.onAction },
    secondary: { main: palette.ink, contrastText: palette.paper },
    error: { main: palette.red, contrastText: palette.paper },
    warning: { main: palette.amber, contrastText: palette.paper },
    info: { main: palette.action, contrastText: palette.onAction },
    success: { main: palette.action, contrastText: palette.onAction },
    background: { default: palette.ground, paper: palette.raised },
    text: { primary: palette.ink, secondary: palette.inkSoft, disabled: palette.inkSoft },
    divider: palette.line,
  },
});

const heading = { fontWeight: 650, letterSpacing: "-0.005em", lineHeight: 1.25 };

const options: ThemeOptions = {
  cssVariables: { colorSchemeSelector: "data-theme" },
  colorSchemes: { light: scheme(light), dark: scheme(dark) },
  shape: { borderRadius: 3 },
  spacing: 8,
  typography: {
    fontFamily: faces.interface,
    fontSize: 14,
    htmlFontSize: 16,
    body1: { fontSize: "0.9375rem", lineHeight: 1.5 },
    body2: { fontSize: "0.875rem", lineHeight: 1.45 },
    h1: { ...heading, fontSize: "1.625rem" },
    h2: { ...heading, fontSize: "1.125rem" },
    h3: { ...heading, fontSize: "0.9375rem" },
    button: { fontSize: "0.875rem", fontWeight: 600, textTransform: "none", letterSpacing: 0 },
  },
  components,
};

/** The office's theme for MUI: both palettes in one, switched by `data-theme` on the page. */
export const theme = createTheme(options);
