import { styled } from "@mui/material/styles";
import { tokens } from "../theme/tokens";

const Banner = styled("aside")({
  padding: "5px 20px",
  backgroundColor: tokens.banner,
  color: tokens.onBanner,
  fontSize: "0.8125rem",
  lineHeight: 1.4,
  "@media print": { border: `1px solid ${tokens.red}`, color: tokens.red },
});

/** Says on every page that none of this is real. */
export const DemonstrationBanner = () => (
  <Banner aria-label="Demonstration office">
    <strong>Demonstration office.</strong> Every person and case here is invented. Do not put real casework in it.
  </Banner>
);
