import type { Permission } from "@remit/domain/organisation/permissions";
import type { RaRecord } from "react-admin";
import type { DocumentsTable } from "./data/documents";
import type { Session } from "./session/session";
import type { Tone } from "./theme/palette";

/** What waits for the person behind an entry of the rail: one field of the query type, counted. */
export interface Waiting {
  /** A GraphQL field giving a number or `{ totalCount }`, such as `serviceRequests(filter: { … }) { totalCount }`; several are added up. */
  readonly selection: string | readonly string[];
  /** Live topics after which the count is asked again. */
  readonly topics: readonly string[];
  /** The count in words, for those who hear the page: `(n) => "7 requests wait in the hopper"`. */
  readonly says: (waiting: number) => string;
  readonly tone?: Tone;
}

/** One entry of the rail. */
export interface Destination {
  readonly to: string;
  readonly label: string;
  /** One word for the bar of a telephone, where the label is longer. */
  readonly short?: string;
  /** The letter after `g` that goes there. */
  readonly letter: string;
  /** Entries of one part of the day stand together; a hairline parts them from the next. */
  readonly part: "day" | "records" | "office";
  /** Any of these permissions shows it; left out, everyone sees it. */
  readonly needs?: readonly Permission[];
  /** What waits behind it; a function where that depends on who is signed in. */
  readonly waiting?: Waiting | ((session: Session) => Waiting | undefined);
}

/** An entry as this person has it. */
export type Entry = Omit<Destination, "waiting"> & { readonly waiting?: Waiting | undefined };

/** One thing that the global search found. */
export interface Hit {
  readonly reference: string;
  readonly title: string;
  readonly detail?: string;
}

/** A resource that the global search looks through, by the `q` of its filter. */
export interface SearchSource {
  readonly resource: string;
  readonly heading: string;
  readonly needs?: readonly Permission[];
  readonly hit: (record: RaRecord) => Hit;
}

/** What a module of the console gives to the frame. Its pages stay lazy, in App.tsx. */
export interface ConsoleModule {
  readonly documents: DocumentsTable;
  readonly destinations?: readonly Destination[];
  readonly searches?: readonly SearchSource[];
}
