import { Drawing, foot, high, inWords, scaleOf, Surroundings, wide, type ChartProps } from "./drawing";

/** Columns side by side, with a target where there is one. Every figure stands in the table beside it. */
export function Columns(props: ChartProps) {
  const { bars, say } = props;
  const { step, at } = scaleOf(props);
  const thick = Math.min(step * 0.7, 56);
  return (
    <Drawing viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={inWords(props)}>
      {bars.map(({ label, value }, place) => value !== null && <rect key={label} x={place * step + (step - thick) / 2} width={thick} y={at(value)} height={high - foot - at(value)}><title>{`${label}: ${say(value)}`}</title></rect>)}
      <Surroundings {...props} />
    </Drawing>
  );
}
