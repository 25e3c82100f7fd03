import { retried } from "./retry.js";

const failing = (code: string) => {
  let tries = 0;
  return { work: async () => { tries += 1; if (tries < 3) throw Object.assign(new Error("refused"), { code }); return tries; }, tries: () => tries };
};

test.each([["a deadlock", "40P01"], ["a lock not had in time", "55P03"], ["no connection left", "53300"], ["a transaction that stood still", "25P04"], ["a lost connection", "08006"], ["a database that stops", "57P01"]])("%s may pass, and the work is done again", async (_what, code) => {
  const { work } = failing(code);
  expect(await retried(false, work)).toBe(3);
});

test.each([["a row that is there already", "23505"], ["a value that is none", "22P02"]])("%s does not pass by itself, and the work is tried once", async (_what, code) => {
  const { work, tries } = failing(code);
  await expect(retried(false, work)).rejects.toThrow("refused");
  expect(tries()).toBe(1);
});
