import { calendarFeedActions, feedState } from "@remit/domain/meetings/circulation";
import { Shown } from "../reading/shown.js";
import { readable } from "../reading/readable.js";
import { AgendaItem } from "./agenda.entity.js";
import { CalendarFeed } from "./feed.entity.js";
import { MeetingOpening } from "./opening.entity.js";

readable(CalendarFeed, { scope: (a, p) => `${a}.staff_id = ${p.staffId}`, order: [{ by: "createdAt", descending: true }], law: { table: calendarFeedActions, facts: {}, state: feedState } });

/** Who opened what is for themselves, the chair, and those who arrange meetings. */
readable(MeetingOpening, {
  scope: (a, p) => (p.may("arrange-meetings") ? "TRUE" : `(${a}.staff_id = ${p.staffId} OR EXISTS (SELECT FROM meetings m WHERE m.id = ${a}.meeting_id AND m.chair_id = ${p.staffId}))`),
  order: [{ by: "openedAt", descending: true }],
});

/** What an item is called in the papers is known once the agenda is fixed. */
Shown("everyone", "What it is called in the papers, the same to everyone who sees it; empty until the agenda is fixed (PO-39).", { type: () => String, nullable: true, computed: (a) => `SELECT n.number FROM agenda_numbers n WHERE n.item_id = ${a}.id` })(AgendaItem.prototype, "number");
