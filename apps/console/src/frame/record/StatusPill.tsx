import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import type { Tone } from "../theme/palette";
import { tokens } from "../theme/tokens";

const Pill = styled("span")({
  display: "inline-block",
  padding: "0 9px",
  border: `1px solid ${tokens.line}`,
  borderRadius: 10,
  backgroundColor: tokens.wash,
  color: tokens.ink,
  fontSize: "0.8125rem",
  fontWeight: 500,
  lineHeight: "19px",
  whiteSpace: "nowrap",
  "&[data-tone=amber]": { borderColor: "transparent", backgroundColor: tokens.amberWash, color: tokens.amber },
  "&[data-tone=red]": { borderColor: "transparent", backgroundColor: tokens.redWash, color: tokens.red },
  "&[data-over=true]": { backgroundColor: "transparent", color: tokens.inkSoft },
});

interface Props {
  /** The state as an adjective from the domain's labels: "Waiting for information". */
  readonly children: ReactNode;
  /** Only time and risk have another tone than quiet. */
  readonly tone?: Tone;
  /** Nothing more will happen: completed, closed, cancelled. */
  readonly isOver?: boolean;
}

/** The state of a record, quietly. */
export const StatusPill = ({ children, tone = "quiet", isOver = false }: Props) => <Pill data-tone={tone} data-over={isOver}>{children}</Pill>;
