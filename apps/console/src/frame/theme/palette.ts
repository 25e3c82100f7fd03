/**
 * The two palettes. Each colour has one job; amber and red are kept for time and risk and never stand without words.
 * `contrast.test.ts` holds every pair of text and ground that the console uses to 4.5:1.
 */
export interface Palette {
  /** Behind everything: the desk. */
  readonly ground: string;
  /** What is read: the sheet on the desk. */
  readonly paper: string;
  /** A sheet laid over another: menus, dialogs, sticky bars. */
  readonly raised: string;
  /** A quiet fill: table heads, pills, hovered rows. */
  readonly wash: string;
  readonly ink: string;
  /** Secondary text; still 4.5:1 on every ground. */
  readonly inkSoft: string;
  /** Hairlines between things. */
  readonly line: string;
  /** Edges of controls: 3:1 against paper. */
  readonly edge: string;
  readonly action: string;
  readonly actionStrong: string;
  readonly onAction: string;
  /** A chosen row, the current page. */
  readonly actionWash: string;
  readonly amber: string;
  readonly amberWash: string;
  readonly red: string;
  readonly redWash: string;
  readonly focus: string;
  /** The second colour of the focus ring, so that it shows on light and dark alike. */
  readonly focusEdge: string;
  readonly banner: string;
  readonly onBanner: string;
  /** Where a changed row fades from. */
  readonly changed: string;
}

export const light: Palette = {
  ground: "#efece4",
  paper: "#faf8f3",
  raised: "#fffefb",
  wash: "#f0ede4",
  ink: "#1c1a17",
  inkSoft: "#5a554b",
  line: "#dcd7ca",
  edge: "#8a8375",
  action: "#0b4f52",
  actionStrong: "#06393c",
  onAction: "#ffffff",
  actionWash: "#dfeae7",
  amber: "#824600",
  amberWash: "#fbe9c8",
  red: "#9c1c10",
  redWash: "#fae0db",
  focus: "#ffd400",
  focusEdge: "#1c1a17",
  banner: "#98190f",
  onBanner: "#ffffff",
  changed: "#fff0a8",
};

export const dark: Palette = {
  ground: "#121312",
  paper: "#1a1b19",
  raised: "#242522",
  wash: "#262724",
  ink: "#ece7db",
  inkSoft: "#b3ac9d",
  line: "#363731",
  edge: "#837d70",
  action: "#86cdc4",
  actionStrong: "#b2e4dd",
  onAction: "#06282a",
  actionWash: "#1d3735",
  amber: "#f3bc6a",
  amberWash: "#3b2c12",
  red: "#ffa294",
  redWash: "#47211b",
  focus: "#ffd400",
  focusEdge: "#121312",
  banner: "#7d170f",
  onBanner: "#fff3f0",
  changed: "#4a4316",
};

/** Which colour a matter is said in. Only time and risk go beyond `quiet`. */
export type Tone = "quiet" | "amber" | "red";
