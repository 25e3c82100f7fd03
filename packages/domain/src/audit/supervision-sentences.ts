import { because, say, type Particulars } from "./say.js";

const month = (p: Particulars) => `the month from ${say(p["month"])}`;
const record = (verb: string, after: (p: Particulars) => string = () => "") => (p: Particulars) => `${verb} workload record ${say(p["reference"])} of ${say(p["name"])} for ${month(p)}${after(p)}`;
const putOff = (verb: string) => (p: Particulars) => `${verb} supervision ${say(p["reference"])} of ${say(p["name"])} on ${say(p["plannedOn"])}, ${p["newOn"] ? `with the new date ${say(p["newOn"])}` : "to be booked on the return of whoever is away"}`;

/** What was done with supervision and workload records: that it was, never the points nor what anybody said (WL-40). */
export const supervision: Readonly<Record<string, (p: Particulars) => string>> = {
  "booked supervision": (p) => `booked supervision ${say(p["reference"])} of ${say(p["name"])} for ${say(p["plannedOn"])}`, "booked supervision anew": (p) => `booked the new date of supervision ${say(p["reference"])} of ${say(p["name"])}: ${say(p["plannedOn"])}`,
  "held supervision": (p) => `held supervision ${say(p["reference"])} of ${say(p["name"])} on ${say(p["heldOn"])}`, "cancelled supervision": putOff("cancelled"), "recorded supervision as missed": putOff("recorded as missed the"),
  "asked for other supervision": (p) => `asked the manager above to arrange other supervision for ${say(p["name"])}`, "arranged supervision": (p) => `arranged that ${say(p["to"])} supervises ${say(p["name"])} meanwhile`, "ended other supervision": (p) => `ended the other supervision of ${say(p["name"])}, for nobody is away any more`,
  "reminded of supervision to book": (p) => `reminded ${say(p["name"])} and whoever supervises them to book the new date of ${say(p["reference"])}`, "set the standard of supervision": (p) => `set the standard of supervision from ${say(p["inForceFrom"])}: reports by day ${say(p["reportByDay"])} of the next month, other supervision after ${say(p["arrangeAfterDays"])} days away`,
  "began a workload record": record("began"), "filled in a workload record": record("filled in"), "sent a workload record": record("sent"), "completed a workload record by assumption": record("completed", () => ", while its worker was away"), "reviewed a caseload above the maximum": record("recorded the review of the caseload on"),
  "agreed a workload record": record("agreed", (p) => (p["stands"] === true ? ", which both have agreed now" : "")), "did not agree a workload record": record("did not agree"), "settled a workload record": record("settled"), "began to correct a workload record": record("began", (p) => `, which corrects ${say(p["corrects"])}${because(p)}`),
  "opened a review of somebody's work": (p) => `opened a review of the work of ${say(p["name"])}, ${say(p["months"])} months in a row above the maximum, until ${say(p["dueOn"])}`, "closed a review of somebody's work": () => "recorded what came of a review of somebody's work",
  "reported on a month's workload": (p) => `reported as ${say(p["reference"])} on the workload of ${say(p["people"])} people in ${month(p)}${p["isLate"] === true ? ", late" : ""}`,
};
