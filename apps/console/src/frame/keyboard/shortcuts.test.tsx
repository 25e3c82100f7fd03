import { fireEvent, render, screen } from "@testing-library/react";
import { ShortcutsProvider, useShortcuts, useShortcutsInForce } from "./ShortcutsProvider";
import { press, type Shortcut } from "./shortcuts";

const went: string[] = [];
const shortcuts: Shortcut[] = [
  { keys: "/", does: "Search", act: () => went.push("search") },
  { keys: "g c", does: "Go to cases", act: () => went.push("cases") },
];

function Page() {
  useShortcuts(shortcuts);
  const { pending, turn } = useShortcutsInForce();
  return (
    <>
      <input aria-label="note" />
      <button onClick={() => turn(false)}>turn off</button>
      <output>{pending ?? "nothing"}</output>
    </>
  );
}

const open = () => render(<ShortcutsProvider><Page /></ShortcutsProvider>);
const type = (...keys: string[]) => keys.forEach((key) => fireEvent.keyDown(document.body, { key }));

beforeEach(() => {
  went.length = 0;
  localStorage.clear();
});

test("one key acts at once; g waits for its letter", () => {
  open();
  type("/");
  expect(went).toEqual(["search"]);
  type("g");
  expect(screen.getByText("g")).toBeDefined();
  type("c");
  expect(went).toEqual(["search", "cases"]);
  expect(screen.getByText("nothing")).toBeDefined();
});

test("a letter alone, or g with a letter that leads nowhere, does nothing", () => {
  open();
  type("c", "g", "x", "c");
  expect(went).toEqual([]);
});

test("keys typed into a field, and the browser's own shortcuts, are left alone", () => {
  open();
  fireEvent.keyDown(screen.getByLabelText("note"), { key: "/" });
  fireEvent.keyDown(document.body, { key: "/", ctrlKey: true });
  expect(went).toEqual([]);
});

test("keys do nothing behind an open dialog", () => {
  open();
  const dialog = document.body.appendChild(document.createElement("div"));
  dialog.setAttribute("role", "dialog");
  type("/");
  dialog.remove();
  expect(went).toEqual([]);
});

test("single keys can be turned off, and stay off", () => {
  const { unmount } = open();
  fireEvent.click(screen.getByText("turn off"));
  type("/");
  unmount();
  open();
  type("/");
  expect(went).toEqual([]);
});

test("a page's shortcuts leave with it", () => {
  const { rerender } = render(<ShortcutsProvider><Page /></ShortcutsProvider>);
  rerender(<ShortcutsProvider><p>Another page</p></ShortcutsProvider>);
  type("/");
  expect(went).toEqual([]);
});

test("a first key that begins a pair is pending", () => {
  expect(press("g", null, shortcuts)).toEqual({ pending: "g" });
  expect(press("x", null, shortcuts)).toBeNull();
});
