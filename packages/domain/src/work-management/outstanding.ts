/** What of a case or a case group is still open, by kind (WM-46). */
export interface Outstanding { readonly serviceRequests: number; readonly activities: number; readonly correspondence: number }

const kinds = {
  serviceRequests: ["service request", "service requests"],
  activities: ["activity", "activities"],
  correspondence: ["piece of correspondence", "pieces of correspondence"],
} as const satisfies Record<keyof Outstanding, readonly [string, string]>;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** Says which kinds and how many are open, as the subject of a sentence: "2 service requests and 1 activity are" (WM-49). */
export function outstandingInWords(outstanding: Outstanding): string {
  const open = Object.entries(kinds).filter(([kind]) => outstanding[kind as keyof Outstanding] > 0);
  const parts = open.map(([kind, [one, many]]) => {
    const count = outstanding[kind as keyof Outstanding];
    return `${count} ${count === 1 ? one : many}`;
  });
  const isOne = open.length === 1 && outstanding[open[0]![0] as keyof Outstanding] === 1;
  return parts.length ? `${listed(parts)} ${isOne ? "is" : "are"}` : "Nothing is";
}
