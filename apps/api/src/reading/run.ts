import { choicesOf, type Actor } from "@remit/domain/law/law";
import { defaultFieldResolver, Kind as Ast, type DocumentNode, type FragmentDefinitionNode, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { Pool, QueryArrayConfig } from "pg";
import { nameOf } from "../database/prepared.js";
import { costOf } from "./cost.js";
import { guarded } from "./guards.js";
import { Parameters, permissionSignature, type Extract, type Run } from "./parameters.js";
import { Picker, type Pick, type Selection } from "./picks.js";
import { howToRead, kindNamed, type Judged, type Kind } from "./readable.js";
import { isRead } from "./is-read.js";
import { sketchOf } from "./sketch.js";
import { ordersOf, sortedAtMost, Sorting, type Asked } from "./sorting.js";
import type { Tables } from "./tables.js";
import { Writer } from "./writer.js";

/** Who reads, when, and from where. */
export interface Reader { readonly actor: Actor; readonly today: string; readonly reading: Reading }

interface Statement { readonly name: string; readonly text: string; readonly extracts: readonly Extract[]; readonly dependsOnValues: boolean; /** By what its caller wants lists put in order. */ readonly orders: readonly string[] }
type Json = Record<string, unknown>;

/** Where statements are sent: those that are planned once, whatever they are asked with, and those whose plan depends on it. */
export interface Pools { readonly plannedOnce: Pool; readonly plannedForValues: Pool; /** For what is counted: read-only connections, apart from everybody else’s. */ readonly counting: Pool }

/** Statements kept at most; beyond it the oldest is forgotten and its text planned anew. */
const statementsKept = 1000;

/** The one read path: what is selected becomes one prepared statement whose result is the answer. */
export class Reading {
  private readonly statements = new Map<string, Statement>();
  private readonly documents = new WeakMap<DocumentNode, Map<string, Selection>>();
  /** What is being read for a request, by whom it is read for. */
  private readonly underWay = new WeakMap<Reader, Promise<Json>>();

  readonly sorting: Sorting;

  constructor(readonly pools: Pools, private readonly tables: Tables, private readonly schema: GraphQLSchema) {
    this.sorting = new Sorting(pools.plannedOnce);
  }

  /** Whether every root field of an operation is read, so that PostgreSQL may write the whole answer. */
  isAllData(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    if (operation.operation !== "query") return false;
    const fields = this.schema.getQueryType()!.getFields();
    const isData = (set: SelectionSetNode): boolean => set.selections.every((one) => {
      if (one.kind === Ast.FIELD) return one.name.value === "__typename" || isRead(fields[one.name.value]);
      return isData(one.kind === Ast.INLINE_FRAGMENT ? one.selectionSet : fragmentNamed(document, one.name.value).selectionSet);
    });
    return isData(operation.selectionSet);
  }

  /** The answer of a whole operation, as JSON text, with what it cost. */
  async operation(reader: Reader, document: DocumentNode, operation: OperationDefinitionNode, variables: Json): Promise<{ text: string; cost: number }> {
    const selection = this.selection(document, operation, variables);
    const run = this.runOf(reader, selection, variables);
    const cost = costOf(selection.picks, run);
    const text = await this.answer(selection, run, document);
    const judged = selection.picks.some(needsLaw) ? JSON.stringify(judgeAll(JSON.parse(text) as Json, selection.picks, run)) : text;
    return { text: judged, cost };
  }

  /** The answer of one root field. All that the operation reads comes with the first of them, in one statement. */
  async field(reader: Reader, info: GraphQLResolveInfo): Promise<unknown> {
    const known = this.underWay.get(reader);
    const answer = known ?? this.roots(reader, info);
    if (!known) this.underWay.set(reader, answer);
    return remember((await answer)[info.path.key as string]);
  }

  private async roots(reader: Reader, info: GraphQLResolveInfo): Promise<Json> {
    const whole = new Picker(this.schema, info.fragments, info.variableValues).operation(info.operation);
    const selection = { ...whole, picks: whole.picks.filter((pick) => isRead(pick.field)) };
    const run = this.runOf(reader, selection, info.variableValues);
    costOf(selection.picks, run);
    return judgeAll(JSON.parse(await this.answer(selection, run)) as Json, selection.picks, run);
  }

  /** One record as a command answers it, with what was selected under a field of its payload. */
  async payload(reader: Reader, info: GraphQLResolveInfo, field: string, kind: Kind, id: string): Promise<unknown> {
    const whole = new Picker(this.schema, info.fragments, info.variableValues).fields(info.parentType, info.fieldNodes);
    const pick = whole.picks[0]!.picks.find((one) => one.name === field);
    if (!pick) return null;
    const selection = { picks: [pick], given: whole.given };
    const run = this.runOf(reader, selection, info.variableValues, id);
    costOf(selection.picks, run);
    const answer = JSON.parse(await this.answer(selection, run, undefined, kind)) as Json;
    return remember(judgeAll(answer, selection.picks, run)[pick.key]);
  }

  private selection(document: DocumentNode, operation: OperationDefinitionNode, variables: Json): Selection {
    let key = operation.name?.value ?? "";
    for (const name in variables) if (typeof variables[name] === "boolean") key += ` ${name} ${variables[name]}`;
    const known = this.documents.get(document) ?? new Map<string, Selection>();
    const selection = known.get(key) ?? new Picker(this.schema, document, variables).operation(operation);
    this.documents.set(document, known.set(key, selection));
    return selection;
  }

  private runOf(reader: Reader, selection: Selection, variables: Json, id?: string): Run {
    const given = selection.given.map((one) => one.with(variables));
    return id === undefined ? { actor: reader.actor, today: reader.today, arguments: given } : { actor: reader.actor, today: reader.today, arguments: given, id };
  }

  private async answer(selection: Selection, run: Run, document?: DocumentNode, record?: Kind): Promise<string> {
    return this.sent(this.statement(selection, run, document, record), selection, run).catch((error: { code?: string }) => {
      if (error.code === foundMany) return this.sent(this.statement(selection, run, document, record, false), selection, run);
      throw error;
    });
  }

  private async sent(statement: Statement, selection: Selection, run: Run): Promise<string> {
    const values = statement.extracts.map((extract) => extract(run) ?? null);
    const asked = { name: statement.name, text: statement.text, values, rowMode: "array" as const };
    const pool = statement.dependsOnValues ? this.pools.plannedForValues : this.pools.plannedOnce;
    const refusal = statement.orders.length ? await this.sorting.refusal(pool, asked, statement.orders, () => this.toPutInOrder(selection, run)) : null;
    if (refusal) throw refusal;
    const { rows } = await (selection.picks.every(isCount) ? this.counted(asked, pool) : pool.query<[string]>(asked));
    return rows[0]![0];
  }

  /** What only counts goes to the analysts' connections; a filter may lean on what their role may not read, such as who is away: then it is asked as everything else is. */
  private counted(asked: QueryArrayConfig, pool: Pool) {
    return this.pools.counting.query<[string]>(asked).catch((error: { code?: string }) => { if (error.code === mayNotRead) return pool.query<[string]>(asked); throw error; });
  }

  private toPutInOrder(selection: Selection, run: Run): Asked {
    const parameters = new Parameters(run.actor);
    const text = `SELECT ${new Writer(this.tables, parameters, run).toPutInOrder(selection.picks, sortedAtMost)} AS rows`;
    return { text, values: parameters.extracts.map((extract) => extract(run) ?? null) };
  }

  /** The statement for a selection, written once for a shape; anew and for good where it turned out to find many rows when few were expected. */
  private statement(selection: Selection, run: Run, document?: DocumentNode, record?: Kind, expectsFew = true): Statement {
    const key = `${record?.name ?? ""}${sketchOf(selection, document !== undefined)}|${permissionSignature(run.actor)}|${selection.given.map((one, at) => one.shape(run.arguments[at]!)).join()}`;
    const known = this.statements.get(key);
    if (known && expectsFew) return known;
    const parameters = new Parameters(run.actor, expectsFew);
    const text = `SELECT ${new Writer(this.tables, parameters, run).roots(selection.picks, record)}::text`;
    const statement = { name: nameOf(text), text, extracts: parameters.extracts, dependsOnValues: parameters.dependsOnValues, orders: ordersOf(selection, run) };
    if (this.statements.size >= statementsKept) this.statements.delete(this.statements.keys().next().value!);
    this.statements.set(key, statement);
    return statement;
  }
}

/** PostgreSQL’s word for a table that a role may not read. */
const mayNotRead = "42501";
/** The database's word for many rows where few were expected. */
const foundMany = "RM090";
const isCount = ({ field }: Pick) => field?.extensions["groups"] !== undefined;

const fragmentNamed = (document: DocumentNode, name: string) => document.definitions.find((one): one is FragmentDefinitionNode => one.kind === Ast.FRAGMENT_DEFINITION && one.name.value === name)!;

const needsLaw = (pick: Pick): boolean => (pick.name === "choices" && pick.type?.name === "Choice") || pick.picks.some(needsLaw);

/** Replaces each situation that the statement brought with the law's verdicts on it. */
function judgeAll(answer: Json, picks: readonly Pick[], run: Run): Json {
  for (const pick of picks) {
    const value = answer[pick.key];
    if (value === null || value === undefined || !needsLaw(pick)) continue;
    if (pick.name === "choices") answer[pick.key] = verdicts(value as Brought, pick, run);
    else for (const one of Array.isArray(value) ? value : [value]) if (one) judgeAll(one as Json, pick.picks, run);
  }
  return answer;
}

interface Brought { readonly record: Json; readonly facts: Json }

function verdicts({ record, facts }: Brought, pick: Pick, run: Run): Json[] {
  const kind = kindNamed(pick.typeName)!;
  const law = howToRead(kind).law!;
  const table = Object.fromEntries(Object.entries(law.table).map(([name, action]) => [name, guarded(kind, action)]));
  const situation: Judged = { actor: run.actor, record, facts, input: undefined, today: run.today };
  return choicesOf(table, situation, law.state(record)).map((choice) =>
    Object.fromEntries(pick.picks.map((one) => [one.key, one.name === "__typename" ? "Choice" : (choice as Json)[one.name]])));
}

const read = new WeakSet<object>();
function remember(value: unknown): unknown {
  if (Array.isArray(value)) value.forEach(remember);
  else if (value !== null && typeof value === "object") read.add(value);
  return value;
}

/** Objects that were read answer under the key that was asked for; everything else as graphql-js does. */
export const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) =>
  source !== null && typeof source === "object" && read.has(source) ? remember((source as Json)[info.path.key as string]) : defaultFieldResolver(source, args, context, info);

/** Resolves a root field by reading it. */
export const readField = (reader: Reader, info: GraphQLResolveInfo) => reader.reading.field(reader, info);

/** Reads a record for a command's answer: what was selected under that field of the payload, as it now stands; null when nothing was. */
export const readPayload = <T extends object>(reader: Reader, info: GraphQLResolveInfo, field: string, kind: Kind<T>, id: string) => reader.reading.payload(reader, info, field, kind, id) as Promise<T | null>;
