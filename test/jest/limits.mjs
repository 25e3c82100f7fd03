/** How long a test or a hook may take when it names no limit of its own. The runner has none: what hangs shall fail by its name. */
const usual = 180_000;

const within = (work, limit = usual) => async (...given) => {
  let timer;
  const late = new Promise((_, fail) => { timer = setTimeout(() => fail(new Error(`This took longer than ${limit / 1000} seconds.`)), limit); });
  return Promise.race([work(...given), late]).finally(() => clearTimeout(timer));
};

const { test, beforeAll, beforeEach, afterAll, afterEach } = globalThis;
const each = (...table) => (title, work, limit) => test.each(...table)(title, within(work, limit));
const hooks = Object.entries({ beforeAll, beforeEach, afterAll, afterEach }).map(([name, hook]) => [name, (work, limit) => hook(within(work, limit))]);
Object.assign(globalThis, { test: Object.assign((title, work, limit) => test(title, within(work, limit)), test, { each }), ...Object.fromEntries(hooks) });

export {};
