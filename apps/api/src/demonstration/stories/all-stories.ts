import { agencies } from "./agencies.js";
import { care } from "./care.js";
import { children } from "./children.js";
import { communityHealth } from "./community-health.js";
import { councilHousing } from "./council-housing.js";
import { homes } from "./homes.js";
import { hospitalFamilies } from "./hospital-families.js";
import { hospital } from "./hospital.js";
import { places } from "./places.js";
import type { Story } from "./story.js";

/** Everything that people come to the office about. */
export const stories: readonly Story[] = [
  ...hospital, ...hospitalFamilies, ...communityHealth, ...homes, ...councilHousing, ...care, ...children, ...places, ...agencies,
];
