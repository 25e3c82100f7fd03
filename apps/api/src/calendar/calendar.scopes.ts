import { daysOffActions } from "@remit/domain/calendar/days-off";
import { readable } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { Calendar, Clock, ClockPause, Holiday, OfficeClosure } from "./calendar.entity.js";
import { holidayFacts } from "./days-off.deeds.js";
import { seesCase, withItsCase } from "../access/seen-cases.js";

/** A clock of a case is seen with the case; others by everyone. */
const seesClock = seenWithThe(seesCase, "case_id", (alias, p) => `(${alias}.case_id IS NULL OR ${withItsCase(alias, p)})`);

readable(Calendar, { scope: "everyone", order: [{ by: "isOfficeDefault", descending: true }, { by: "name" }], law: { table: daysOffActions, facts: holidayFacts, state: () => null } });
readable(Holiday, { scope: "everyone", order: [{ by: "on" }] });
readable(OfficeClosure, { scope: "everyone", order: [{ by: "on" }] });
readable(Clock, { scope: seesClock, order: [{ by: "dueOn" }] });
readable(ClockPause, { scope: seenWithThe(seesClock, "clock_id", (alias, p) => `EXISTS (SELECT FROM clocks k WHERE k.id = ${alias}.clock_id AND ${seesClock("k", p)})`), order: [{ by: "fromOn" }] });
