import { randomBytes } from "node:crypto";
import { presetRoles, roleDuties, type PresetRole } from "@remit/domain/organisation/permissions";
import pg from "pg";
import { officeDateAt } from "@remit/domain/calendar/office-date";
import { hashed } from "../access/sessions.js";
import { seedCalendars } from "../calendar/seed-calendars.js";
import { tellWhatBecameOfApprovals } from "../demonstration/approvals-told.js";
import { authoritySql } from "../demonstration/authority.js";
import { commissionsSql } from "../demonstration/external/commissions.js";
import { tellOfPapers } from "../demonstration/external/papers.js";
import { reviewersSql } from "../demonstration/external/reviewers.js";
import { inventOffice } from "../demonstration/invent.js";
import { loadDemonstration } from "../demonstration/load.js";
import { tellOfSubmissions } from "../demonstration/submissions/tell-submissions.js";

/** What a first boot made of an empty database. */
export interface Prepared { readonly isNew: boolean; readonly isDemonstration: boolean; /** Completes `/set-up/…` while nobody has set the office up. */ readonly setUpToken: string | null }

interface Preparing {
  readonly ownerUrl: string;
  /** A real office instead of the demonstration. */
  readonly empty: boolean;
  /** Where files lie; without it the demonstration has no papers. */
  readonly dataDir?: string;
  /** Makes a new set-up link while a real office has nobody in it; whoever only works beside the office leaves a standing one alone. */
  readonly givesLink?: boolean;
}

/** What every real office starts with: its roles. The first person is registered through the set-up link. */
async function found(owner: pg.Client): Promise<void> {
  await owner.query("INSERT INTO office (name) VALUES ('Our office')");
  for (const [name, permissions] of Object.entries(presetRoles)) await owner.query("INSERT INTO roles (name, description, permissions) VALUES ($1, $2, $3)", [name, roleDuties[name as PresetRole], permissions]);
  await seedCalendars((sql, parameters) => owner.query(sql, parameters));
}

/** The demonstration: people and a year of cases, and on top of them who may decide what. */
async function demonstrate(owner: pg.Client, dataDir: string | undefined): Promise<void> {
  const asOf = officeDateAt(new Date());
  await loadDemonstration(owner, inventOffice({ asOf }));
  await tellWhatBecameOfApprovals(owner);
  await owner.query(authoritySql);
  await tellOfSubmissions(owner, asOf);
  await owner.query(reviewersSql);
  await owner.query(commissionsSql);
  if (dataDir !== undefined) await tellOfPapers(owner, dataDir);
}

/** Makes an empty database into an office, once, in one transaction; gives a set-up link while a real office has nobody in it. */
export async function prepareOffice({ ownerUrl, empty, dataDir, givesLink = false }: Preparing): Promise<Prepared> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("BEGIN");
    await owner.query("SELECT pg_advisory_xact_lock(hashtext('remit: first boot'))");
    const { rows: [before] } = await owner.query<{ is_demonstration: boolean }>("SELECT is_demonstration FROM office");
    if (!before) await (empty ? found(owner) : demonstrate(owner, dataDir));
    const { rows: [office] } = await owner.query<{ is_demonstration: boolean; nobody: boolean }>("SELECT is_demonstration, NOT EXISTS (SELECT FROM staff_members) AS nobody FROM office");
    const setUpToken = givesLink && office?.nobody && !office.is_demonstration ? randomBytes(24).toString("base64url") : null;
    if (setUpToken) await owner.query("UPDATE office SET set_up_token_hash = $1", [hashed(setUpToken)]);
    await owner.query("COMMIT");
    return { isNew: !before, isDemonstration: office!.is_demonstration, setUpToken };
  } finally {
    await owner.end();
  }
}
