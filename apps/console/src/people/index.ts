import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** The people who came to us, for those who may know who they are. They are reached through Cases. */
export const people: ConsoleModule = {
  documents,
  searches: [{ resource: "people", heading: "People", needs: ["see-personal-data"], hit: (found) => ({ reference: "", title: found["name"] ?? "", detail: [found["email"], found["address"]].find(Boolean) ?? "" }) }],
};
