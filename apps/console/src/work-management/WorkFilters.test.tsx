import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import type { Filters } from "../frame/list/filters";
import type { ListOf } from "../frame/list/ListOf";
import type { RequestRow } from "./requests";
import type { WorkArea } from "./useWorkAreas";
import { WorkFilters } from "./WorkFilters";

const area = (id: string, ...parts: string[]): WorkArea => ({ id, name: `Area ${id}`, subAreas: { nodes: parts.map((part) => ({ id: part, name: `Part ${part}` })) } });
const areas = [area("a", "a1", "a2"), area("b", "b1"), area("c")];
let asked: Filters = {};

function Kept({ initial = {} }: { readonly initial?: Filters }) {
  const [filters, setFilters] = useState(initial);
  asked = filters;
  return <WorkFilters list={{ filters, setFilters } as unknown as ListOf<RequestRow>} areas={areas} name="the hopper" isFull />;
}
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
const offered = () => [...screen.getByRole<HTMLSelectElement>("combobox", { name: "Sub-area" }).options].map(({ text }) => text);

test("[WM-09, WM-14] the sub-areas offered are those of the chosen area, and of no other", () => {
  render(<Kept />);
  expect(screen.queryByRole("combobox", { name: "Sub-area" })).toBeNull();
  choose("Area", "a");
  expect(offered()).toEqual(["all", "Part a1", "Part a2"]);
  choose("Sub-area", "a2");
  expect(asked).toEqual({ areaId: { in: ["a"] }, subAreaId: { in: ["a2"] } });
});

test("[WM-14] another area lets go of the sub-area, which would match nothing there", () => {
  render(<Kept initial={{ areaId: { in: ["a"] }, subAreaId: { in: ["a2"] }, status: { in: ["OPEN"] } }} />);
  choose("Area", "b");
  expect(asked).toEqual({ areaId: { in: ["b"] }, status: { in: ["OPEN"] } });
  expect(offered()).toEqual(["all", "Part b1"]);
  choose("Area", "");
  expect(asked).toEqual({ status: { in: ["OPEN"] } });
});

test("[WM-12] what a heading's menu narrowed to several values is shown as several, and can be narrowed to one", () => {
  render(<Kept initial={{ status: { in: ["OPEN", "WAITING"] } }} />);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Status" }).selectedOptions[0]?.text).toBe("several");
  choose("Status", "WAITING");
  expect(asked).toEqual({ status: { in: ["WAITING"] } });
});
