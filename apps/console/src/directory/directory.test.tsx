import { render, screen } from "@testing-library/react";
import type { Choice } from "../frame/choices/Choices";
import type { Session } from "../frame/session/session";
import { standingOf } from "./Loans";
import { Reach } from "./Reach";
import { listed, unlisted } from "./skills";
import { personChoices } from "./worthShowing";

const ben = { name: "Ben Carter", reachBy: "PERSON", reachOn: "020 7946 0005", reachName: "Ben Carter" } as const;

test("[WM-26] somebody who is here is called on their own line", () => {
  render(<Reach of={ben} />);
  const call = screen.getByRole("link", { name: "Call Ben Carter on 020 7946 0005" });
  expect(call.getAttribute("href")).toBe("tel:02079460005");
  expect(screen.queryByText(/answers/)).toBeNull();
});

test("[WM-27] while they are away, their team's line is the call, and it says whose it is", () => {
  render(<Reach of={{ ...ben, reachBy: "TEAM", reachOn: "020 7946 0200", reachName: "Customer Care Team 2" }} />);
  expect(screen.getByRole("link", { name: "Call Customer Care Team 2, for Ben Carter, on 020 7946 0200" }).getAttribute("href")).toBe("tel:02079460200");
  expect(screen.getByText("Customer Care Team 2 answers")).toBeTruthy();
});

test("[WM-27] where nobody would answer, no call is offered", () => {
  render(<Reach of={{ ...ben, reachBy: "NOBODY", reachOn: null, reachName: null }} />);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText("Nobody answers for them now")).toBeTruthy();
});

const session = (...permissions: Session["permissions"]): Session => ({ person: { id: "me", staffNumber: "1", name: "Me" }, position: null, positions: [], permissions, isDemonstration: false, sendsMail: false });
const choice = (action: string, allowed: boolean): Choice => ({ action, label: action, allowed, because: allowed ? null : "Because." });
const inducted = { inductionCompletedOn: "2024-02-01", onProbationUntil: null, holdings: { nodes: [] } };
const offered = (choices: readonly Choice[], permissions: Session["permissions"], person = inducted) => personChoices({ ...person, choices }, session(...permissions)).map(({ action }) => action);

test("only what a position has a use for is offered about a person", () => {
  const choices = [choice("edit", false), choice("setAvailability", false), choice("confirmAppointment", false)];
  expect(offered(choices, ["do-casework"])).toEqual([]);
  expect(offered([choice("edit", true), choice("setAvailability", true)], ["manage-organisation"])).toEqual(["edit", "setAvailability"]);
});

test("[AS-36, AS-38] what is settled is not offered in vain; what is refused for a reason stays, to be read", () => {
  const choices = [choice("completeInduction", false), choice("confirmAppointment", false)];
  expect(offered(choices, ["manage-organisation"])).toEqual([]);
  expect(offered(choices, ["manage-organisation"], { inductionCompletedOn: null as never, onProbationUntil: "2026-04-30" as never, holdings: { nodes: [] } })).toEqual(["completeInduction", "confirmAppointment"]);
});

test("skills are typed in one line and kept once each", () => {
  expect(listed(" Housing,Welsh ,, Housing ")).toEqual(["Housing", "Welsh"]);
  expect(listed(null)).toEqual([]);
  expect(unlisted(["Housing", "Welsh"])).toBe("Housing, Welsh");
});

test("[CS-25] a loan is in force from its first day to its last, unless it was taken back", () => {
  const loan = { permissions: ["allocate-work"], startsOn: "2026-01-14", endsOn: "2026-01-30" };
  expect(["2026-01-13", "2026-01-14", "2026-01-30", "2026-01-31"].map((day) => standingOf(loan, day))).toEqual(["To come", "In force", "In force", "Ended"]);
  expect(standingOf({ ...loan, permissions: [] }, "2026-01-20")).toBe("Ended");
});
