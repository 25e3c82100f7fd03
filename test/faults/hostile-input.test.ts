import { officeSchema } from "@remit/api/schema";
import { errorCodes } from "@remit/domain/law/codes";
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLOutputType, type GraphQLSchema } from "graphql";
import { openWorld, type Who, type World } from "@remit/test/office/world";

/* Every argument of every root field, given hostile values: only codes of the closed list, never INTERNAL, and nothing written when refused. */

/** All values with REMIT_LONG=1; otherwise one in seven of a command's and one in twenty-one of a question's, others for each argument. */
const long = process.env["REMIT_LONG"] === "1";
const oneIn = (kind: "query" | "mutation"): number => (long ? 1 : kind === "mutation" ? 7 : 21);

let world: World;
let schema: GraphQLSchema;
let caseId: string;
beforeAll(async () => {
  [world, schema] = [await openWorld(), await officeSchema()];
  caseId = (await world.sql<{ id: string }>("SELECT id FROM cases LIMIT 1"))[0]!.id;
});
afterAll(() => world.close());

const texts = ["", " ", "\u0000", "\ud800", "a".repeat(100_001), "'; DROP TABLE cases; --", "%_\\", "=HYPERLINK(1)", "\u202e\u200b", "☃".repeat(2000), "null", "../../etc/passwd", "<script>alert(1)</script>", "&|!():*", "0000-00-00", "9".repeat(40)];
const numbers = [-1, 0, 1000, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1.5, Number.MAX_SAFE_INTEGER, 1e308, "1", true];
const wrongKinds = [null, [], {}, [[]], { a: 1 }];

/** Hostile values for one input type; right in shape now and then, so that they reach beyond validation. */
function hostile(type: GraphQLInputType, depth = 0): unknown[] {
  if (isNonNullType(type)) return hostile(type.ofType as GraphQLInputType, depth);
  if (isListType(type)) return [[], ...hostile(type.ofType as GraphQLInputType, depth).slice(0, 6).map((one) => [one]), Array.from({ length: 600 }, () => harmless(type.ofType as GraphQLInputType))];
  if (isInputObjectType(type)) {
    if (depth > 1) return [{}];
    const fields = Object.values(type.getFields());
    return [{}, ...fields.flatMap((field) => hostile(field.type, depth + 1).map((value) => ({ ...(harmless(type) as object), [field.name]: value })))];
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return ["NONSENSE", 0, ...wrongKinds.slice(1)];
  const name = (named as GraphQLNamedType).name;
  if (name === "Int" || name === "Float") return [...numbers, ...wrongKinds];
  if (name === "Boolean") return ["true", 1, ...wrongKinds];
  if (name === "ID") return ["", "x", "00000000-0000-0000-0000-000000000000", "' OR 1=1", "\u0000", -1, 1e20, ...wrongKinds];
  return [...texts, ...numbers.slice(0, 3), ...wrongKinds];
}

/** A value that passes validation, so that only the one hostile field is wrong. */
function harmless(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return harmless(type.ofType as GraphQLInputType);
  if (isListType(type)) return [harmless(type.ofType as GraphQLInputType)];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, harmless(field.type)]));
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  return { Int: 1, Float: 1, Boolean: false, ID: caseId, Date: "2026-01-14", DateTime: "2026-01-14T10:00:00Z", JSON: {} }[named.name] ?? "Plain words";
}

/** Enough of a selection to be valid: the leaves of what a field gives, one list deep. */
function selection(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  const fields = Object.values(named.getFields()).filter((field) => !field.args.some(isRequiredArgument)).map((field) => {
    if (!isObjectType(getNamedType(field.type))) return field.name;
    return depth < 2 ? `${field.name}${selection(field.type, depth + 1)}` : "";
  }).filter(Boolean);
  return fields.length ? ` { ${fields.slice(0, 6).join(" ")} }` : " { __typename }";
}

const operation = (kind: "query" | "mutation", field: GraphQLField<unknown, unknown>) =>
  `${kind}(${field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(", ")}) { ${field.name}(${field.args.map((one) => `${one.name}: $${one.name}`).join(", ")})${selection(field.type)} }`;

/** What is written, read again only when some transaction has written since it was last read. */
let kept = { snapshot: "", print: "" };
async function fingerprint(): Promise<string> {
  const snapshot = (await world.sql<{ now: string }>("SELECT pg_current_snapshot()::text AS now"))[0]!.now;
  if (snapshot !== kept.snapshot) kept = { snapshot, print: await allTables() };
  return kept.print;
}

