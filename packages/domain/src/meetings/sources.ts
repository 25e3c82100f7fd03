import { formatDate } from "../calendar/office-date.js";
import { whyWorsening } from "../learning/worsening.js";
import type { ItemKind } from "./labels.js";

/** What is known of something that may belong on an agenda; what a source does not know it leaves out. */
export interface Found {
  /** Which record it is about, in the office's words. */
  readonly about?: string | null;
  readonly by?: string | null;
  readonly on?: string | null;
  readonly dueOn?: string | null;
  readonly lastDiscussedOn?: string | null;
  readonly why?: string | null;
  /** Of a theme that got worse: what it is called, how often it was found in a quarter, and how much more often than in the quarter before. */
  readonly worse?: Parameters<typeof whyWorsening>[0] | null;
  /** Of a lesson: whether it waits for the check of whether it works, and not for its change. */
  readonly isForCheck?: boolean | null;
}
/** A source from which an agenda builds itself: how long such an item takes at first, and the sentence that says why it is there. */
export interface AgendaSource { readonly minutes: number; readonly says: (found: Found) => string }

const day = (date: string | null | undefined) => (date ? formatDate(date) : "a day that is not known");
const discussed = ({ lastDiscussedOn }: Found) => (lastDiscussedOn ? `last discussed on ${formatDate(lastDiscussedOn)}` : "not discussed at a meeting yet");

/** The sources of an agenda, in the order in which a draft has them (PO-36 to PO-39). A further kind of item is a further line. */
export const agendaSources: Readonly<Record<Exclude<ItemKind, "OTHER">, AgendaSource>> = {
  OPENING: { minutes: 5, says: () => "Every meeting of this series begins with it." },
  MATTERS_ARISING: { minutes: 3, says: (found) => (found.dueOn ? `Given to ${found.by} at ${found.about}, due ${day(found.dueOn)}, and still open.` : `Left to come back at ${found.about}.`) },
  HIGH_RISK: { minutes: 10, says: (found) => `${found.about}, to be reviewed by ${day(found.dueOn)}; ${discussed(found)}.` },
  LATE_REVIEW: { minutes: 10, says: (found) => `A review that was due on ${day(found.dueOn)}; ${discussed(found)}.` },
  SUBMISSION: { minutes: 15, says: (found) => `A decision is needed${found.dueOn ? ` by ${day(found.dueOn)}` : ""}: ${found.about}.` },
  THEME: { minutes: 10, says: (found) => `${whyWorsening(found.worse!)} It was ${discussed(found)}.` },
  LESSON: { minutes: 5, says: (found) => `${found.by} was to ${found.isForCheck ? "say whether it works" : "record what changed"} by ${day(found.dueOn)}; ${discussed(found)}.` },
  NOMINATION: { minutes: 10, says: (found) => `Nominated by ${found.by} on ${day(found.on)}: ${found.why}` },
  CLOSING: { minutes: 5, says: () => "Every meeting of this series ends with it." },
};
