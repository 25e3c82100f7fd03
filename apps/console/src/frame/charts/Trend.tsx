import { Drawing, high, inWords, scaleOf, Surroundings, wide, type ChartProps } from "./drawing";

/** The stretches of a line between the places that have no figure. */
function stretches(bars: ChartProps["bars"]): readonly (readonly { readonly place: number; readonly value: number }[])[] {
  const found: { place: number; value: number }[][] = [[]];
  bars.forEach(({ value }, place) => (value === null ? found.push([]) : found.at(-1)!.push({ place, value })));
  return found.filter((one) => one.length > 1);
}

/** A line over time, broken where there is no figure, with a target where there is one. Every figure stands in the table beside it. */
export function Trend(props: ChartProps) {
  const { bars, say } = props;
  const { at, middle } = scaleOf(props);
  return (
    <Drawing viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={inWords(props)}>
      <Surroundings {...props} />
      {stretches(bars).map((points) => <polyline key={points[0]!.place} points={points.map(({ place, value }) => `${middle(place)},${at(value)}`).join(" ")} />)}
      {bars.map(({ label, value }, place) => value !== null && <circle key={label} cx={middle(place)} cy={at(value)} r={3.5}><title>{`${label}: ${say(value)}`}</title></circle>)}
    </Drawing>
  );
}
