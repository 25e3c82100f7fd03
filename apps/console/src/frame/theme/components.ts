import type { ThemeOptions } from "@mui/material/styles";
import { tokens } from "./tokens";

/** How the parts of MUI and react-admin are dressed: flat sheets, hairlines, no shadows that mean nothing, no ripples. */
export const components: ThemeOptions["components"] = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: "small", variant: "outlined" },
    styleOverrides: {
      root: { minHeight: 32, padding: "3px 12px", whiteSpace: "nowrap", "@media print": { display: "none" } },
      outlined: { borderColor: tokens.edge, backgroundColor: tokens.raised, color: tokens.action, "&:hover": { borderColor: tokens.action, backgroundColor: tokens.actionWash } },
      contained: { "&:hover": { backgroundColor: tokens.actionStrong } },
      text: { paddingInline: 8 },
    },
  },
  MuiIconButton: { defaultProps: { size: "small" }, styleOverrides: { root: { borderRadius: 3, minWidth: 28, minHeight: 28 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
  MuiDialog: { styleOverrides: { paper: { border: `1px solid ${tokens.edge}`, boxShadow: "0 18px 60px rgb(0 0 0 / 0.28)", margin: 16 } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: "1.25rem", fontWeight: 650, padding: "20px 24px 8px" } } },
  MuiDialogContent: { styleOverrides: { root: { "&&": { padding: "8px 24px 16px" } } } },
  MuiDialogActions: { styleOverrides: { root: { padding: "12px 24px 20px", justifyContent: "flex-start" } } },
  MuiPopover: { styleOverrides: { paper: { border: `1px solid ${tokens.edge}`, boxShadow: "0 8px 28px rgb(0 0 0 / 0.2)" } } },
  MuiMenuItem: {
    styleOverrides: { root: { fontSize: "0.875rem", minHeight: 34, "&.Mui-selected": { backgroundColor: tokens.actionWash }, "&.Mui-focusVisible": { backgroundColor: tokens.actionWash } } },
  },
  MuiBackdrop: { styleOverrides: { root: { "&:not(.MuiBackdrop-invisible)": { backgroundColor: "rgb(28 26 23 / 0.45)" } } } },
  MuiTextField: { defaultProps: { size: "small", variant: "outlined" } },
  MuiFormControl: { defaultProps: { size: "small" } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { backgroundColor: tokens.raised, fontSize: "0.9375rem", "&.Mui-focused .MuiOutlinedInput-notchedOutline": { borderColor: tokens.ink } },
      notchedOutline: { borderColor: tokens.edge },
    },
  },
  // A label that lies on its field's edge has a ground of its own, so that the focus ring does not run through it.
  MuiInputLabel: {
    styleOverrides: { root: { color: tokens.inkSoft, "&.Mui-focused": { color: tokens.ink }, "&.MuiInputLabel-outlined.MuiInputLabel-shrink": { zIndex: 2, marginLeft: -4, padding: "0 5px", borderRadius: 2, backgroundColor: tokens.raised } } },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: "0.8125rem", "&:empty": { display: "none" } } } },
  MuiTooltip: { defaultProps: { enterDelay: 400 }, styleOverrides: { tooltip: { backgroundColor: tokens.ink, color: tokens.paper, fontSize: "0.8125rem" } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 38 }, indicator: { height: 3, backgroundColor: tokens.ink } } },
  MuiTab: {
    styleOverrides: { root: { minHeight: 38, minWidth: 0, padding: "8px 0", marginRight: 24, fontSize: "0.9375rem", color: tokens.inkSoft, "&.Mui-selected": { color: tokens.ink } } },
  },
  MuiSnackbarContent: { styleOverrides: { root: { backgroundColor: tokens.ink, color: tokens.paper, fontSize: "0.9375rem" } } },
};
