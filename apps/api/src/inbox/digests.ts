import { officeDateAt, officeHourAt } from "@remit/domain/calendar/office-date";
import { isWorkingDay } from "@remit/domain/calendar/working-day";
import { loadActor } from "../access/actor.js";
import { officeCalendars } from "../calendar/working-calendars.js";
import { contentsOf } from "./contents.js";
import { letterOf, type Letter } from "./letter.js";
import { deliverFrom, type Claimed, type Mailing, type Outbox } from "./outbox.js";

/** One statement, so that two processes book a day once; what is told after it waits for the next. */
const bookSql = `
WITH booked AS (INSERT INTO digests (staff_id, "on") SELECT id, $1 FROM staff_members WHERE is_active ON CONFLICT ON CONSTRAINT one_digest_a_day DO NOTHING RETURNING id, staff_id),
  carried AS (UPDATE notifications n SET digest_id = b.id FROM booked b WHERE n.staff_id = b.staff_id AND n.in_digest AND n.digest_id IS NULL)
SELECT count(*)::int AS booked FROM booked`;

/** Books a letter for everybody once the hour of a working day has come; gives how many, 0 when they were booked before. */
export async function bookDigests({ pool, hour, now }: Mailing): Promise<number> {
  const on = officeDateAt(now());
  if (officeHourAt(now()) < hour) return 0;
  const calendars = await officeCalendars(async (sql, parameters) => (await pool.query(sql, parameters as unknown[])).rows as never);
  const office = calendars.find((one) => one.isOfficeDefault);
  if (!office || !isWorkingDay(on, office.days)) return 0;
  return (await pool.query<{ booked: number }>(bookSql, [on])).rows[0]!.booked;
}

interface Booked extends Claimed { readonly on: string }

async function write({ pool, tables, publicUrl }: Mailing, { id, staffId, on }: Booked): Promise<Letter | null> {
  const acting = await loadActor(pool, { staffId, today: on });
  const contents = acting && (await contentsOf({ pool, tables, actor: acting.actor, on }, id));
  if (!contents || contents.told.length + contents.due.length === 0) return null;
  const { rows: [office] } = await pool.query<{ name: string; isDemonstration: boolean }>('SELECT name, is_demonstration AS "isDemonstration" FROM office');
  return letterOf(contents, { office: office!.name, isDemonstration: office!.isDemonstration, on, publicUrl });
}

const daily: Outbox<Booked> = { table: "digests", called: "a daily e-mail", mark: "digest", columns: 'd."on"', write };

/** Sends every daily e-mail whose time has come; several processes may do so at once. */
export const deliverDigests = (mailing: Mailing, signal: AbortSignal = new AbortController().signal): Promise<void> => deliverFrom(daily, mailing, signal);
