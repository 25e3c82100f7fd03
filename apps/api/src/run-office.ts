import type { Logger } from "pino";
import { atSignal, Closing } from "./closing.js";
import { type Configuration, configurationExitCode, databaseProblems, readConfiguration } from "./configuration.js";
import type { Problem } from "./configuration-problem.js";
import { claimDataDirectory, openDataDirectory } from "./database/data-directory.js";
import { startEmbedded } from "./database/embedded.js";
import { databaseFacts } from "./database/facts.js";
import { migrate } from "./database/migrate.js";
import { roleAddresses, type RoleAddresses } from "./database/roles.js";
import { openLog } from "./log.js";
import type { Opened, Premises } from "./office-interface.js";
import { FrontDoor } from "./server.js";
import { welcome } from "./welcome.js";

/** Opens an office on a migrated database; given by main, so that this file knows only the order of things. */
export type Open = (premises: Premises) => Promise<Opened>;

/** Runs the office until it is told to stop. Every failure becomes one sentence and an exit code. */
export async function runOffice(env: NodeJS.ProcessEnv, args: string[], open: Open): Promise<void> {
  const { configuration, problems } = readConfiguration(env, args);
  const log = openLog(configuration);
  const closing = new Closing(log);
  atSignal(closing);
  try {
    if (refused(problems, log)) return await closing.close(configurationExitCode);
    await start(configuration, closing, log, open);
  } catch (error) {
    if (closing.hasBegun) return;
    log.fatal((error as Error).message);
    if (env.DEBUG) console.error(error);
    await closing.close(1);
  }
}

async function start(configuration: Configuration, closing: Closing, log: Logger, open: Open): Promise<void> {
  const dataDir = openDataDirectory(configuration.dataDir);
  const { ownerUrl, announce } = await openDatabase(configuration, dataDir, closing);
  const door = await FrontDoor.open({ ...configuration, log });
  closing.first(() => door.close());
  const { appUrl, analystUrl, applied } = await settle(ownerUrl, configuration);
  if (refused(databaseProblems(await databaseFacts(ownerUrl, appUrl), configuration), log)) return closing.close(configurationExitCode);
  if (applied.length > 0) log.info(`The database was brought up to date: ${applied.join(", ")}.`);
  const { office, setUpPath } = await open({ ownerUrl, appUrl, analystUrl, log, ...configuration, dataDir });
  closing.next(() => office.close());
  door.admit(office);
  const address = `http://${urlHost(configuration.host)}:${door.port}`;
  announce(address);
  welcome(log, { address, data: whereTheDataLies(configuration, dataDir), isDemonstration: office.isDemonstration, setUp: setUpPath && address + setUpPath });
}

async function openDatabase({ databaseUrl, dataDir }: Configuration, path: string, closing: Closing): Promise<{ ownerUrl: string; announce(address: string): void }> {
  if (databaseUrl !== undefined) {
    const claim = claimDataDirectory(path, "an office");
    closing.last(async () => claim.release());
    return { ownerUrl: databaseUrl, announce: claim.announce };
  }
  const embedded = await startEmbedded({ dataDir, exclusive: true, purpose: "an office", onLost: (error) => closing.fail(error) });
  closing.last(() => embedded.stop());
  return { ownerUrl: embedded.url, announce: embedded.announce };
}

async function settle(ownerUrl: string, { migrates, databaseAppUrl: appUrl }: Configuration): Promise<RoleAddresses & { applied: string[] }> {
  return migrates ? migrate(ownerUrl, { appUrl }) : { ...roleAddresses(ownerUrl, appUrl), applied: [] };
}

function refused(problems: Problem[], log: Logger): boolean {
  for (const { problem, remedy } of problems) log.fatal(`${problem} ${remedy}`);
  if (problems.length > 0) log.fatal(problems.length === 1 ? "The office did not start, because of this." : `The office did not start, because of these ${problems.length}.`);
  return problems.length > 0;
}

function whereTheDataLies({ databaseUrl }: Configuration, dataDir: string): string {
  return databaseUrl === undefined ? dataDir : `${new URL(databaseUrl).host}, files in ${dataDir}`;
}

/** Listening everywhere is not an address one can visit. */
function urlHost(host: string): string {
  if (["0.0.0.0", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
