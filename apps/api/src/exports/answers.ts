import type { Actor } from "@remit/domain/law/law";
import { getOperationAST, getVariableValues, GraphQLError, parse, specifiedRules, validate, valueFromASTUntyped, type DocumentNode, type FieldNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { GroupWriter } from "../reading/group-writer.js";
import type { Grouping } from "../reading/grouping.js";
import type { Run } from "../reading/parameters.js";
import { Picker, type Pick, type Selection } from "../reading/picks.js";
import { refuseStrangeText } from "../reading/plain-text.js";
import { refuseField } from "../reading/refusal.js";
import { surface, surfaceLimits } from "../reading/surface.js";
import type { Tables } from "../reading/tables.js";
import { harmless } from "./cells.js";
import type { AskedColumn } from "./columns.js";
import { SettingParameters } from "./settings.js";
import { writeExport, type Asked, type ExportStatement } from "./statement.js";
import { sayColumn, sayList } from "./words.js";

interface Reading { readonly actor: Actor; readonly today: string }
interface Part { readonly pick: Pick; readonly selection: Selection; readonly variables: Record<string, unknown>; readonly coerced: Record<string, unknown> }

/** Characters that a question may have with its variables: it travels in an address. */
const longest = 8_000;

/** The answer to a question as a file: the part that stands under `of`, else the first, whole and within what its reader may see. */
export function writeAnswer(schema: GraphQLSchema, tables: Tables, reading: Reading, sent: unknown): ExportStatement {
  refuseStrangeText(sent, "export");
  if (JSON.stringify(sent ?? null).length > longest) throw refuseField("text", `A question that is taken as a file may have ${longest} characters. Shorten it.`);
  const { text, variables = {}, of } = (sent ?? {}) as { text?: unknown; variables?: Record<string, unknown> | null; of?: unknown };
  const part = partOf(schema, String(text ?? ""), variables ?? {}, of);
  const grouping = part.pick.field?.extensions["groups"] as Grouping | undefined;
  return grouping ? writeGroups(tables, reading, part, grouping) : writeList(schema, tables, reading, part);
}

/** Reads a question as the API does, and finds the part of it that is to be a file. */
function partOf(schema: GraphQLSchema, text: string, variables: Record<string, unknown>, of: unknown): Part {
  const { document, operation } = read(schema, text);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw refuseField("variables", errors[0]!.message);
  const selection = new Picker(schema, document, coerced).operation(operation);
  const pick = of === undefined ? selection.picks.find(isWhole) : selection.picks.find(({ key }) => key === of);
  if (!pick || !isWhole(pick)) throw refuseField("text", "A list or a statistic can be taken as a file, and this question asks for neither. Ask for one.");
  return { pick, selection, variables, coerced };
}

const isWhole = ({ field }: Pick) => field?.extensions["groups"] !== undefined || (field?.extensions["reads"] as { by?: string } | undefined)?.by === undefined && field?.extensions["reads"] !== undefined;

function read(schema: GraphQLSchema, text: string): { document: DocumentNode; operation: OperationDefinitionNode } {
  const document = parsed(text);
  const [wrong] = validate(schema, document, [...specifiedRules, surfaceLimits]);
  if (wrong) throw refuseField("text", wrong.message);
  const operation = getOperationAST(document);
  if (operation?.operation !== "query") throw refuseField("text", "Only one question at a time can be taken as a file.");
  return { document, operation };
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: surface.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw refuseField("text", error.message);
    throw error;
  }
}

/** A statistic: every group is a row, however many there are. Small numbers are kept back as in the answer itself. */
function writeGroups(tables: Tables, { actor, today }: Reading, { pick, selection, coerced }: Part, grouping: Grouping): ExportStatement {
  const given = selection.given.map((one) => one.with(coerced));
  const run: Run = { actor, today, arguments: given };
  const parameters = new SettingParameters(actor);
  const { columns, text } = new GroupWriter(tables, parameters, run, pick, grouping).rows(harmless);
  if (!columns.length) throw refuseField("text", "Nothing of it can be a column. Select `keys` or a measure.");
  const { filter, orderBy, groupBy, suppressSmallNumbers } = given[pick.argumentsAt] as { filter: Asked["filter"]; orderBy: Asked["orderBy"]; groupBy: readonly string[]; suppressSmallNumbers: boolean };
  const by = groupBy.map((name) => sayColumn(name).toLowerCase()).join(", ");
  return {
    asked: { list: pick.name, columns: [], filter: filter ?? null, orderBy: orderBy ?? null }, isPersonal: false, noting: null, settings: parameters.settings(run), headings: columns.map(sayColumn),
    title: `${sayList(pick.name)}${by && ` by ${by}`}${suppressSmallNumbers ? ", with small numbers kept back and all others rounded to five" : ""}`, copy: `COPY (${text}) TO STDOUT WITH (FORMAT csv)`,
  };
}

/** A list: each selected field is a column, of related records too; the file holds all of it, not only the page that was asked for. */
function writeList(schema: GraphQLSchema, tables: Tables, reading: Reading, { pick, selection, variables }: Part): ExportStatement {
  const nodes = pick.picks.find(({ name }) => name === "nodes");
  const { node } = selection.given[pick.argumentsAt]!;
  return writeExport(schema, tables, reading, pick.name, { columns: nodes ? columnsOf(nodes.picks) : [], filter: given(node, "filter", variables), orderBy: given(node, "orderBy", variables) });
}

const given = (node: FieldNode, name: string, variables: Record<string, unknown>): unknown => {
  const found = node.arguments?.find((one) => one.name.value === name);
  return found ? valueFromASTUntyped(found.value, variables) ?? null : null;
};

const columnsOf = (picks: readonly Pick[], path = "", called = ""): AskedColumn[] => picks.flatMap((one) => {
  if (one.name === "choices" || one.name === "__typename") return [];
  const [name, label] = [`${path}${one.name}`, `${called}${called ? sayColumn(one.key).toLowerCase() : sayColumn(one.key)}`];
  return one.picks.length && !one.type?.name.endsWith("Connection") ? columnsOf(one.picks, `${name}.`, `${label}: `) : [{ name, label }];
});
