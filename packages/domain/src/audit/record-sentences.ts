import { because, say, type Particulars } from "./say.js";

const file = ({ reference }: Particulars) => `paper file ${say(reference)}`;

/** What was done with the steps of cases and with their paper, what was agreed on service, and which ideas were given. */
export const records: Readonly<Record<string, (p: Particulars) => string>> = {
  "took a step of a case": (p) => `recorded “${say(p["name"])}”: ${say(p["answer"]).toLowerCase()}${p["reason"] ? `, ${say(p["reason"])}` : ""}`, "took back a step of a case": (p) => `took back “${say(p["name"])}”${because(p)}`,
  "added a step of cases": (p) => `added the step “${say(p["name"])}” for cases received from ${say(p["inUseFrom"])}`, "ended a step of cases": (p) => `ended the step “${say(p["name"])}” for cases received from ${say(p["inUseTo"])}`,
  "opened a paper file": (p) => `opened ${file(p)}, kept at ${say(p["place"])}`, "took out a paper file": (p) => `gave out ${file(p)} to ${say(p["to"])} until ${say(p["dueOn"])}`, "passed on a paper file": (p) => `passed ${file(p)} on to ${say(p["to"])} until ${say(p["dueOn"])}`,
  "brought back a paper file": (p) => `brought ${file(p)} back to ${say(p["place"])}`, "moved a paper file": (p) => `moved ${file(p)} to ${say(p["place"])}`, "recalled a paper file": (p) => `recorded that ${file(p)} came back to ${say(p["place"])}`,
  "transferred a paper file": (p) => `transferred ${file(p)} to ${say(p["to"])}${because(p)}`, "proposed the disposal of a paper file": (p) => `proposed that ${file(p)} is disposed of${because(p)}`, "kept a paper file after all": (p) => `kept ${file(p)} after all${because(p)}`,
  "disposed of a paper file": (p) => `confirmed that ${file(p)} was disposed of: ${say(p["how"])}`, "placed a legal hold": (p) => `placed ${say(p["reference"])} on hold${because(p)}`, "lifted a legal hold": (p) => `lifted the hold on ${say(p["reference"])}${because(p)}`,
  "set how long records are kept": (p) => `set that records of cases closed from ${say(p["inForceFrom"])} are kept for ${say(p["years"])} years, by ${say(p["basis"])}`,
  "agreed on service": (p) => `agreed with ${say(p["name"])} from ${say(p["inForceFrom"])}: ${say(p["what"])}, in ${say(p["workingDays"])} working days, in ${say(p["percent"])} of a hundred`, "ended an agreement on service": (p) => `ended an agreement on service with ${say(p["name"])} on ${say(p["inForceTo"])}`,
  "gave an idea": (p) => `gave the idea ${say(p["reference"])}, “${say(p["name"])}”${p["to"] ? `, to ${say(p["to"])}` : ""}`, "took up an idea": (p) => `took up the idea ${say(p["reference"])}${because(p)}`, "did not take up an idea": (p) => `did not take up the idea ${say(p["reference"])}${because(p)}`, "carried out an idea": (p) => `recorded what came of the idea ${say(p["reference"])}${because(p)}`,
  "began a project": (p) => `began the project “${say(p["name"])}”, from ${say(p["from"])} to ${say(p["to"])}`, "ended a project": (p) => `ended the project “${say(p["name"])}”`, "freed somebody from a project": (p) => `freed ${say(p["person"])} from the project “${say(p["name"])}”`,
  "said who is taken up by a project": (p) => `said that ${say(p["person"])} is taken up by the project “${say(p["name"])}” for ${say(p["halfDays"])} half days a week, from ${say(p["from"])} to ${say(p["to"])}`,
};
