import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { vocabulary } from "../reading/inputs.js";
import { Parameters } from "../reading/parameters.js";
import { howToRead, type Kind } from "../reading/readable.js";
import { Refusal, refuseField } from "../reading/refusal.js";
import { Shown } from "../reading/shown.js";
import { Case, CaseGroup } from "./case.entity.js";
import { groupsThroughPeople, workThroughCases, type Through } from "./casework.scopes.js";
import { firstFound } from "./first-found.js";
import { Body, Person } from "./people.entity.js";
import { ServiceRequest } from "./work.entity.js";

const hitKinds = { CASE: "A case", CASE_GROUP: "A case group", SERVICE_REQUEST: "A service request", PERSON: "Somebody who came to us", BODY: "A body in jurisdiction", STAFF_MEMBER: "Somebody who works here" } as const;
export const SearchHitKind = vocabulary("SearchHitKind", hitKinds, "What kind of record a search found.");

@ObjectType({ description: "A record that a search found, with what a line of a list says of it.", simpleResolvers: true })
export class SearchHit {
  @Shown("everyone", "What kind of record it is.", { type: () => SearchHitKind }) kind!: keyof typeof hitKinds;
  @Shown("everyone", "The record's identifier.", { type: () => ID }) id!: string;
  @Shown("everyone", "Its reference or name.") title!: string;
  @Shown("everyone", "What it is about.") subtitle!: string;
}

@ObjectType({ description: "Somebody of a like name who is registered already (CS-27).", simpleResolvers: true })
export class PossibleDuplicate {
  @Shown("everyone", "The person's identifier.", { type: () => ID }) id!: string;
  @Shown("see-personal-data", "The person's name.") name!: string;
  @Shown("see-personal-data", "E-mail address or postal address, to tell two people apart.", { type: () => String }) details!: string | null;
  @Shown("everyone", "How alike the names are, 0 to 100.", { type: () => Int }) likeness!: number;
}

/** Hits of one kind that a search gives at most. */
const eachAtMost = 5;

/** How hits of one kind are found and shown, as SQL over the alias `r`. */
interface Hits {
  readonly kind: keyof typeof hitKinds;
  readonly of: Kind;
  readonly title: string;
  readonly subtitle: string;
  /** Where names are among its words. */
  readonly names?: (alias: string) => string;
  readonly through?: Through;
  /** Which come first, in an order that an index gives, so that the first are soon found however many there are. */
  readonly first: string;
  /** In which order those are listed, where it is another. */
  readonly listed?: string;
}

/** The kinds in the order in which hits are listed. */
const sought: readonly Hits[] = [
  { kind: "CASE", of: Case, title: "r.reference", subtitle: "r.title", names: (alias) => `${alias}.search`, first: "r.received_on DESC NULLS LAST, r.id DESC" },
  { kind: "SERVICE_REQUEST", of: ServiceRequest, title: "r.reference", subtitle: "r.summary", through: workThroughCases, first: "r.received_at DESC, r.id", listed: "r.is_open DESC, r.priority DESC, r.id" },
  { kind: "CASE_GROUP", of: CaseGroup, title: "r.reference", subtitle: "(SELECT count(*) || CASE count(*) WHEN 1 THEN ' case' ELSE ' cases' END FROM cases c WHERE c.case_group_id = r.id AND ({cases}))", through: groupsThroughPeople, first: "r.received_on DESC, r.id DESC" },
  { kind: "PERSON", of: Person, title: "r.name", subtitle: "coalesce(r.address, r.email, '')", names: (alias) => `name_lexemes(${alias}.name)`, first: "r.id", listed: "r.name, r.id" },
  { kind: "BODY", of: Body, title: "r.name", subtitle: "r.kind", first: "r.name, r.id" },
  { kind: "STAFF_MEMBER", of: StaffMember, title: "r.name", subtitle: "r.staff_number", first: "r.is_active DESC, r.name, r.id" },
];

