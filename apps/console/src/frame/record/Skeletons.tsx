import { keyframes, styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

const breathe = keyframes({ "50%": { opacity: 0.45 } });

const Line = styled("span")({
  display: "block",
  height: 12,
  borderRadius: 2,
  backgroundColor: tokens.line,
  animation: `${breathe} 1.8s ease-in-out infinite`,
  animationDelay: "200ms",
});

const widths = ["62%", "48%", "71%", "55%", "66%", "43%"];

/** Lines where text will stand. */
export const SkeletonText = ({ lines = 4 }: { readonly lines?: number }) => (
  <div aria-hidden style={{ display: "grid", gap: 12, paddingBlock: 8 }}>
    {Array.from({ length: lines }, (_, at) => <Line key={at} style={{ width: widths[at % widths.length] }} />)}
  </div>
);

/** Rows where a table will stand, 36 px each. */
export const SkeletonRows = ({ rows = 8 }: { readonly rows?: number }) => (
  <div aria-hidden style={{ border: `1px solid ${tokens.line}`, backgroundColor: tokens.paper }}>
    {Array.from({ length: rows }, (_, at) => (
      <div key={at} style={{ height: 36, padding: "12px 14px", borderBottom: `1px solid ${tokens.line}` }}>
        <Line style={{ width: widths[at % widths.length] }} />
      </div>
    ))}
  </div>
);

/** The shape of a page while its code comes. */
export const SkeletonPage = () => (
  <div role="status" aria-label="This page is loading">
    <Line style={{ width: 260, height: 22, marginBottom: 20 }} />
    <SkeletonRows />
  </div>
);

/** The shape of a record while it is read. */
export const SkeletonRecord = () => (
  <div role="status" aria-label="This record is loading">
    <Line style={{ width: 120, height: 12, marginBottom: 12 }} />
    <Line style={{ width: 420, maxWidth: "90%", height: 24, marginBottom: 16 }} />
    <Line style={{ width: 300, maxWidth: "70%", marginBottom: 32 }} />
    <SkeletonText lines={9} />
  </div>
);
