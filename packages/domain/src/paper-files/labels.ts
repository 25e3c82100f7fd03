/** Where a paper file stands in its life. */
export const paperFileStates = { IN_PLACE: "In its place", OUT: "With somebody", TRANSFERRED: "Transferred", TO_DISPOSE: "Disposal proposed", DISPOSED: "Disposed of" } as const;
export type PaperFileState = keyof typeof paperFileStates;

/** What happened to a paper file, as its log says it. */
export const movementKinds = {
  OPENED: "Opened", TAKEN_OUT: "Taken out", PASSED_ON: "Passed on", BROUGHT_BACK: "Brought back", MOVED: "Moved to another place",
  TRANSFERRED: "Transferred", RECALLED: "Came back from its transfer", PROPOSED: "Disposal proposed", KEPT: "Kept after all", DISPOSED: "Disposed of",
} as const;
export type MovementKind = keyof typeof movementKinds;
