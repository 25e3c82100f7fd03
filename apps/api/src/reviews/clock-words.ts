import { Int } from "type-graphql";
import { Clock } from "../calendar/calendar.entity.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown, type Computation } from "../reading/shown.js";

const openPause = (alias: string, column: string) => `SELECT p.${column} FROM clock_pauses p WHERE p.clock_id = ${alias}.id AND p.to_on IS NULL AND p.from_on <= ${alias}.due_on`;
/** The day on which a clock is read: where it stopped, where a pause froze it, else today; held equal to the domain's by a test. */
const workingDaysLeft: Computation = (alias, p) => `working_days_between(coalesce(${alias}.stopped_on, (${openPause(alias, "from_on")}), ${p.today}), ${alias}.due_on, ${alias}.calendar_id)`;

const adds = (name: string, description: string, type: () => unknown, computed: Computation, nullable = false) => Shown("everyone", description, { type, computed, nullable })(Clock.prototype, name);

adds("workingDaysLeft", "Working days from today to the deadline, or from where the clock stopped or was paused; negative once it has passed.", () => Int, workingDaysLeft);
adds("pausedOn", "Since when it does not count; empty while it does.", () => CalendarDate, (alias) => openPause(alias, "from_on"), true);
adds("pausedBecause", "What it waits for.", () => String, (alias) => openPause(alias, "reason"), true);
