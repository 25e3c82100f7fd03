import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Case groups: the cases of one customer together. They are reached through Cases. */
export const caseGroups: ConsoleModule = {
  documents,
  searches: [
    { resource: "service-requests", heading: "Service requests", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["summary"], detail: found["case"]?.reference ?? "" }) },
    { resource: "case-groups", heading: "Case groups", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["title"] ?? "", detail: found["ownerPosition"]?.holder?.name ?? "" }) },
  ],
};
