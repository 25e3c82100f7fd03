import { calendarFeedActions, feedState } from "@remit/domain/meetings/circulation";
import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { Shown, type Computation } from "../reading/shown.js";
import { AgendaItem } from "./agenda.entity.js";
import { CalendarFeed } from "./feed.entity.js";
import { Meeting } from "./meeting.entity.js";
import { MeetingOpening } from "./opening.entity.js";

readable(CalendarFeed, { scope: (a, p) => `${a}.staff_id = ${p.staffId}`, order: [{ by: "createdAt", descending: true }], law: { table: calendarFeedActions, facts: {}, state: feedState } });

/** Who opened what is for themselves, the chair, and those who arrange meetings. */
readable(MeetingOpening, {
  scope: (a, p) => (p.may("arrange-meetings") ? "TRUE" : `(${a}.staff_id = ${p.staffId} OR EXISTS (SELECT FROM meetings m WHERE m.id = ${a}.meeting_id AND m.chair_id = ${p.staffId}))`),
  order: [{ by: "openedAt", descending: true }],
});

/** What an item is called in the papers is known once the agenda is fixed. */
Shown("everyone", "What it is called in the papers, the same to everyone who sees it; empty until the agenda is fixed (PO-39).", { type: () => String, nullable: true, computed: (a) => `SELECT n.number FROM agenda_numbers n WHERE n.item_id = ${a}.id` })(AgendaItem.prototype, "number");

/** Where a reader's own files of a meeting are: the papers once the agenda is fixed, the minutes once they are issued; while they are made, for the chair and those who arrange meetings. */
const at = (what: string, when: (a: string, p: Parameters) => string): Computation => (a, p) => `CASE WHEN ${p.may("see-personal-data") ? when(a, p) : "FALSE"} THEN '/papers/meetings/' || ${a}.id || '/${what}' END`;
const path = { type: () => String, nullable: true };
Shown("everyone", "Where its papers can be downloaded, without the ending .pdf or .docx; empty until the agenda is fixed (PO-39).", { ...path, computed: at("pack", (a) => `${a}.frozen_at IS NOT NULL`) })(Meeting.prototype, "packAt");
Shown("everyone", "Where its minutes can be downloaded, without the ending .pdf or .docx; empty while you may not have them (PO-39).", { ...path, computed: at("minutes", (a, p) => `(${a}.state = 'ISSUED' OR (${a}.state IN ('HELD', 'WITH_CHAIR', 'CLEARED') AND ${p.may("arrange-meetings") ? "TRUE" : `coalesce(${a}.chair_id = ${p.staffId}, FALSE)`}))`) })(Meeting.prototype, "minutesAt");
