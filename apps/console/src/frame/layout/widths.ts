/** Below this the rail becomes a bar at the bottom. */
export const narrow = "@media (max-width: 899.95px)";

/** A telephone held upright. */
export const telephone = "@media (max-width: 599.95px)";

/** From here a record page stands in two columns. */
export const wide = "@media (min-width: 1200px)";
