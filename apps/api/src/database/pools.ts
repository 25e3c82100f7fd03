import pg from "pg";
import type { Logger } from "pino";
import { DataSource, getMetadataArgsStorage } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { SnakeNaming } from "../reading/naming.js";
import { plannedOnceAt } from "./roles.js";

// Dates stay the text that they are: a date has no time and no zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** The connections of an open office, each kind apart so that none keeps another waiting. */
export interface Pools {
  /** Plans for the values given. */
  readonly application: pg.Pool;
  /** Plans a statement once: planning a page anew for each reader costs several times what reading it does, and gives the same plan. */
  readonly plannedOnce: pg.Pool;
  /** For statistics, as the role that may only read: an analyst never keeps a caseworker waiting. */
  readonly counting: pg.Pool;
  /** For files on their way out. */
  readonly exports: pg.Pool;
  /** The single records that the door works on. */
  readonly source: DataSource;
  end(): Promise<void>;
}

const connection = { max: 8, connectionTimeoutMillis: 2000, idleTimeoutMillis: 30_000 } as const;
const countingAtOnce = 2;
const exportsAtOnce = 2;
/** How long a transaction of the door may last, where PostgreSQL can say so (17 and newer): whatever an office that stopped half-way had locked is free again. */
const longestTransaction = "30s";
const limitSql = "SELECT set_config('transaction_timeout', $1, false) WHERE current_setting('transaction_timeout', true) IS NOT NULL";

const sourceAt = (url: string) => new DataSource({
  type: "postgres", url, entities: getMetadataArgsStorage().tables.map((one) => one.target as () => unknown), namingStrategy: new SnakeNaming(), synchronize: false, installExtensions: false,
  poolSize: connection.max, connectTimeoutMS: connection.connectionTimeoutMillis, extra: { idleTimeoutMillis: connection.idleTimeoutMillis, onConnect: (client: pg.PoolClient) => client.query(limitSql, [longestTransaction]) },
}).initialize();

/** Connects to a migrated database. A connection that fails while nobody uses it is logged, and another is made when one is needed. */
export async function openPools({ appUrl, analystUrl, log }: { readonly appUrl: string; readonly analystUrl: string; readonly log: Pick<Logger, "error"> }): Promise<Pools> {
  const pools = {
    application: new pg.Pool({ ...connection, connectionString: appUrl }),
    plannedOnce: new pg.Pool({ ...connection, connectionString: plannedOnceAt(appUrl), application_name: "remit, planned once" }),
    counting: new pg.Pool({ ...connection, connectionString: analystUrl, max: countingAtOnce, application_name: "remit counting" }),
    exports: new pg.Pool({ connectionString: appUrl, max: exportsAtOnce, connectionTimeoutMillis: 5000, idleTimeoutMillis: 10_000, application_name: "remit export" }),
  };
  const source = await sourceAt(plannedOnceAt(appUrl));
  for (const pool of [...Object.values(pools), (source.driver as PostgresDriver).master as pg.Pool]) pool.on("error", (error) => log.error({ error }, "an idle connection failed"));
  return { ...pools, source, async end() { await source.destroy(); for (const pool of Object.values(pools)) await pool.end(); } };
}