/** The first hits of one kind that the reader sees; who is named exactly so comes before who is named nearly so. */
function hitsSql({ door }: Context, p: Parameters, typed: string, { kind, of, title, subtitle, names, through, first, listed = first }: Hits, place: number): string {
  const { search, witness } = howToRead(of);
  const { table } = door.tables.of(of);
  const find = (matches: (alias: string, through: string) => string, oneByOne = (alias: string) => matches(alias, "")) => firstFound({ table, through: through?.ids(typed, p), matches, oneByOne, sight: door.tables.scope(of, "r", p), order: first, atMost: eachAtMost });
  const exactly = names && p.may("see-personal-data") ? (alias: string) => `coalesce(${names(alias)} @@ name_query(${typed}, true), FALSE)` : undefined;
  const found = through
    ? find((alias, ids) => through.matches(alias, typed, p, `${alias}.${through.column} = ANY(${ids})`), (alias) => through.matches(alias, typed, p, `EXISTS (${through.ids(typed, p)} AND id = ${alias}.${through.column})`))
    : find((alias) => search!(alias, typed, p));
  const exact = exactly ? `${exactly("r")} DESC, ` : "";
  const rows = exactly ? `(${find((alias) => `${names!(alias)} @@ name_query(${typed}, true)`)} UNION ${found})` : found;
  const shown = witness ? `CASE WHEN ${witness("r", p)} THEN ${title} END` : title;
  return `(SELECT '${kind}' AS kind, r.id, ${shown} AS title, ${subtitle.replace("{cases}", () => door.tables.scope(Case, "c", p))} AS subtitle, ${place} AS place FROM (SELECT * FROM ${rows} r ORDER BY ${exact}${first} LIMIT ${eachAtMost}) r ORDER BY ${exact}${listed})`;
}

/** One statement over every kind that can be found, each within what the reader may see. */
function searchSql(context: Context, parameters: Parameters, typed: string): string {
  const parts = sought.map((hits, place) => hitsSql(context, parameters, typed, hits, place));
  return `SELECT kind, id, title, subtitle FROM (${parts.join(" UNION ALL ")}) hits ORDER BY place`;
}

const run = <Row>({ door, actor }: Context, text: string, parameters: Parameters) =>
  door.source.query<Row[]>(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));

@Resolver()
export class SearchReads {
  @Extensions({ policy: "everyone" })
  @Query(() => [SearchHit], { description: `Finds cases, service requests, case groups, people, bodies and staff by reference, name or words: ${eachAtMost} of each kind at most, of what you may see.` })
  async search(@Arg("text", () => String, { description: "What is looked for; two characters at least." }) text: string, @Ctx() context: Context): Promise<SearchHit[]> {
    const typed = text.trim();
    if (typed.length < 2 || typed.length > 200) throw refuseField("text", "Type from two to 200 characters.");
    const parameters = new Parameters(context.actor);
    return run(context, searchSql(context, parameters, parameters.place("text", () => typed, "typed")), parameters);
  }

  @Extensions({ policy: "everyone" })
  @Query(() => [PossibleDuplicate], { description: "People of a like name who are registered already, the most alike first (CS-27)." })
  async possibleDuplicates(@Arg("name", () => String, { description: "The name that is about to be registered." }) name: string, @Ctx() context: Context): Promise<PossibleDuplicate[]> {
    if (!context.actor.permissions.has("see-personal-data")) throw new Refusal("FORBIDDEN", "You may not see the names of the people who came to us.");
    if (name.length > 200) throw refuseField("name", "A name may have 200 characters at most. Shorten it.");
    const parameters = new Parameters(context.actor);
    const typed = parameters.place("text", () => name.trim());
    return run(context, `SELECT r.id, r.name, coalesce(r.address, r.email) AS details, round(similarity(r.name, ${typed}) * 100)::int AS likeness FROM people r WHERE r.name % ${typed} AND ${context.door.tables.scope(Person, "r", parameters)} ORDER BY similarity(r.name, ${typed}) DESC, r.name LIMIT 5`, parameters);
  }
}
