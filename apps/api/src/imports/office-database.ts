import pg from "pg";
import { readConfiguration, type Configuration } from "../configuration.js";
import { openDataDirectory } from "../database/data-directory.js";
import { startEmbedded } from "../database/embedded.js";
import { migrate } from "../database/migrate.js";
import { prepareOffice } from "../first-boot/prepare-office.js";

/** One connection to the office's database, as the application's role. */
export interface OfficeDatabase {
  readonly client: pg.Client;
  /** The address of that role. */
  readonly appUrl: string;
  /** The absolute path of the data directory. */
  readonly dataDir: string;
  close(): Promise<void>;
}

/**
 * Opens the database of the office, whether the office runs (then beside it) or not (then alone, and stopped again on close).
 * A database in which no office was ever opened becomes the one that a first start would have made.
 */
export async function openOfficeDatabase(configuration: Configuration, purpose: string): Promise<OfficeDatabase> {
  const dataDir = openDataDirectory(configuration.dataDir);
  const embedded = configuration.databaseUrl === undefined ? await startEmbedded({ dataDir, purpose }) : null;
  try {
    const ownerUrl = configuration.databaseUrl ?? embedded!.url;
    const { appUrl } = await migrate(ownerUrl, { appUrl: configuration.databaseAppUrl });
    await prepareOffice({ ownerUrl, empty: configuration.isProduction, dataDir });
    const client = new pg.Client({ connectionString: appUrl, application_name: `remit ${purpose}`, connectionTimeoutMillis: 10_000 });
    client.on("error", () => undefined);
    await client.connect();
    return {
      client, appUrl, dataDir,
      close: async () => {
        await client.end().catch(() => undefined);
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Works on the office's database for one command, and leaves it as it was found. */
export async function withOfficeDatabase<T>(env: NodeJS.ProcessEnv, purpose: string, work: (database: OfficeDatabase) => Promise<T>): Promise<T> {
  const { configuration, problems } = readConfiguration(env, []);
  if (problems.length) throw new Error(problems.map(({ problem, remedy }) => `${problem} ${remedy}`).join("\n"));
  const database = await openOfficeDatabase(configuration, purpose);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
