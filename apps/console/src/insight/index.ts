import type { ConsoleModule } from "../frame/module";

/** Insight: how the office is doing, and the questions that anybody may ask of it. */
export const insight: ConsoleModule = {
  documents: {},
  destinations: [
    { to: "/insight", label: "Insight", letter: "i", part: "office", needs: ["see-cases"] },
    { to: "/performance", label: "Performance", letter: "f", part: "office", needs: ["see-cases"] },
    { to: "/questions", label: "Questions", letter: "q", part: "office", needs: ["see-cases"] },
  ],
};
