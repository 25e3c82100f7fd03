import { dayAfter } from "../frame/words/dates";
import type { Away } from "./documents";

/** Days away that follow each other, as one. */
export interface Run { readonly from: string; readonly to: string; readonly isAsked: boolean }

/** Days away as people speak of them: from one day to another. */
export function runs(away: readonly Away[]): Run[] {
  const inOrder = [...away].sort((one, other) => (one.on < other.on ? -1 : 1));
  return inOrder.reduce<Run[]>((so, { on, isAsked }) => {
    const last = so.at(-1);
    return last && last.isAsked === isAsked && dayAfter(last.to) === on ? [...so.slice(0, -1), { ...last, to: on }] : [...so, { from: on, to: on, isAsked }];
  }, []);
}

/** The first and the last day of a month, so many months from the one that a day is in. */
export function monthFrom(day: string, ahead: number): readonly [from: string, to: string] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const iso = (of: number, on: number) => new Date(Date.UTC(year, of, on, 12)).toISOString().slice(0, 10);
  return [iso(month - 1 + ahead, 1), iso(month + ahead, 0)];
}
