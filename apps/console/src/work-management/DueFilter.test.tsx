import { fireEvent, render, screen } from "@testing-library/react";
import { formatTypedDate } from "@remit/domain/calendar/office-date";
import { useState } from "react";
import type { FieldFilter } from "../frame/list/filters";
import { dayOf } from "../frame/words/dates";
import { DueFilter } from "./DueFilter";

const asked: (FieldFilter | undefined)[] = [];
function Kept() {
  const [filter, setFilter] = useState<FieldFilter>();
  return <DueFilter filter={filter} onFilter={(next) => { asked.push(next); setFilter(next); }} />;
}
const today = dayOf(new Date());
const choose = (mode: string) => fireEvent.change(screen.getByRole("combobox", { name: "Due" }), { target: { value: mode } });
const type = (text: string) => {
  fireEvent.change(screen.getByRole("textbox"), { target: { value: text } });
  fireEvent.click(screen.getByText("Show"));
};

beforeEach(() => {
  asked.length = 0;
  render(<Kept />);
});

test("[WM-19] the exact search begins at today, written DD/MM/YYYY", () => {
  choose("exact");
  expect(asked).toEqual([{ eq: today }]);
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe(formatTypedDate(today));
  type("01/01/2013");
  expect(asked.at(-1)).toEqual({ eq: "2013-01-01" });
});

test("[WM-19] what is not a date is refused with what to do, and the list stays as it was", () => {
  choose("exact");
  type("31/02/2026");
  expect(screen.getByRole("alert").textContent).toBe("There is no 31/02/2026: February 2026 has 28 days.");
  expect(asked).toHaveLength(1);
});

test("[WM-20] due today or earlier is a search of its own, and so is any earlier day", () => {
  choose("today");
  expect(asked.at(-1)).toEqual({ lte: today });
  expect(screen.queryByRole("textbox")).toBeNull();
  choose("until");
  type("12/01/2026");
  expect(asked.at(-1)).toEqual({ lte: "2026-01-12" });
  choose("any");
  expect(asked.at(-1)).toBeUndefined();
});
