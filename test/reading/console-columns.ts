import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A column of a list of the console, as its source has it. */
export interface ConsoleColumn { readonly name: string; readonly isSortable: boolean; readonly filter: string | null }
/** A list of the console: the file that draws it, the field of the API that answers it, its columns, and the fields by which it is ordered at first. */
export interface ConsoleList { readonly from: string; readonly root: string; readonly columns: readonly ConsoleColumn[]; readonly orders: readonly string[] }

const sources = join(process.cwd(), "apps/console/src");
const filesOf = (ending: string) => readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) => file.toLowerCase().endsWith(ending)).sort();
/** Columns that stand in a file of their own: what their lists ask of the API. */
const askedElsewhere: Readonly<Record<string, string>> = {
  "cases/caseColumns.tsx": "cases", "work-management/requestColumns.tsx": "serviceRequests", "work-management/MasterCaseList.tsx": "cases", "my-work/MyPositionWork.tsx": "serviceRequests", "my-work/AcrossPositions.tsx": "serviceRequests",
};

/** By a resource's name, the field that its list asks. */
function rootsOfResources(): ReadonlyMap<string, string> {
  const text = filesOf("documents.ts").map((file) => readFileSync(join(sources, file), "utf8")).join("\n");
  return new Map([...text.matchAll(/["']?([\w-]+)["']?: \{\s*getList: (?:gql\(\s*[`"]\s*query \w+\([^{]*\{\s*(\w+)\(|list\("\w+", "(\w+)")/g)].map(([, resource, written, made]) => [resource!, (written ?? made)!]));
}

const propertyOf = (literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined => literal.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === name)?.initializer;
const textOf = (literal: ts.ObjectLiteralExpression, name: string): string | null => { const value = propertyOf(literal, name); return value && ts.isStringLiteral(value) ? value.text : null; };
/** Whether something stands where the source says that columns stand. */
function isAmongColumns(node: ts.Node): boolean {
  for (let above: ts.Node | undefined = node.parent; above; above = above.parent) {
    if ((ts.isVariableDeclaration(above) || ts.isArrowFunction(above)) && above.type) return /\bColumn</.test(above.type.getText());
    if (ts.isPropertyAssignment(above)) return false;
  }
  return false;
}

function columnsIn(file: ts.SourceFile): ConsoleColumn[] {
  const found: ConsoleColumn[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isObjectLiteralExpression(node) && isAmongColumns(node) ? textOf(node, "name") : null;
    if (name !== null) {
      const filter = propertyOf(node as ts.ObjectLiteralExpression, "filter");
      found.push({ name, isSortable: propertyOf(node as ts.ObjectLiteralExpression, "isSortable")?.kind !== ts.SyntaxKind.FalseKeyword, filter: filter && ts.isObjectLiteralExpression(filter) ? (textOf(filter, "field") ?? name) : null });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Every list of the console that has columns. Throws for one of which nobody can say what it asks: no list escapes. */
export function consoleLists(): readonly ConsoleList[] {
  const roots = rootsOfResources();
  const files = filesOf(".tsx").filter((file) => !file.startsWith("frame/"));
  return files.flatMap((from) => {
    const text = readFileSync(join(sources, from), "utf8");
    if (!/\bColumn</.test(text)) return [];
    const resource = /<ListBase[^>]*? resource="([\w-]+)"/.exec(text)?.[1] ?? /useListOf<\w+>\("([\w-]+)"/.exec(text)?.[1];
    const root = resource ? roots.get(resource) : askedElsewhere[from];
    if (!root) throw new Error(`Nobody can say what the list of ${from} asks of the API.`);
    const orders = [/<ListBase[^>]*? sort=\{\{ field: "([\w.]+)"/, /orders: \[\{ field: "([\w.]+)"/].flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
    return [{ from, root, orders, columns: columnsIn(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)) }];
  });
}
