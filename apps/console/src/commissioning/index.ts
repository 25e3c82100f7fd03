import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Work that was asked of others: what is waited for, and how it is chased. */
export const commissioning: ConsoleModule = {
  documents,
  destinations: [
    { to: "/commissioned-work", label: "Commissioned work", short: "Commissioned", letter: "k", part: "day", needs: ["prepare-briefings", "review-decisions", "manage-reviews"] },
  ],
};
