import { sayGrade } from "../organisation/levels.js";
import { because, say, type Particulars } from "./say.js";

/** What was done about people's levels and how they come on. What stays between two people is told without its words. */
export const people: Readonly<Record<string, (p: Particulars) => string>> = {
  "assigned above a level": (p) => `gave ${say(p["reference"])}, of complexity ${say(p["complexity"])}, to ${say(p["to"])}, who is at level ${say(p["level"])}${because(p)}`,
  "set a grade": (p) => `set the grade of ${say(p["name"])} to ${sayGrade(Number(p["level"]))}, from ${say(p["startsOn"])}${because(p)}`,
  "recorded training": (p) => `put on record that ${say(p["name"])} learned “${say(p["what"])}” on ${say(p["on"])}${p["field"] ? ` and knows the field ${say(p["field"])}` : ""}`,
  "took back training": (p) => `took “${say(p["what"])}” off the training record of ${say(p["name"])}${because(p)}`,
  "arranged a mentor": (p) => `arranged for ${say(p["mentor"])} to mentor ${say(p["name"])} in ${say(p["in"])}, from ${say(p["startsOn"])}`,
  "ended mentoring": (p) => `ended the mentoring of ${say(p["name"])} by ${say(p["mentor"])}`,
  "planned an appraisal": (p) => `planned an appraisal of ${say(p["name"])}, due ${say(p["dueOn"])}`,
  "wrote an account for an appraisal": (p) => `wrote their own account for the appraisal of ${say(p["name"])}`,
  "wrote an appraisal": (p) => `wrote in the appraisal of ${say(p["name"])}`,
  "signed an appraisal": (p) => `signed the appraisal of ${say(p["name"])}`,
  "sent an appraisal back": (p) => `sent the appraisal of ${say(p["name"])} back unsigned`,
  "added a remark to an appraisal": (p) => `added a remark to the appraisal of ${say(p["name"])}`,
  "wrote down a talk": (p) => `wrote down a talk with ${say(p["name"])}, held on ${say(p["heldOn"])}`,
  "added a remark to a talk": (p) => `added a remark to a talk with ${say(p["name"])}`,
  "set a development goal": (p) => `set a development goal for ${say(p["name"])}, to be reached by ${say(p["byOn"])}`,
  "settled a development goal": (p) => `said what became of a development goal of ${say(p["name"])}`,
};
