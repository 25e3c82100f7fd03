/** "Housing,  Welsh," typed in one line is two skills; each is kept once. */
export const listed = (typed: unknown): string[] => [...new Set(String(typed ?? "").split(",").map((one) => one.trim()).filter((one) => one !== ""))];

/** Skills as they are typed. */
export const unlisted = (skills: readonly string[]): string => skills.join(", ");
