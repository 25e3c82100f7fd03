import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

/** One place of a chart. */
export interface Bar {
  readonly label: string;
  /** Empty where there is no figure. */
  readonly value: number | null;
}

/** A numbered note that stands at a place of the chart; what it says stands beside it. */
export interface Mark {
  readonly place: number;
  readonly number: number;
}

export interface ChartProps {
  readonly bars: readonly Bar[];
  /** What the chart shows, for those who hear the page; its table gives every figure. */
  readonly title: string;
  /** A line across at this value, with its words. */
  readonly target?: { readonly value: number; readonly says: string } | undefined;
  readonly marks?: readonly Mark[];
  readonly say: (value: number) => string;
}

/** The measures of every chart, in its own units. */
export const [wide, high, foot] = [600, 166, 26] as const;
const head = 24;

export const Drawing = styled("svg")({
  display: "block",
  width: "100%",
  maxWidth: 760,
  overflow: "visible",
  "& rect, & circle": { fill: tokens.action },
  "& polyline": { fill: "none", stroke: tokens.action, strokeWidth: 2, strokeLinejoin: "round" },
  "& line": { stroke: tokens.edge, strokeWidth: 1 },
  "& line.target": { stroke: tokens.amber, strokeWidth: 1.5, strokeDasharray: "5 4" },
  "& line.mark": { strokeDasharray: "1 3" },
  "& text": { fill: tokens.inkSoft, fontSize: 11 },
  "& text.target": { fill: tokens.amber, fontWeight: 600 },
  "& text.mark": { fill: tokens.ink, fontWeight: 700 },
  "@media print": { printColorAdjust: "exact" },
  "@media (max-width: 600px)": { "& text": { fontSize: 19 }, "& text.between": { display: "none" } },
});

/** Where values and places lie on the chart. */
export function scaleOf({ bars, target }: Pick<ChartProps, "bars" | "target">) {
  const top = Math.max(...bars.map(({ value }) => value ?? 0), target?.value ?? 0, Number.EPSILON);
  const step = wide / Math.max(bars.length, 1);
  return { step, at: (value: number) => high - foot - (value / top) * (high - foot - head), middle: (place: number) => place * step + step / 2 };
}

/** The chart in words. */
export const inWords = ({ title, bars, say, marks = [] }: ChartProps) =>
  `${title}. ${bars.map(({ label, value }) => `${label}: ${value === null ? "none" : say(value)}`).join(", ")}.${marks.map(({ place, number }) => ` Note ${number} at ${bars[place]!.label}.`).join("")}`;

/** As much of a label as fits beneath a column. */
const short = (label: string) => (label.length > 14 ? `${label.slice(0, 10)}…` : label);

/** What every chart has: the ground, the target, the numbered notes and the labels. */
export function Surroundings({ bars, target, marks = [] }: Pick<ChartProps, "bars" | "target" | "marks">) {
  const { step, at, middle } = scaleOf({ bars, target });
  const every = Math.ceil(bars.length / 8);
  /** The first label begins at the edge where it would not fit beneath the middle of a narrow column. */
  const startsAtTheEdge = (place: number) => place === 0 && step < 90;
  return (
    <>
      <line x1={0} x2={wide} y1={high - foot} y2={high - foot} />
      {target && <line className="target" x1={0} x2={wide} y1={at(target.value)} y2={at(target.value)} />}
      {target && <text className="target" x={wide} y={at(target.value) - 4} textAnchor="end">{target.says}</text>}
      {marks.map(({ place, number }) => <g key={number}><line className="mark" x1={middle(place)} x2={middle(place)} y1={12} y2={high - foot} /><text className="mark" x={middle(place)} y={9} textAnchor="middle">{number}</text></g>)}
      {bars.map(({ label }, place) => place % every === 0 && <text key={label} className={place === 0 ? undefined : "between"} x={startsAtTheEdge(place) ? 0 : middle(place)} y={high - 5} textAnchor={startsAtTheEdge(place) ? "start" : "middle"}>{short(label)}</text>)}
    </>
  );
}
