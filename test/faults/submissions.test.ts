import { named } from "@remit/test/office/casework";
import { openPrivateOffice, submissionsIn, type PrivateSeat } from "@remit/test/office/submissions";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

/* Two deciders at once: a submission is decided exactly once a round, whoever comes first. */

const rounds = process.env["REMIT_LONG"] === "1" ? 60 : 5;

let world: World;
let office: ReturnType<typeof submissionsIn>;
beforeAll(async () => { world = await openWorld(); await openPrivateOffice(world); office = submissionsIn(world); });
afterAll(() => world.close());

const decideQuery = "mutation($input: DecideSubmissionInput!) { decideSubmission(input: $input) { submission { stage } } }";
const takeOffQuery = "mutation($input: NamedInput!) { takeOffThePlan(input: $input) { submission { stage } } }";
interface Standing { readonly id: string; readonly version: number; readonly digest: string }
const decides = async (as: Who, seat: PrivateSeat, { digest, ...one }: Standing, outcome: string) => {
  const { errors } = await world.ask(as, decideQuery, { input: { ...named(one), digest, outcome, reason: "A race", decision: "Otherwise", dueOn: "2026-01-20" } }, seat);
  return errors ? errors[0]!.extensions.code : "DECIDED";
};

test(`[PO-47, PO-11] ${rounds} rounds of the principal and those who may sign instead deciding at the same time: exactly one decision, told once`, async () => {
  for (let round = 0; round < rounds; round++) {
    const id = await office.withPrincipal();
    const now = (await office.now(id)) as unknown as Standing;
    const came = await Promise.all([
      decides("Sam Reid", "Ombudsman", now, "AGREED"), decides("Farah Aziz", "Deputy Ombudsman", now, "REFUSED"), decides("Ana Petrova", "Assistant Casework Manager", now, "MORE_WANTED"), decides("Sam Reid", "Ombudsman", now, "REFUSED"),
    ]);
    expect(came.filter((one) => one === "DECIDED")).toHaveLength(1);
    expect(came.filter((one) => one === "CONFLICT")).toHaveLength(3);
    const [outcome] = await world.sql("SELECT (SELECT count(*)::int FROM submission_decisions WHERE submission_id = $1) AS decisions, (SELECT count(*)::int FROM audit_entries WHERE record_id = $1 AND action = 'decided submission') AS entries, (SELECT count(*)::int FROM submission_stays WHERE submission_id = $1 AND out_on IS NULL) AS lying", [id]);
    expect(outcome).toEqual({ decisions: 1, entries: 1, lying: 0 });
  }
});

test("[PO-47] a decision and a change of plan at once: one of them comes first, and the other reads of it", async () => {
  for (let round = 0; round < rounds; round++) {
    const id = await office.withPrincipal();
    const now = (await office.now(id)) as unknown as Standing;
    const [decided, taken] = await Promise.all([decides("Sam Reid", "Ombudsman", now, "AGREED"), world.ask("Helen Marsh", takeOffQuery, { input: named(now) })]);
    expect([decided === "DECIDED", !taken.errors].filter(Boolean)).toHaveLength(1);
  }
});

/** The way that is not taken: look whether it is decided, then write, without a lock. */
async function naively(client: pg.Client, id: string, meet: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ stage: string }>("SELECT stage FROM submissions WHERE id = $1", [id]);
  await meet();
  if (rows[0]!.stage !== "WITH_PRINCIPAL") return;
  await client.query("UPDATE submissions SET stage = 'DECIDED', outcome = 'AGREED', decided_on = '2026-01-14', version = version + 1 WHERE id = $1", [id]);
  await client.query("INSERT INTO submission_decisions (submission_id, round, outcome, recommendation, digest, decided_by_id, decided_position_id, decided_on) SELECT id, round, 'AGREED', recommendation, digest, author_id, author_position_id, '2026-01-14' FROM submissions WHERE id = $1", [id]);
}

test("[PO-47] the same race without the door, and without the database's witness, is seen to decide twice", async () => {
  const id = await office.withPrincipal();
  const clients = await Promise.all([1, 2].map(async () => { const client = new pg.Client({ connectionString: world.urls.ownerUrl }); await client.connect(); return client; }));
  let arrived = 0;
  let open: () => void;
  const both = new Promise<void>((resolve) => { open = resolve; });
  const meet = async () => { if (++arrived === clients.length) open(); await both; };
  await world.sql("ALTER TABLE submission_decisions DROP CONSTRAINT one_decision_a_round");
  await Promise.all(clients.map((client) => naively(client, id, meet)));
  await Promise.all(clients.map((client) => client.end()));
  expect(await world.sql("SELECT count(*)::int AS decisions FROM submission_decisions WHERE submission_id = $1", [id])).toEqual([{ decisions: 2 }]);
});
