/** Below this the rail becomes a bar at the bottom. */
export const narrow = "@media (max-width: 899.95px)";

/** How far from the bottom something ends that is to stand above that bar. */
export const aboveTheBar = "calc(53px + env(safe-area-inset-bottom, 0px))";

/** A telephone held upright. */
export const telephone = "@media (max-width: 599.95px)";

/** From here a record page stands in two columns. */
export const wide = "@media (min-width: 1200px)";
