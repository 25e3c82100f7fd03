import type { AssignmentPreview } from "./documents";
import { sayMoves } from "./outcome";
import { Foretold } from "./panelStyles";

interface Props {
  readonly preview: AssignmentPreview | undefined;
  /** Whether the preview is about the person who is named on the button. */
  readonly isForSomeone: boolean;
}

/** "moves 2 groups, 3 cases, 7 requests", and beneath it what to know before doing it. */
export function ForetoldLine({ preview, isForSomeone }: Props) {
  if (!preview) return <span role="status">…</span>;
  const refused = isForSomeone ? preview.items.filter((item) => !item.allowed) : [];
  return (
    <Foretold>
      <span role="status">moves {sayMoves(preview.moves)}</span>
      <div>
        {isForSomeone && preview.warnings.length > 0 && <p data-tone="amber">{preview.warnings.join(" ")}</p>}
        {refused.map(({ id, reference, because }) => <p key={id} data-tone="amber">{reference ?? "One of them"} will not move: {because}</p>)}
        {preview.items.length > 1 && <p>{preview.mode}</p>}
      </div>
    </Foretold>
  );
}
