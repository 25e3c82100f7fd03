import { renderHook } from "@testing-library/react";
import type { RequestRow } from "./requests";
import { useSeen } from "./useAssigning";

const row = (id: string, version: number) => ({ id, version }) as RequestRow;

test("[WM-33] a chosen request that left the list is still named at the version that was seen there", () => {
  const { result, rerender } = renderHook(({ rows }) => useSeen(rows), { initialProps: { rows: [row("a", 1), row("b", 4)] } });
  rerender({ rows: [row("b", 5)] });
  expect(result.current(["a", "b", "never seen"])).toEqual([row("a", 1), row("b", 5)]);
});
