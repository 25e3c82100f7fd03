import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import type { Refusal as Refused } from "../data/refusal";
import { sayChange } from "./Conflict";
import { Refusal } from "./Refusal";

const sentence = "The selected record has been modified by another user since it was retrieved";
const conflict: Refused = { code: "CONFLICT", message: sentence, fields: [], errors: {}, changedBy: { name: "Dana Fox" }, changedAt: "2026-01-14T10:42:00Z" };

function NoteForm({ onReload }: { readonly onReload: () => void }) {
  const [refusal, setRefusal] = useState<Refused | null>(conflict);
  return (
    <>
      <textarea aria-label="Reason" defaultValue="Because she asked" />
      <Refusal of={refusal} onReload={() => { setRefusal(null); onReload(); }} />
    </>
  );
}

test("a conflict says the office's exact sentence, who changed it and when", () => {
  expect(sayChange(conflict, "2026-01-14")).toBe("Dana Fox changed it at 10:42.");
  expect(sayChange(conflict, "2026-01-15")).toBe("Dana Fox changed it on 14 January 2026 at 10:42.");
  render(<Refusal of={conflict} />);
  expect(screen.getByRole("alert").textContent).toContain(sentence);
  expect(screen.getByRole("alert").textContent).toContain("Dana Fox changed it");
});

test("the time of a change is the office's, in summer too", () => {
  expect(sayChange({ ...conflict, changedAt: "2026-07-01T09:05:00Z" }, "2026-07-01")).toBe("Dana Fox changed it at 10:05.");
});

test("reloading after a conflict keeps what was typed", () => {
  let reloaded = 0;
  render(<NoteForm onReload={() => (reloaded += 1)} />);
  fireEvent.change(screen.getByLabelText("Reason"), { target: { value: "Because two letters crossed" } });
  fireEvent.click(screen.getByRole("button", { name: "Reload and keep what I typed" }));
  expect(reloaded).toBe(1);
  expect(screen.queryByRole("alert")).toBeNull();
  expect((screen.getByLabelText("Reason") as HTMLTextAreaElement).value).toBe("Because two letters crossed");
});

test("any other refusal says its sentence, each field's remedy and its rule", () => {
  render(<Refusal of={{ ...conflict, code: "RULE_REFUSED", message: "Give a reason.", rule: "WM-49", fields: [{ path: "reason", message: "Say why, in a sentence." }] }} />);
  const alert = screen.getByRole("alert").textContent;
  expect(alert).toContain("Give a reason.");
  expect(alert).toContain("Say why, in a sentence.");
  expect(alert).toContain("WM-49");
});
