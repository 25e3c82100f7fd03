/** A day typed as DD/MM/YYYY (or with dots or dashes) as YYYY-MM-DD; null when there is no such day. */
export function typedDay(typed: string): string | null {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(typed) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** YYYY-MM-DD as it is typed: DD/MM/YYYY. */
export const dayAsTyped = (day: string): string => day.split("-").reverse().join("/");