const allTables = async () => JSON.stringify(await world.sql(`SELECT ${["cases", "case_groups", "service_requests", "activities", "inbound_correspondence", "file_notes", "people", "bodies", "staff_members", "positions", "position_holdings", "roles", "teams", "segments", "delegations", "holidays", "office_closures", "clocks", "findings", "case_access", "notifications", "notification_choices", "letters", "letter_kinds", "approvals", "approval_owners", "checking_requirements", "cover_waits", "decision_kinds", "escalation_routes", "authority_limits", "principals", "scheme_entries", "committees", "committee_terms", "escalations", "remedies", "advice_requests", "correspondence_items", "correspondence_cases", "correspondence_handoffs", "correspondence_follow_ups", "correspondence_watches", "correspondence_terms", "correspondence_standards", "contact_instructions", "letter_templates", "letter_template_versions", "standard_lines", "letter_origins", "external_reviewers", "reviewer_contracts", "reviewer_interests", "budget_headings", "commissions", "commission_papers", "commission_messages", "grades", "training_records", "mentor_pairs", "behaviours", "appraisals", "appraisal_behaviours", "development_talks", "development_goals", "development_remarks", "policies", "policy_versions", "policy_questions", "policy_acceptances", "policy_attempts", "guidance_items", "process_maps", "guidance_maps", "continuity_arrangements", "guidance_discussions", "guidance_discussion_items"].map((table) => `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM ${table} t) AS ${table}`).join(", ")}`));

async function attack(kind: "query" | "mutation", field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, as: Who): Promise<{ tried: number; wrong: string[] }> {
  const wrong: string[] = [];
  const values = hostile(argument.type).filter((_value, index) => (index + field.name.length + argument.name.length) % oneIn(kind) === 0);
  for (const value of values) {
    const variables = Object.fromEntries(field.args.map((one) => [one.name, one === argument ? value : isNonNullType(one.type) ? harmless(one.type) : undefined]));
    const before = kind === "mutation" ? await fingerprint() : "";
    const { errors, data } = await world.ask<Record<string, { results?: { done: boolean }[] } | null> | null>(as, operation(kind, field), variables);
    const where = `${field.name}(${argument.name}: ${JSON.stringify(value)?.slice(0, 120)})`;
    for (const error of errors ?? []) {
      const { code } = error.extensions ?? {};
      if (!code || !Object.hasOwn(errorCodes, code) || code === "INTERNAL") wrong.push(`${where} answers ${code}: ${error.message}`);
      if (/SELECT |node_modules|\/src\/|violates|syntax error|pg_/.test(error.message)) wrong.push(`${where} tells of the machinery: ${error.message}`);
    }
    if (kind === "mutation" && errors && before !== (await fingerprint())) wrong.push(`${where} was refused and yet wrote something`);
    if (!errors && !data) wrong.push(`${where} answers nothing`);
  }
  return { tried: values.length, wrong };
}

test.each(["Amina Yusuf", "Helen Marsh", "Sam Reid"] as const)("hostile values in every argument, as %s", async (as) => {
  const wrong: string[] = [];
  let tried = 0;
  for (const [kind, type] of [["query", schema.getQueryType()!], ["mutation", schema.getMutationType()!]] as const)
    for (const field of Object.values(type.getFields()))
      for (const argument of field.args) {
        if (kind === "query" && as !== "Helen Marsh") continue;
        const result = await attack(kind, field, argument, as);
        tried += result.tried;
        wrong.push(...result.wrong);
      }
  console.log(`hostile input as ${as}: ${tried} requests`);
  expect(wrong.slice(0, 40)).toEqual([]);
}, 600_000);

test("what is looked at would change if something were written: the check can fail", async () => {
  const before = await fingerprint();
  await world.sql("UPDATE cases SET title = title || '.' WHERE id = $1", [caseId]);
  expect(await fingerprint()).not.toBe(before);
});

test("heavy documents are refused before they cost anything", async () => {
  const codes = async (query: string) => (await world.ask("Amina Yusuf", query)).errors?.map((one) => one.extensions.code);
  expect(await codes(`{ ${Array.from({ length: 101 }, (_, n) => `a${n}: cases { totalCount }`).join(" ")} }`)).toContain("QUERY_TOO_COMPLEX");
  expect(await codes(`{ cases { ${"nodes { caseGroup { cases { ".repeat(10)} totalCount ${"} } } ".repeat(10)} } }`)).toContain("QUERY_TOO_COMPLEX");
  expect(await codes("{ cases(first: 200) { nodes { serviceRequests(first: 200) { nodes { case { serviceRequests(first: 200) { totalCount } } } } } } }")).toContain("QUERY_TOO_COMPLEX");
  expect(await codes(`{ ${"cases { totalCount } ".repeat(3000)} }`)).toContain("BAD_USER_INPUT");
  const bomb = `fragment f0 on Case { id } ${Array.from({ length: 60 }, (_, n) => `fragment f${n + 1} on Case { ...f${n} ...f${n} }`).join(" ")} { cases { nodes { ...f60 } } }`;
  expect(await codes(bomb)).toContain("QUERY_TOO_COMPLEX");
});
