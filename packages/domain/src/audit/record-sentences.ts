import { because, say, type Particulars } from "./say.js";

const file = ({ reference }: Particulars) => `paper file ${say(reference)}`;

/** What was done with the steps of cases, and with their paper. */
export const records: Readonly<Record<string, (p: Particulars) => string>> = {
  "took a step of a case": (p) => `recorded “${say(p["name"])}”: ${say(p["answer"]).toLowerCase()}${p["reason"] ? `, ${say(p["reason"])}` : ""}`, "took back a step of a case": (p) => `took back “${say(p["name"])}”${because(p)}`,
  "added a step of cases": (p) => `added the step “${say(p["name"])}” for cases received from ${say(p["inUseFrom"])}`, "ended a step of cases": (p) => `ended the step “${say(p["name"])}” for cases received from ${say(p["inUseTo"])}`,
  "opened a paper file": (p) => `opened ${file(p)}, kept at ${say(p["place"])}`, "took out a paper file": (p) => `gave out ${file(p)} to ${say(p["to"])} until ${say(p["dueOn"])}`, "passed on a paper file": (p) => `passed ${file(p)} on to ${say(p["to"])} until ${say(p["dueOn"])}`,
  "brought back a paper file": (p) => `brought ${file(p)} back to ${say(p["place"])}`, "moved a paper file": (p) => `moved ${file(p)} to ${say(p["place"])}`, "recalled a paper file": (p) => `recorded that ${file(p)} came back to ${say(p["place"])}`,
  "transferred a paper file": (p) => `transferred ${file(p)} to ${say(p["to"])}${because(p)}`, "proposed the disposal of a paper file": (p) => `proposed that ${file(p)} is disposed of${because(p)}`, "kept a paper file after all": (p) => `kept ${file(p)} after all${because(p)}`,
  "disposed of a paper file": (p) => `confirmed that ${file(p)} was disposed of: ${say(p["how"])}`, "placed a legal hold": (p) => `placed ${say(p["reference"])} on hold${because(p)}`, "lifted a legal hold": (p) => `lifted the hold on ${say(p["reference"])}${because(p)}`,
  "set how long records are kept": (p) => `set that records of cases closed from ${say(p["inForceFrom"])} are kept for ${say(p["years"])} years, by ${say(p["basis"])}`,
};
