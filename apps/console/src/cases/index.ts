import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Cases: the list, the record, opening one. */
export const cases: ConsoleModule = {
  documents,
  destinations: [{ to: "/cases", label: "Cases", letter: "c", part: "day", needs: ["see-cases"] }],
  searches: [{ resource: "cases", heading: "Cases", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["title"], detail: found["body"]?.name ?? "" }) }],
};
