import { officeSchema } from "@remit/api/schema";
import { prepareApprovals, referredLetter } from "@remit/test/office/approvals";
import { setLimits } from "@remit/test/office/authority";
import { openWorld, type World } from "@remit/test/office/world";
import { presetRoles } from "@remit/domain/organisation/permissions";
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, type GraphQLObjectType } from "graphql";

/* AS-39, CS-25: every command of the schema, given by somebody who acts in a position that is not their primary one, so that an entry which leaves the position out, and is given the primary one by the database, is found. */

/** All that anybody of the office may do; an external reviewer's permission shuts out of everything else. */
const permissions = Object.entries(presetRoles).flatMap(([role, names]) => (role === "External reviewer" ? [] : [...names]));

let world: World;
let mutations: GraphQLObjectType;
let seats: { acting: string; primary: string };
beforeAll(async () => {
  world = await openWorld();
  mutations = (await officeSchema()).getMutationType()!;
  await prepareApprovals(world);
  await setLimits(world);
  await world.sql("INSERT INTO roles (name, description, permissions) VALUES ('Everything', '', $1)", [permissions]);
  await world.sql(`WITH seat AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'Acting manager', r.id, s.id, 'SEGMENT_MANAGER' FROM roles r, segments s WHERE r.name = 'Everything' AND s.name = 'Customer Care' RETURNING id)
    INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT seat.id, m.id, '2025-01-01', false FROM seat, staff_members m WHERE m.name = 'Helen Marsh'`);
  await world.sql(`INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Call her' FROM cases; INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, 1, 'A delay', k.id FROM cases c, finding_categories k WHERE k.code = 'DELAY';
    INSERT INTO inbound_correspondence (case_id, channel, from_name, summary) SELECT id, 'POST', 'Margaret Hale', 'A letter' FROM cases; INSERT INTO holidays (calendar_id, "on", name) SELECT id, '2026-05-04', 'Early May' FROM calendars; INSERT INTO office_closures ("on", name) VALUES ('2026-06-01', 'Moving house');
    INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'ASKED', '2026-03-02', '2026-03-04' FROM staff_members s, absence_kinds k WHERE s.name = 'Grace Lomax' AND k.name = 'Annual leave'`);
  await referredLetter(world, "Lewis Grant", "Decision letter", "C-2026-000003");
  await world.sql("UPDATE case_groups SET owner_position_id = (SELECT id FROM positions WHERE title = 'Acting manager') WHERE reference = 'G-HALE'");
  const [found] = await world.sql<{ acting: string; primary: string }>(`SELECT (SELECT id FROM positions WHERE title = 'Acting manager') AS acting, (SELECT id FROM positions WHERE title = 'Ombudsman''s Casework Manager') AS primary`);
  seats = found!;
});
afterAll(() => world.close());

/** The table in which a command finds the record that it names, from what it is called. */
const tables: readonly (readonly [RegExp, string])[] = [
  [/Approval$/, "approvals"], [/CaseGroup/, "case_groups"], [/ServiceRequest/, "service_requests"], [/CaseAccess/, "case_access"], [/Letter$/, "letters"], [/LetterKind/, "letter_kinds"], [/Finding(?!Cat|Out)/, "findings"], [/FindingCategory/, "finding_categories"], [/FindingOutcome/, "finding_outcomes"],
  [/WorkSubArea/, "work_sub_areas"], [/WorkArea/, "work_areas"], [/Activity/, "activities"], [/Correspondence/, "inbound_correspondence"], [/Holiday/, "holidays"], [/OfficeClosure/, "office_closures"], [/AbsenceKind/, "absence_kinds"], [/Absence$|recordReturn/, "absences"], [/DecisionKind/, "decision_kinds"],
  [/EscalationRoute/, "escalation_routes"], [/AuthorityLimit/, "authority_limits"], [/CheckingRequirement/, "checking_requirements"], [/CommitteeTerms/, "committees"], [/Person$/, "people"], [/Body/, "bodies"], [/Role$/, "roles"], [/Team$/, "teams"], [/Segment(Setting)?$/, "segments"],
  [/Position$|setDeputy|endHolding/, "positions"], [/StaffMember|Induction|ProbationReport|Appointment|Availability|SessionsOf|PositionPrimary/, "staff_members"], [/Case|Assessment|Investigation|Contact/, "cases"], [/Review|Conclusion|FurtherStep|FollowUp|Party/, "reviews"],
];
const tableOf = (command: string) => tables.find(([pattern]) => pattern.test(command))?.[1];
/** Of what belongs to casework, Ms Hale's: that is the acting manager's own. */
const order = (table: string) => (/^(cases|case_groups|service_requests)$/.test(table) ? "t.reference" : /^(activities|inbound_correspondence|findings|case_access)$/.test(table) ? "(SELECT c.reference FROM cases c WHERE c.id = t.case_id)" : "t.id");
const first = async (table: string) => (await world.sql<{ id: string; version: number }>(`SELECT t.id, t.version FROM ${table} t ORDER BY ${order(table)} LIMIT 1`))[0];
const others: Readonly<Record<string, string>> = { areaId: "work_areas", letterKindId: "letter_kinds", categoryId: "finding_categories", calendarId: "calendars", teamId: "teams", segmentId: "segments", decisionKindId: "decision_kinds", roleId: "roles", routeId: "escalation_routes", committeeId: "committees", bodyId: "bodies", complainantId: "people", kindId: "letter_kinds" };
const idFor = async (name: string, command: string) => (await first(name === "kindId" && /Leave|Absence/.test(command) ? "absence_kinds" : others[name] ?? (/[sS]taff|adviser|owner|manager/i.test(name) ? "staff_members" : /[pP]osition/.test(name) ? "positions" : "cases")))!.id;
/** What is not required and yet makes the difference between a change and none. */
const worthGiving = /^(reason|name|title|telephone|deputyPositionId)$/;
/** What takes away what others need is tried after them. */
const turns = [/^retire/, /^restore/, /^(issue|cancel|complete|answer|decideCase|closeCase|reopen|return|assign|moveStaff)/, /^(deactivate|closePosition|endHolding|vacate|remove|endSession|(un)?markCase|giveCase|endCase)/];
const turnOf = (command: string) => turns.findIndex((pattern) => pattern.test(command));

