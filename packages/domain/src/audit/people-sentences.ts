import { sayGrade } from "../organisation/levels.js";
import { because, say, type Particulars } from "./say.js";

/** What was done about people's levels and how they come on. What stays between two people is told without its words. */
export const people: Readonly<Record<string, (p: Particulars) => string>> = {
  "assigned above a level": (p) => `gave ${say(p["reference"])}, of complexity ${say(p["complexity"])}, to ${say(p["to"])}, who is at level ${say(p["level"])}${because(p)}`,
  "set a grade": (p) => `set the grade of ${say(p["name"])} to ${sayGrade(Number(p["level"]))}, from ${say(p["startsOn"])}${because(p)}`,
};
