import { command, named, rowOf } from "./casework.js";
import { decide, reviewsIn } from "./reviews.js";
import type { Who, World } from "./world.js";

/** External reviewers of the named world: name → staff number. They are no people of the office, so they join it only where a test needs them. */
export const outsiders = { "Yusra Haddad": "400101", "Martin Oyelaran": "400102" } as const;
export type Outsider = keyof typeof outsiders;
/** An outsider signs in like anybody else. */
export const as = (name: Outsider) => name as unknown as Who;

/** Lets the external reviewers into the named world: on the register, under contract until 31 March 2026, at £450 a day. */
export async function admitOutsiders(world: World): Promise<void> {
  for (const [name, number] of Object.entries(outsiders)) {
    await world.sql("INSERT INTO staff_members (staff_number, name, email, telephone, started_on) VALUES ($1, $2, $3, '', '2025-04-01')", [number, name, `${number}@reviewers.example`]);
    await world.sql(`WITH p AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'External reviewer', r.id, s.id, 'OTHER' FROM roles r, segments s WHERE r.name = 'External reviewer' AND s.name = 'Private Office' RETURNING id)
      INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, m.id, '2025-04-01', true FROM p, staff_members m WHERE m.name = $1`, [name]);
    await world.sql("INSERT INTO external_reviewers (staff_id, about, expertise_codes, days_a_month, registered_on) SELECT id, 'Twenty years on a ward', '{NURSING}', 8, '2025-04-01' FROM staff_members WHERE name = $1", [name]);
    await world.sql("INSERT INTO reviewer_contracts (reviewer_id, reference, starts_on, ends_on, rate_kind, rate_pence) SELECT x.id, 'EXT-' || $2, '2025-04-01', '2026-03-31', 'DAY', 45000 FROM external_reviewers x JOIN staff_members s ON s.id = x.staff_id WHERE s.name = $1", [name, number]);
  }
  await world.sql("INSERT INTO budget_headings (year, name, allotted_pence) VALUES (2025, 'Clinical advice', 500000), (2025, 'Legal advice', 100000), (2024, 'Clinical advice', 400000)");
}

/** What differs from the commission that tests usually ask for. */
export interface Asked { readonly from?: Outsider; readonly [field: string]: unknown }
interface Kept { readonly id: string; readonly version: number; readonly reference: string; readonly status: string; readonly [field: string]: unknown }
const kept = "commission { id version reference status dueOn endsOn declaredOn report }";

/** How tests speak of commissions: by what is done with them. */
export function commissionsIn(world: World) {
  const one = async (table: string, condition: string, values: readonly unknown[]) => (await world.sql<{ id: string }>(`SELECT id FROM ${table} WHERE ${condition}`, values))[0]!.id;
  const reviewer = (name: Outsider) => one("external_reviewers", "staff_id = (SELECT id FROM staff_members WHERE name = $1)", [name]);
  const heading = (name = "Clinical advice", year = 2025) => one("budget_headings", "name = $1 AND year = $2", [name, year]);
  /** Puts a document on the file of a case, behind the office's back. */
  const paper = async (caseId: string, name: string) => (await world.sql<{ id: string }>("INSERT INTO attachments (case_id, name, content_type, byte_size, sha256, stored_as) VALUES ($1, $2, 'text/plain', 3, sha256('abc'), gen_random_uuid()) RETURNING id", [caseId, name]))[0]!.id;
  const asking = async (caseId: string, { from = "Yusra Haddad", ...more }: Asked = {}) =>
    ({ caseId, reviewerId: await reviewer(from), headingId: await heading(), question: "Was the damp inspected as it should have been?", paperIds: [], agreedHours: 14, feePence: 90_000, dueOn: "2026-02-02", endsOn: "2026-02-09", ...more });
  const commission = async (who: Who, caseId: string, more: Asked = {}) => command<{ commission: Kept }>(world, who, "commissionExternalReview", await asking(caseId, more), kept);
  const now = (id: string) => rowOf(world, "commissions", "id", id);
  /** Does something with a commission as it now stands. */
  const to = async (who: Who, name: string, id: string, more: object = {}) => {
    const { done, refused } = await command<{ commission: Kept | null }>(world, who, name, { ...named(await now(id)), ...more }, kept);
    return { commission: done?.commission ?? null, refused };
  };
  /** A decided case whose review is under way, with an external review decided for. */
  const underReview = async (reference: string): Promise<{ caseId: string; reviewId: string }> => {
    const reviews = reviewsIn(world);
    const caseId = await decide(world, reference);
    const reviewId = await reviews.underReview(caseId);
    await reviews.to("Tom Pell", "decideFurtherStep", reviewId, { step: "EXTERNAL_REVIEW", isFor: true, reason: "A nurse should read the notes." });
    return { caseId, reviewId };
  };
  return { reviewer, heading, paper, asking, commission, now, to, underReview };
}
/** A mark of 3 by every criterion that the office begins with. */
export const goodMarks = ["ANSWERS_THE_QUESTION", "RESTS_ON_EVIDENCE", "SOUND_REASONING", "CLEAR_WRITING"].map((criterion) => ({ criterion, mark: 3, reason: "It does what was asked." }));
