import { plant, said } from "./planted-project.js";

const lines = (count: number): string => Array.from({ length: count }, (_, line) => `  console.log(${line});`).join("\n");
const long = (count: number): string => `export function long(): void {\n${lines(count)}\n}\n`;
const wait = "const wait = async (): Promise<void> => Promise.resolve();\n";

/** What the linter refuses: the rule, the file, and a text that breaks the rule and no other. */
const refused: [rule: string, path: string, text: string][] = [
  ["max-lines-per-function", "packages/domain/src/calendar/long.ts", long(40)],
  ["max-lines-per-function", "apps/console/src/cases/Long.tsx", long(120)],
  ["max-lines", "apps/api/src/door/long.ts", Array.from({ length: 201 }, (_, line) => `export const line${line} = ${line};\n`).join("")],
  ["@typescript-eslint/no-floating-promises", "apps/api/src/door/hasty.ts", `${wait}export function hasty(): void {\n  wait();\n}\n`],
  ["@typescript-eslint/no-misused-promises", "apps/api/src/door/always.ts", `${wait}export const always = (): string => (wait() ? "yes" : "no");\n`],
  ["@typescript-eslint/no-explicit-any", "packages/domain/src/calendar/vague.ts", "export const vague = (thing: any): string => String(thing);\n"],
  ["@typescript-eslint/no-unused-vars", "packages/domain/src/calendar/idle.test.ts", "const idle = 1;\nexport const busy = 2;\n"],
  ["eqeqeq", "packages/domain/src/calendar/loose.ts", `export const loose = (one: unknown): boolean => one == "1";\n`],
];

/** What the linter lets pass, though it is as long as something refused. */
const passed: [path: string, text: string][] = [
  ["packages/domain/src/calendar/long.test.ts", long(60)],
  ["apps/console/src/cases/Page.tsx", long(100)],
  ["packages/domain/src/calendar/fitting.ts", long(38)],
];

let found: { path: string; rules: string[] }[];

beforeAll(async () => {
  const project = await plant(Object.fromEntries([...refused.map(([, path, text]) => [path, text]), ...passed]));
  const report = await said(project, "node_modules/eslint/bin/eslint.js", "-c", "test/architecture/eslint.config.mjs", "--format", "json", "packages", "apps");
  const files = JSON.parse(report) as { filePath: string; messages: { ruleId: string }[] }[];
  found = files.map(({ filePath, messages }) => ({ path: filePath.replace(/^.*?\/(?=(apps|packages)\/)/, ""), rules: messages.map(({ ruleId }) => ruleId) }));
}, 180_000);

test.each(refused)("%s is kept in %s", (rule, path) => {
  expect(found.find((file) => file.path === path)?.rules).toEqual([rule]);
});

test.each(passed)("%s passes", (path) => {
  expect(found.find((file) => file.path === path)?.rules).toEqual([]);
});
