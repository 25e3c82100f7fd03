import type { Router } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { sessionRoutes } from "./access/routes.js";
import { casesSeenBy } from "./access/seen-cases.js";
import type { Sessions } from "./access/sessions.js";
import { briefingRoutes } from "./briefings/briefing.routes.js";
import { letterRoutes } from "./correspondence/letter.routes.js";
import type { Pools } from "./database/pools.js";
import type { Drawing } from "./documents/drawing.js";
import { fileRoutes } from "./documents/file.routes.js";
import type { Door } from "./door/perform.js";
import { explorerRoutes } from "./explorer/routes.js";
import { exportRoutes } from "./exports/routes.js";
import { setUpRoutes } from "./first-boot/set-up-routes.js";
import { signInLinkRoutes } from "./first-boot/sign-in-links.js";
import { accountRoutes } from "./identity/account-routes.js";
import { Hashing } from "./identity/hashing.js";
import { Tries } from "./identity/limits.js";
import { passphraseRoutes } from "./identity/passphrase-routes.js";
import { Provider } from "./identity/provider.js";
import { providerRoutes } from "./identity/provider-routes.js";
import { waysRoutes } from "./identity/ways-routes.js";
import type { Changes } from "./live/changes.js";
import { liveRoutes } from "./live/routes.js";
import { calendarRoutes, meetingPaperRoutes } from "./meetings/meeting.routes.js";
import type { ProviderSettings } from "./provider-settings.js";
import { workloadRecordRoutes } from "./workload/record.routes.js";

/** What the routes of an open office share. */
export interface Answering {
  readonly pools: Pools;
  readonly door: Door;
  readonly sessions: Sessions;
  readonly changes: Changes;
  readonly schema: GraphQLSchema;
  readonly drawing: Drawing;
  readonly log: Logger;
  readonly now: () => Date;
  readonly dataDir: string;
  readonly isDemonstration: boolean;
  readonly sendsMail: boolean;
  readonly provider: ProviderSettings | null;
}

/** How people come in: by passphrase and code, by the identity provider, by a link, or in the demonstration by choosing who to be. */
function waysIn({ pools: { application: pool }, sessions, isDemonstration, sendsMail, provider, log }: Answering): Router[] {
  const local = { pool, sessions, isDemonstration, sendsMail, hashing: new Hashing(), tries: new Tries() };
  return [
    waysRoutes({ pool, providerName: provider?.name ?? null }), sessionRoutes(local), passphraseRoutes(local), accountRoutes(local), setUpRoutes(local),
    // Before the links, which take any word for one.
    ...(provider ? [providerRoutes({ pool, sessions, log, provider: new Provider(provider) })] : []),
    signInLinkRoutes(local),
  ];
}

/** Everything that the office answers beside GraphQL and the pages of the console. */
export function officeRoutes(answering: Answering): Router[] {
  const { pools: { application: pool, exports }, door, sessions, changes, schema, drawing, log, now, dataDir } = answering;
  const leaving = { sessions, door, drawing };
  return [
    ...waysIn(answering),
    liveRoutes({ sessions, changes, casesSeen: (ids, { actor }) => casesSeenBy(pool, actor, ids) }),
    fileRoutes({ sessions, door, dataDir, log }), letterRoutes(leaving), briefingRoutes(leaving), workloadRecordRoutes(leaving), calendarRoutes({ pool, door, sessions }), meetingPaperRoutes({ ...leaving, pool, now }),
    explorerRoutes({ sessions, door }), exportRoutes({ schema, tables: door.tables, sessions, pool, exports, now, today: door.today, log }),
  ];
}
