import { say, type Particulars } from "./say.js";

const days = (p: Particulars) => ` from ${say(p["fromOn"])}${p["toOn"] ? ` to ${say(p["toOn"])}` : ""}`;
const many = (p: Particulars) => (Number(p["units"]) > 1 ? ` (${say(p["units"])} of it)` : "");

/** What was done with the table of points, with factors of cases, and with what people take on. */
export const workload: Readonly<Record<string, (p: Particulars) => string>> = {
  "set a points rule": (p) => `set “${say(p["name"])}” in the table of points: ${say(p["words"])}`, "ended a points rule": (p) => `ended “${say(p["name"])}” in the table of points on ${say(p["effectiveTo"])}`,
  "settled the points guideline": (p) => `settled that from ${say(p["effectiveFrom"])} a full post bears ${say(p["fullPost"])} points and has little room from ${say(p["limitedFrom"])} on`,
  "took a set of points rules": (p) => `took the set “${say(p["name"])}” of ${say(p["rules"])} points rules from ${say(p["effectiveFrom"])}`,
  "recorded a case factor": (p) => `recorded “${say(p["name"])}”${many(p)}${days(p)}${p["doer"] ? `, done by ${say(p["doer"])}` : ""}`, "ended a case factor": (p) => `ended “${say(p["name"])}” on ${say(p["toOn"])}`,
  "recorded a responsibility": (p) => `recorded that ${say(p["name"])} takes on “${say(p["what"])}”${many(p)}${days(p)}`, "ended a responsibility": (p) => `ended “${say(p["what"])}” of ${say(p["name"])} on ${say(p["toOn"])}`,
};
