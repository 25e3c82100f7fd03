import { fireEvent, render, screen } from "@testing-library/react";
import { moveFocus, moveInTable } from "./moveFocus";

const Table = () => (
  <table onKeyDown={moveInTable}>
    <tbody>
      {["one", "two", "three"].map((name) => (
        <tr key={name}>
          <td><input type="checkbox" aria-label={`Choose ${name}`} /></td>
          <th scope="row"><a href={`#${name}`}>{name}</a></th>
          <td><input type="text" aria-label={`Note on ${name}`} /></td>
        </tr>
      ))}
    </tbody>
  </table>
);
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

test("the arrows go up and down a column, and stop at its ends", () => {
  render(<Table />);
  screen.getByLabelText("Choose one").focus();
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowDown");
  expect(document.activeElement).toBe(screen.getByLabelText("Choose three"));
  press("Home");
  press("ArrowUp");
  expect(document.activeElement).toBe(screen.getByLabelText("Choose one"));
});

test("in another column they stay in that column", () => {
  render(<Table />);
  screen.getByText("one").focus();
  press("End");
  expect(document.activeElement).toBe(screen.getByText("three"));
});

test("where there is nothing to go to, the key keeps its own meaning", () => {
  render(<Table />);
  screen.getByLabelText("Note on one").focus();
  expect(press("ArrowDown")).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText("Note on one"));
});

test("the arrows go through a list of buttons", () => {
  render(<ul onKeyDown={(event) => moveFocus(event, "button")}><li><button>Amina</button></li><li><button>Ben</button></li></ul>);
  screen.getByText("Amina").focus();
  press("ArrowDown");
  press("ArrowDown");
  expect(document.activeElement).toBe(screen.getByText("Ben"));
  press("ArrowUp");
  expect(document.activeElement).toBe(screen.getByText("Amina"));
});
