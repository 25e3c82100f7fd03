import "reflect-metadata";
import type { IncomingMessage, ServerResponse } from "node:http";
import { officeDateAt } from "@remit/domain/calendar/office-date";
import type { Router } from "express";
import type pg from "pg";
import { pino, type Logger } from "pino";
import { Sessions } from "./access/sessions.js";
import { passToCover } from "./approvals/cover.watch.js";
import { chaseWhatIsDue } from "./commissioning/chasing.watch.js";
import { slowAfterDefault } from "./configuration.js";
import { openPools } from "./database/pools.js";
import { Drawing } from "./documents/drawing.js";
import type { Door } from "./door/perform.js";
import { remindReviewers } from "./external-reviewers/due.watch.js";
import { graphqlHandler } from "./graphql.js";
import { keepMailing } from "./inbox/mailing.js";
import { smtpPost } from "./inbox/post.js";
import { Changes } from "./live/changes.js";
import type { MailSettings } from "./mail-settings.js";
import type { ProviderSettings } from "./provider-settings.js";
import { askNewcomers } from "./policies/newcomers.watch.js";
import { Reading } from "./reading/run.js";
import { Tables } from "./reading/tables.js";
import { officeRoutes } from "./routes.js";
import { officeSchema } from "./schema.js";
import { keepWatch, type Watch, type Watching } from "./watching.js";
import { lookForOrphans } from "./work-management/orphan-watch.js";
import { bringBack } from "./work-management/placing.watch.js";
import { lookAfterSupervision } from "./workload/supervision.watch.js";

/** What an office is opened with. */
export interface Opening {
  readonly appUrl: string;
  /** The role that may only read, for what is counted; the application's own where there is none. */
  readonly analystUrl?: string;
  readonly dataDir: string;
  /** The present; a frozen one in tests. */
  readonly now?: () => Date;
  readonly log?: Logger;
  /** How the daily e-mails are sent, where they are. */
  readonly mail?: MailSettings | null;
  /** Milliseconds after which an operation is called slow in the log. */
  readonly slowAfter?: number;
  /** The identity provider by which people sign in, where there is one. */
  readonly provider?: ProviderSettings | null;
}

/** An open office: everything but the door to the street. */
export interface Office {
  graphql(request: IncomingMessage, response: ServerResponse): void;
  readonly routes: readonly Router[];
  readonly isDemonstration: boolean;
  readonly door: Door;
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  readonly reading: Reading;
  /** What it looks after by itself. */
  readonly watching: Watching;
  ready(): Promise<void>;
  close(): Promise<void>;
}

const hourly = 3_600_000;
const everyTenMinutes = 600_000;

/** Today's date in the office, worked out anew each second and not for each request. */
function datesFrom(now: () => Date): () => string {
  let [second, date] = [-1, ""];
  return () => {
    const moment = now();
    const current = Math.floor(moment.getTime() / 1000);
    if (current !== second) [second, date] = [current, officeDateAt(moment)];
    return date;
  };
}

/** What the office looks after by itself. */
const watches = (door: Door, reading: Reading, pool: pg.Pool, log: Logger): readonly Watch[] => [
  { every: hourly, look: () => reading.sorting.look(), failed: "the size of the office could not be read" },
  { every: hourly, look: () => lookForOrphans(pool, log), failed: "the check for work without a holder failed" },
  { every: hourly, look: () => bringBack(door), failed: "people whose placement is over could not be brought back" },
  { every: everyTenMinutes, look: () => passToCover(door), failed: "approvals of people who are away could not be passed to their cover" },
  { every: everyTenMinutes, look: () => chaseWhatIsDue(door), failed: "work that was asked for could not be chased" },
  { every: hourly, look: () => askNewcomers(door), failed: "whoever is newly concerned by a policy could not be asked to accept it" },
  { every: everyTenMinutes, look: () => remindReviewers(door), failed: "external reviewers could not be reminded" },
  { every: hourly, look: () => lookAfterSupervision(door), failed: "supervision could not be looked after" },
];

/** Opens the office on a migrated database, as the application's role. */
export async function openOffice({ appUrl, analystUrl = appUrl, dataDir, now = () => new Date(), log = pino({ level: "silent" }), mail = null, slowAfter = slowAfterDefault, provider = null }: Opening): Promise<Office> {
  const schema = await officeSchema();
  const pools = await openPools({ appUrl, analystUrl, log });
  const { application: pool, source } = pools;
  const today = datesFrom(now);
  const tables = new Tables(source);
  const reading = new Reading({ plannedOnce: pools.plannedOnce, plannedForValues: pool, counting: pools.counting }, tables, schema);
  await reading.sorting.look();
  const sessions = new Sessions(pool, today);
  const changes = await Changes.start({ url: appUrl, pool, log, organisationChanged: () => sessions.forget(), sessionEnded: (staffId) => sessions.endedFor(staffId) });
  const door: Door = { source, tables, today, changed: (whoMay) => { if (whoMay) sessions.forget(); changes.poke(); } };
  const { rows: [office] } = await pool.query<{ is_demonstration: boolean }>("SELECT is_demonstration FROM office");
  const isDemonstration = office?.is_demonstration ?? false;
  const drawing = new Drawing();
  const watching = keepWatch(watches(door, reading, pool, log), log);
  const mailing = mail && keepMailing({ pool, tables, log, now, post: smtpPost(mail), from: mail.from, publicUrl: mail.publicUrl, hour: mail.hour });
  const graphql = await graphqlHandler({ schema, reading, door, sessions, log, slowAfter });
  return {
    graphql: (request, response) => graphql.handle(request, response),
    routes: officeRoutes({ pools, door, sessions, changes, schema, drawing, log, now, dataDir, isDemonstration, sendsMail: mail !== null, provider }),
    isDemonstration, door, pool, sessions, reading, watching,
    ready: async () => { await pool.query("SELECT 1"); },
    async close() { await watching.stop(); await mailing?.stop(); await drawing.close(); await graphql.stop(); await changes.stop(); await pools.end(); },
  };
}
