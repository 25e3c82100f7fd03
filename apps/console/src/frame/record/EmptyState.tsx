import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { faces, tokens } from "../theme/tokens";

const Empty = styled("div")({
  padding: "28px 20px 32px",
  maxWidth: "62ch",
  "& h2": { fontFamily: faces.reading, fontSize: "1.1875rem", fontWeight: 500, marginBottom: 6 },
  "& p": { color: tokens.inkSoft, fontSize: "0.9375rem" },
  "& > div": { marginTop: 14 },
});

interface Props {
  /** Why there is nothing, as a short statement: "Nothing waits in the hopper". */
  readonly title: string;
  /** What to do about it, or when something will be here. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Instead of a list with nothing in it. */
export const EmptyState = ({ title, children, action }: Props) => (
  <Empty>
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {action && <div>{action}</div>}
  </Empty>
);
