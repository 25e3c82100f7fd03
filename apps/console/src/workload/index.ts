import type { ConsoleModule } from "../frame/module";
import { supervisionDocuments } from "./supervisionDocuments";

/** The workload of people: supervision, the monthly records that come of it, and managers' reports. */
export const workload: ConsoleModule = {
  documents: { ...supervisionDocuments },
  destinations: [{ to: "/supervision", label: "Supervision", letter: "g", part: "day", needs: ["see-cases", "manage-organisation"] }],
};
