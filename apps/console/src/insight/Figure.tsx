import { Link } from "react-router";
import type { Group } from "./documents";
import { behind, behindPart } from "./figures";

interface Props {
  readonly n: number;
  readonly list: string;
  readonly of: Pick<Group, "behind">;
  /** What of the group it counts, where it is a part of it. */
  readonly and?: object;
}

/** A figure that leads to the list behind it, narrowed further where it counts a part of the group. */
export const Figure = ({ n, list, of, and }: Props) => (n === 0 ? <>0</> : <Link to={and ? behindPart(list, of, and) : behind(list, of)}>{n}</Link>);
