import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

/** One column of a chart. */
export interface Bar {
  readonly label: string;
  /** Empty where there is no figure. */
  readonly value: number | null;
}

interface Props {
  readonly bars: readonly Bar[];
  /** What the chart shows, for those who hear the page; its table gives every figure. */
  readonly title: string;
  /** A line across at this value, with its words. */
  readonly target?: { readonly value: number; readonly says: string } | undefined;
  readonly say: (value: number) => string;
}

const Drawing = styled("svg")({
  display: "block",
  width: "100%",
  maxWidth: 760,
  overflow: "visible",
  "& rect": { fill: tokens.action },
  "& line": { stroke: tokens.edge, strokeWidth: 1 },
  "& line.target": { stroke: tokens.amber, strokeWidth: 1.5, strokeDasharray: "5 4" },
  "& text": { fill: tokens.inkSoft, fontSize: 11 },
  "& text.target": { fill: tokens.amber, fontWeight: 600 },
  "@media (max-width: 600px)": { "& text": { fontSize: 19 }, "& text.between": { display: "none" } },
});

const [wide, high, foot] = [600, 150, 20] as const;

/** As much of a label as fits beneath a column. */
const short = (label: string) => (label.length > 14 ? `${label.slice(0, 10)}…` : label);

/** Columns over time, with a target where there is one. Every figure stands in the table beside it. */
export function Columns({ bars, title, target, say }: Props) {
  const top = Math.max(...bars.map(({ value }) => value ?? 0), target?.value ?? 0, Number.EPSILON);
  const [step, room] = [wide / Math.max(bars.length, 1), high - foot - 14];
  const thick = Math.min(step * 0.7, 56);
  const at = (value: number) => high - foot - (value / top) * room;
  const every = Math.ceil(bars.length / 8);
  /** The first label begins at the edge where it would not fit beneath the middle of a narrow column. */
  const startsAtTheEdge = (place: number) => place === 0 && step < 90;
  return (
    <Drawing viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={`${title}. ${bars.map(({ label, value }) => `${label}: ${value === null ? "none" : say(value)}`).join(", ")}.`}>
      <line x1={0} x2={wide} y1={high - foot} y2={high - foot} />
      {bars.map(({ label, value }, place) => value !== null && <rect key={label} x={place * step + (step - thick) / 2} width={thick} y={at(value)} height={high - foot - at(value)}><title>{`${label}: ${say(value)}`}</title></rect>)}
      {target && <line className="target" x1={0} x2={wide} y1={at(target.value)} y2={at(target.value)} />}
      {target && <text className="target" x={wide} y={at(target.value) - 4} textAnchor="end">{target.says}</text>}
      {bars.map(({ label }, place) => place % every === 0 && <text key={label} className={place === 0 ? undefined : "between"} x={startsAtTheEdge(place) ? 0 : place * step + step / 2} y={high - 5} textAnchor={startsAtTheEdge(place) ? "start" : "middle"}>{short(label)}</text>)}
    </Drawing>
  );
}
