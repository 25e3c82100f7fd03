import { because, say, type Particulars } from "./say.js";

/** What was done to assure the office of its casework and its payments. */
export const assurance: Readonly<Record<string, (p: Particulars) => string>> = {
  "drew a sample of cases": (p) => `drew sample ${say(p["reference"])}: ${say(p["drawn"])} of ${say(p["listed"])} cases, by the seed “${say(p["seed"])}”`,
  "examined casework": (p) => `examined the casework of ${say(p["holder"])} as ${say(p["reference"])}: ${say(p["finding"]).toLowerCase()}`, "left casework out of a sample": (p) => `left ${say(p["reference"])} out of its sample${because(p)}`,
  "added a question to the checklist": (p) => `added “${say(p["name"])}” to the checklist of examinations from ${say(p["inUseFrom"])}`, "ended a question of the checklist": (p) => `ended “${say(p["name"])}” in the checklist of examinations on ${say(p["inUseTo"])}`,
  "added a kind of payment exception": (p) => `said that payments stand out as “${say(p["name"])}” from ${say(p["inUseFrom"])}`, "ended a kind of payment exception": (p) => `said that payments no longer stand out as “${say(p["name"])}” from ${say(p["inUseTo"])}`,
  "imported payments": (p) => `imported the payments from ${say(p["paidFrom"])} to ${say(p["paidTo"])} as ${say(p["reference"])}: ${say(p["payments"])} payments, of which ${say(p["exceptions"])} stand out`,
  "raised a payment exception": (p) => `referred payment ${say(p["reference"])}, which stands out as “${say(p["name"])}”, to ${say(p["to"])} until ${say(p["dueOn"])}`,
  "involved Compliance and Fraud": (p) => `involved Compliance and Fraud as ${say(p["reference"])}${because(p)}`, "reviewed casework for Compliance and Fraud": (p) => `reviewed the casework for Compliance and Fraud in ${say(p["reference"])}`,
  "raised an issue for Compliance and Fraud": (p) => `raised an issue in ${say(p["reference"])} with ${say(p["to"])}, until ${say(p["dueOn"])}: ${say(p["what"])}`,
  "recorded a visit of Compliance and Fraud": (p) => `recorded a visit on ${say(p["visitedOn"])} in ${say(p["reference"])}`, "closed an involvement of Compliance and Fraud": (p) => `closed ${say(p["reference"])}${because(p)}`,
  "noted a sign": (p) => `noted “${say(p["name"])}” on ${say(p["reference"])}, seen on ${say(p["seenOn"])}`, "referred a sign to Compliance and Fraud": (p) => `referred “${say(p["name"])}” to Compliance and Fraud as ${say(p["to"])}`, "set a sign aside": (p) => `set “${say(p["name"])}” aside${because(p)}`,
  "added a kind of sign": (p) => `added “${say(p["name"])}” to the signs of risk and fraud from ${say(p["inUseFrom"])}`, "ended a kind of sign": (p) => `ended “${say(p["name"])}” among the signs of risk and fraud on ${say(p["inUseTo"])}`,
  "asked for a control check": (p) => `asked ${say(p["to"])} for the control check ${say(p["reference"])} of a decision of ${say(p["of"])}, until ${say(p["dueOn"])}`,
  "carried out a control check": (p) => `carried out the control check ${say(p["reference"])} of a decision of ${say(p["of"])}, with ${p["errors"] === 0 ? "no error" : p["errors"] === 1 ? "one error" : `${say(p["errors"])} errors`}`,
  "left out a control check": (p) => `left out the control check ${say(p["reference"])}${because(p)}`,
  "raised an error of a control check": (p) => `raised ${say(p["reference"])}, an error of ${say(p["of"])} found by ${say(p["about"])}: ${say(p["aspect"]).toLowerCase()}`,
  "sent an error to the line manager": (p) => `sent ${say(p["reference"])} to the line manager ${say(p["to"])}${because(p)}`, "took back an error": (p) => `took back ${say(p["reference"])}${because(p)}`,
  "sent an error to whoever made it": (p) => `sent ${say(p["reference"])} on to ${say(p["to"])}, to be corrected${because(p)}`, "gave an error back to the checker": (p) => `gave ${say(p["reference"])} back to ${say(p["to"])}, who raised it${because(p)}`,
  "corrected an error": (p) => `corrected ${say(p["reference"])}${because(p)}`, "did not accept a correction": (p) => `sent ${say(p["reference"])} back to ${say(p["to"])}, as not corrected yet${because(p)}`, "closed an error": (p) => `closed ${say(p["reference"])}${because(p)}`,
  "set the shares of assurance": (p) => `said that ${say(p["share"])}% of casework is drawn from ${say(p["inForceFrom"])}, ${say(p["probationShare"])}% during probation, and that ${say(p["tenureMonths"])} months with one person are long`,
  "raised a trend of control checks": (p) => `raised ${say(p["reference"])}, a trend of control checks, “${say(p["name"])}”: ${say(p["errors"])} errors in ${say(p["checks"])} checks`,
  "added a kind of control check": (p) => `added “${say(p["name"])}” as a kind of control check from ${say(p["inUseFrom"])}, for ${say(p["policies"])}`, "said which policies a kind of control check tests": (p) => `said that “${say(p["name"])}” tests ${say(p["policies"])}`, "ended a kind of control check": (p) => `ended “${say(p["name"])}” as a kind of control check on ${say(p["inUseTo"])}`,
};