async function plausible(type: GraphQLInputType, name: string, command: string): Promise<unknown> {
  if (isNonNullType(type)) return plausible(type.ofType as GraphQLInputType, name, command);
  if (isListType(type)) return [await plausible(type.ofType as GraphQLInputType, name, command)];
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const record = tableOf(command) && (await first(tableOf(command)!));
    const fields = Object.values(named.getFields()).filter((field) => isNonNullType(field.type) || worthGiving.test(field.name));
    const all = await Promise.all(fields.map(async (field) => [field.name, record && field.name === "id" ? record.id : record && field.name === "expectedVersion" ? record.version : await plausible(field.type, field.name, command)] as const));
    return Object.fromEntries(all);
  }
  if (isEnumType(named)) return named.getValues().at(named.name === "Availability" ? -1 : 0)!.name;
  if (name === "permissions") return "allocate-work";
  if (named.name === "ID") return idFor(name, command);
  return { Int: 1, Float: 1, Boolean: false, Date: "2026-01-15", DateTime: "2026-01-15T10:00:00Z", JSON: {} }[named.name] ?? (/[tT]ime$/.test(name) ? "10:00" : /[tT]elephone/.test(name) ? "020 7946 0000" : /code|key/i.test(name) ? "PLAIN_WORDS" : /email/.test(name) ? "plain@office.example" : /staffNumber/.test(name) ? "S123" : `Plain words of ${command}`);
}

interface Entry { readonly action: string; readonly actor_id: string | null; readonly position_id: string | null }
const entriesSince = (sequence: string) => world.sql<Entry>("SELECT action, actor_id, position_id FROM audit_entries WHERE xmin::text::bigint >= $1::bigint", [sequence]);
const now = async () => (await world.sql<{ at: string }>("SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS at"))[0]!.at;

/** Entries of somebody that do not carry the position in which they acted. */
const elsewhere = (entries: readonly Entry[]) => entries.filter(({ actor_id, position_id }) => actor_id !== null && position_id !== seats.acting);

async function give(command: string): Promise<{ entries: readonly Entry[]; code: string | undefined }> {
  const field = mutations.getFields()[command]!;
  const input = Object.fromEntries(await Promise.all(field.args.map(async (one) => [one.name, await plausible(one.type, one.name, command)] as const)));
  const before = await now();
  const { errors } = await world.ask("Helen Marsh", `mutation(${field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(", ")}) { ${command}${field.args.length ? `(${field.args.map((one) => `${one.name}: $${one.name}`).join(", ")})` : ""} { __typename } }`, input, "Acting manager");
  return { entries: await entriesSince(before), code: errors?.[0]?.extensions.code };
}

/** What somebody chooses for themselves is no act of the office. */
const ownChoices = ["savePreference", "markNotificationsRead", "chooseNotifications"];
test("[AS-39, CS-25] every command that somebody gives leaves entries in the position in which they acted, done or refused", async () => {
  const came = new Map<string, Awaited<ReturnType<typeof give>>>();
  for (const command of Object.keys(mutations.getFields()).sort((one, other) => turnOf(one) - turnOf(other))) came.set(command, await give(command));
  const where = [...came].flatMap(([command, { entries }]) => elsewhere(entries).map(({ action }) => `${command}: ${action}`));
  expect(where).toEqual([]);
  const silent = [...came].filter(([, { entries }]) => entries.length === 0);
  const done = [...came].filter(([, { entries }]) => entries.some(({ action, actor_id }) => actor_id !== null && !action.startsWith("refused"))).length;
  console.log(`${came.size} commands: ${done} done, ${came.size - done - silent.length} refused and written down, ${silent.length} without an entry: ${silent.map(([command]) => command).join(", ")}`);
  expect(silent.filter(([command, { code }]) => code === undefined && !ownChoices.includes(command)).map(([command]) => command)).toEqual([]);
  // What is refused for what was put in, before there is anything to judge, is no act; of most commands there is one.
  expect(silent.length).toBeLessThan(came.size / 10);
  expect(done).toBeGreaterThan(75);
}, 120_000);

test("[AS-39] an entry that leaves the position out is found: the check can fail", async () => {
  const before = await now();
  await world.sql("INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id) SELECT id, id, 'did something', 'StaffMember', id FROM staff_members WHERE name = 'Helen Marsh'");
  expect(elsewhere(await entriesSince(before))).toEqual([expect.objectContaining({ action: "did something", position_id: seats.primary })]);
});
