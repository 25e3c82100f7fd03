import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** What comes in: the register, quick entry, the record; what is agreed about contact; templates and standard lines. */
export const correspondence: ConsoleModule = {
  documents,
  destinations: [{ to: "/correspondence", label: "Correspondence", short: "Post", letter: "s", part: "day", needs: ["open-cases", "do-casework"] }],
  searches: [{ resource: "correspondence", heading: "Correspondence", needs: ["open-cases", "do-casework"], hit: (found) => ({ reference: found["reference"], title: found["summary"] ?? "", detail: found["fromName"] ?? "" }) }],
};
