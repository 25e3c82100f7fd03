import pg from "pg";

type Query = (...given: unknown[]) => unknown;
const prototype = pg.Client.prototype as unknown as { query: Query };
const plain = prototype.query;

/** The text of what a client was asked: a string, or an object that carries one. */
const textOf = (asked: unknown): string => (typeof asked === "string" ? asked : String((asked as { text?: string }).text));

/** The statements that this process sends to PostgreSQL while the work goes on, whoever sends them. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  prototype.query = function (this: unknown, ...given: unknown[]) {
    statements.push(textOf(given[0]));
    return plain.apply(this, given);
  };
  try {
    return { answer: await work(), statements };
  } finally {
    prototype.query = plain;
  }
}
