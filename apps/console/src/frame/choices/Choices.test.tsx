import { fireEvent, render, screen, within } from "@testing-library/react";
import { Choices, type ActionFormProps } from "./Choices";

const record = {
  id: "case",
  choices: [
    { action: "refer", label: "Refer for approval", allowed: true, because: null },
    { action: "return", label: "Return to segment", allowed: false, because: "2 requests are still open." },
    { action: "close", label: "Close", allowed: true, because: null },
    { action: "unknown", label: "Not built yet", allowed: true, because: null },
  ],
};

const done: string[] = [];
const ReferForm = ({ choice, close }: ActionFormProps<typeof record>) => <dialog open aria-label={choice.label}><button onClick={close}>Cancel</button></dialog>;
const open = (first?: string) =>
  render(<Choices record={record} acts={{ refer: { form: ReferForm }, return: { run: () => done.push("return") }, close: { run: ({ id }) => done.push(`closed ${id}`) } }} {...(first && { first })} />);

beforeEach(() => void (done.length = 0));

test("a refused choice is a disabled button whose reason stands beneath it and is read with it", () => {
  open();
  const button = screen.getByRole("button", { name: "Return to segment" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(button.tabIndex).toBe(0);
  const reason = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(reason?.textContent).toBe("2 requests are still open.");
  fireEvent.click(button);
  expect(done).toEqual([]);
});

test("an allowed choice without a form is carried out at once, on its record", () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(done).toEqual(["closed case"]);
});

test("an allowed choice that needs input opens its form, which can be left", () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: "Refer for approval" }));
  fireEvent.click(within(screen.getByRole("dialog", { name: "Refer for approval" })).getByText("Cancel"));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("an action that the page cannot carry out is not drawn", () => {
  open();
  expect(screen.queryByText("Not built yet")).toBeNull();
});

test("one choice leads: the named one, else the first that is allowed", () => {
  open("close");
  expect(screen.getByRole("button", { name: "Close" }).className).toContain("contained");
  expect(screen.getByRole("button", { name: "Refer for approval" }).className).not.toContain("contained");
});
