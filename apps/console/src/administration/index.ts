import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";
import { drawers } from "./drawers";

/** How the office is arranged, and what it counts and chooses by. */
export const administration: ConsoleModule = {
  documents,
  destinations: [{ to: "/administration", label: "Administration", letter: "a", part: "office", needs: drawers.flatMap(({ needs }) => needs) }],
};
