import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { survey, unknown, written } from "./rules.mjs";

const families = { "Work management": { "WM-32": "The group moves along.", "WM-34": "One of two gets it." } };
const rulebook = families["Work management"];
const title = (ids: string): string => `test("[${ids}] says so", () => undefined);\n`;

test("a rule is shown with where it is judged and which tests prove it", () => {
  const found = survey([
    ["packages/domain/src/work-management/assigning.ts", "/** Carries the group along (WM-32). */"],
    ["apps/api/src/work-management/assign.test.ts", title("WM-32")],
    ["packages/domain/src/rulebook/work-management.ts", `"WM-34": "One of two gets it."`],
  ]);
  const text = written(families, found);
  expect(text).toContain("| ● | WM-32 | The group moves along. | [assigning.ts](../../packages/domain/src/work-management/assigning.ts) | [assign.test.ts](../../apps/api/src/work-management/assign.test.ts) |");
  expect(text).toContain("| ○ | WM-34 | One of two gets it. |  |  |");
  expect(text).toContain("| Work management | 2 | 1 |");
});

test("one title may prove several rules, and a mention outside a title proves none", () => {
  const { proved } = survey([["test/stories/morning.story.ts", `${title("WM-32, WM-34")}// WM-28 comes later\n`]]);
  expect([...proved.keys()]).toEqual(["WM-32", "WM-34"]);
});

test("a title or a source that names no rule of the office is told where it is", () => {
  const found = survey([
    ["apps/api/src/door/a.test.ts", title("WM-99")],
    ["apps/api/src/door/a.ts", "/** CS-77 */"],
  ]);
  expect(unknown(rulebook, found)).toEqual([
    "CS-77 is no rule of the office, and is named in apps/api/src/door/a.ts.",
    "WM-99 is no rule of the office, and is named in apps/api/src/door/a.test.ts.",
  ]);
});

describe("the check", () => {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
  let copy: string;

  const run = (...words: string[]): Promise<{ failed: boolean; said: string }> =>
    new Promise((done) => {
      execFile(process.execPath, [join(copy, "test/architecture/rules.mjs"), ...words], (error, _out, said) => done({ failed: error !== null, said }));
    });

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "remit-rules-"));
    for (const kept of ["packages/domain/src/rulebook", "test/architecture/rules.mjs", "test/architecture/text-fences.mjs", "test/office/typescript.mjs", "test/office/compiler.mjs", "test/office/typescript-hooks.mjs"])
      await cp(join(root, kept), join(copy, kept), { recursive: true });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    await run();
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  test("passes on what was just written, and all 283 rules are in it", async () => {
    expect(await run("--check")).toEqual({ failed: false, said: "" });
    expect((await readFile(join(copy, "packages/domain/RULES.md"), "utf8")).match(/^\| ○ \| /gm)).toHaveLength(283);
  });

  test("fails once a test proves more than the document says", async () => {
    await writeFile(join(copy, "test/office/new.test.ts"), title("WM-32"));
    const { failed, said } = await run("--check");
    expect([failed, said]).toEqual([true, expect.stringContaining("RULES.md is stale")]);
  });

  test("fails on a title with an identifier that does not exist", async () => {
    await writeFile(join(copy, "test/office/new.test.ts"), title("WM-98"));
    await run();
    const { failed, said } = await run("--check");
    expect([failed, said]).toEqual([true, expect.stringContaining("WM-98 is no rule of the office")]);
  });
});
