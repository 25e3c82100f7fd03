import "reflect-metadata";
import type { IncomingMessage, ServerResponse } from "node:http";
import { officeDateAt } from "@remit/domain/calendar/office-date";
import type { Router } from "express";
import pg from "pg";
import { pino, type Logger } from "pino";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { DataSource, getMetadataArgsStorage } from "typeorm";
import { casesSeenBy } from "./access/seen-cases.js";
import { sessionRoutes } from "./access/routes.js";
import { Sessions } from "./access/sessions.js";
import { briefingRoutes } from "./briefings/briefing.routes.js";
import { letterRoutes } from "./correspondence/letter.routes.js";
import { Drawing } from "./documents/drawing.js";
import { fileRoutes } from "./documents/file.routes.js";
import { plannedOnceAt } from "./database/roles.js";
import type { Door } from "./door/perform.js";
import { explorerRoutes } from "./explorer/routes.js";
import { exportPool, exportRoutes } from "./exports/routes.js";
import { setUpRoutes } from "./first-boot/set-up-routes.js";
import { signInLinkRoutes } from "./first-boot/sign-in-links.js";
import { slowAfterDefault } from "./configuration.js";
import { graphqlHandler } from "./graphql.js";
import { accountRoutes } from "./identity/account-routes.js";
import { Hashing } from "./identity/hashing.js";
import { Tries } from "./identity/limits.js";
import { passphraseRoutes } from "./identity/passphrase-routes.js";
import { Provider } from "./identity/provider.js";
import { providerRoutes } from "./identity/provider-routes.js";
import { waysRoutes } from "./identity/ways-routes.js";
import { keepMailing } from "./inbox/mailing.js";
import { smtpPost } from "./inbox/post.js";
import { calendarRoutes, meetingPaperRoutes } from "./meetings/meeting.routes.js";
import { Changes } from "./live/changes.js";
import { liveRoutes } from "./live/routes.js";
import type { MailSettings } from "./mail-settings.js";
import type { ProviderSettings } from "./provider-settings.js";
import { SnakeNaming } from "./reading/naming.js";
import { Reading } from "./reading/run.js";
import { Tables } from "./reading/tables.js";
import { officeSchema } from "./schema.js";
import { watchForOrphans } from "./work-management/orphan-watch.js";
import { watchCover } from "./approvals/cover.watch.js";
import { watchChasing } from "./commissioning/chasing.watch.js";
import { watchCommissions } from "./external-reviewers/due.watch.js";
import { watchPlacements } from "./work-management/placing.watch.js";

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
  ready(): Promise<void>;
  close(): Promise<void>;
}

// Dates stay the text that they are: a date has no time and no zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

const connection = { max: 8, connectionTimeoutMillis: 2000, idleTimeoutMillis: 30_000 } as const;
/** Milliseconds between two looks at how large the office has grown. */
const hourly = 3_600_000;
/** Connections that statistics may take at once: an analyst never keeps a caseworker waiting. */
const countingAtOnce = 2;

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

/** Opens the office on a migrated database, as the application's role. */
export async function openOffice({ appUrl, analystUrl = appUrl, dataDir, now = () => new Date(), log = pino({ level: "silent" }), mail = null, slowAfter = slowAfterDefault, provider = null }: Opening): Promise<Office> {
  const schema = await officeSchema();
  const pool = new pg.Pool({ connectionString: appUrl, ...connection });
  pool.on("error", (error) => log.error({ error }, "an idle connection failed"));
  // Planning a page anew for each reader costs several times what reading it does, and gives the same plan.
  const plannedOnce = new pg.Pool({ connectionString: plannedOnceAt(appUrl), ...connection, application_name: "remit, planned once" });
  plannedOnce.on("error", (error) => log.error({ error }, "an idle connection failed"));
  const source = await new DataSource({ type: "postgres", url: plannedOnceAt(appUrl), entities: getMetadataArgsStorage().tables.map((one) => one.target as () => unknown), namingStrategy: new SnakeNaming(), synchronize: false, installExtensions: false, poolSize: connection.max, connectTimeoutMS: connection.connectionTimeoutMillis, extra: { idleTimeoutMillis: connection.idleTimeoutMillis } }).initialize();
  (source.driver as PostgresDriver).master.on("error", (error: unknown) => log.error({ error }, "an idle connection failed"));
  const exports = exportPool(appUrl);
  exports.on("error", (error) => log.error({ error }, "an idle connection failed"));
  const today = datesFrom(now);
  const tables = new Tables(source);
  const counting = new pg.Pool({ ...connection, connectionString: analystUrl, max: countingAtOnce, application_name: "remit counting" });
  counting.on("error", (error) => log.error({ error }, "an idle connection failed"));
  const reading = new Reading({ plannedOnce, plannedForValues: pool, counting }, tables, schema);
  await reading.sorting.look();
  const looking = setInterval(() => void reading.sorting.look().catch((error: unknown) => log.error({ error }, "the size of the office could not be read")), hourly).unref();
  const sessions = new Sessions(pool, today);
  const changes = await Changes.start({ url: appUrl, pool, log, organisationChanged: () => sessions.forget(), sessionEnded: (staffId) => sessions.endedFor(staffId) });
  const door: Door = { source, tables, today, changed: () => changes.poke() };
  const { rows: [office] } = await pool.query<{ is_demonstration: boolean }>("SELECT is_demonstration FROM office");
  const isDemonstration = office?.is_demonstration ?? false;
  const local = { pool, sessions, isDemonstration, sendsMail: mail !== null, hashing: new Hashing(), tries: new Tries() };
  const orphans = watchForOrphans(pool, log);
  const mailing = mail && keepMailing({ pool, tables, log, now, post: smtpPost(mail), from: mail.from, publicUrl: mail.publicUrl, hour: mail.hour });
  const placements = watchPlacements(door, log);
  const covering = watchCover(door, log);
  const chasing = watchChasing(door, log);
  const reminding = watchCommissions(door, log);
  const leaving = { sessions, door, drawing: new Drawing() };
  const graphql = await graphqlHandler({ schema, reading, door, sessions, log, slowAfter });
  return {
    graphql: (request, response) => graphql.handle(request, response),
    routes: [waysRoutes({ pool, providerName: provider?.name ?? null }), sessionRoutes({ pool, sessions, isDemonstration, sendsMail: mail !== null }), passphraseRoutes(local), accountRoutes(local), ...(provider ? [providerRoutes({ pool, sessions, log, provider: new Provider(provider) })] : []), setUpRoutes({ pool, sessions }), signInLinkRoutes({ pool, sessions }), liveRoutes({ sessions, changes, casesSeen: (ids, { actor }) => casesSeenBy(pool, actor, ids) }), fileRoutes({ sessions, door, dataDir, log }), letterRoutes(leaving), briefingRoutes(leaving), calendarRoutes({ pool, door, sessions }), meetingPaperRoutes({ ...leaving, pool, now }), explorerRoutes({ sessions, door }), exportRoutes({ schema, tables, sessions, pool, exports, now, today, log })],
    isDemonstration, door, pool, sessions, reading,
    ready: async () => { await pool.query("SELECT 1"); },
    async close() { clearInterval(looking); orphans.stop(); placements.stop(); covering.stop(); chasing.stop(); reminding.stop(); await mailing?.stop(); await leaving.drawing.close(); await graphql.stop(); await changes.stop(); await source.destroy(); await exports.end(); await plannedOnce.end(); await counting.end(); await pool.end(); },
  };
}
