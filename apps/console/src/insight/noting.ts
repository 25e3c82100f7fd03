import type { NoteSubject } from "@remit/domain/insight/labels";
import type { Mark } from "../frame/charts/drawing";
import type { Group, Note } from "./documents";

/** How much of the time falls together in one place of a chart. */
export type Every = "MONTH" | "QUARTER";

/** The first day of the month or quarter in which a day lies. */
export function startOf(every: Every, day: string): string {
  const month = Number(day.slice(5, 7));
  const first = every === "MONTH" ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
}

/** A note with the number under which it stands on the chart and in the table, and its place there; none where the chart has no such place. */
export interface Placed { readonly note: Note; readonly number: number; readonly place: number | null }

/** The notes of one question in the order of their days, and where each stands among the groups of a chart over time. */
export function placed(notes: readonly Note[], about: NoteSubject, groups: readonly Group[], every: Every | null): readonly Placed[] {
  const starts = groups.map(({ keys }) => keys[0]?.value ?? null);
  return notes.filter((one) => one.about === about || one.about === "EVERYTHING").map((note, at) => {
    const place = every ? starts.indexOf(startOf(every, note.on)) : -1;
    return { note, number: at + 1, place: place < 0 ? null : place };
  });
}

/** What a chart needs of the notes. */
export const marksOf = (all: readonly Placed[]): readonly Mark[] => all.flatMap(({ number, place }) => (place === null ? [] : [{ number, place }]));
