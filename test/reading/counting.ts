import pg from "pg";

type Submit = (this: { readonly text?: string }, ...given: unknown[]) => unknown;
const prototype = pg.Query.prototype as unknown as { submit: Submit };
const plain = prototype.submit;

/** The statements that this process sends to PostgreSQL while the work goes on, whoever sends them and however they are held together. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  prototype.submit = function (...given) {
    statements.push(String(this.text));
    return plain.apply(this, given);
  };
  try {
    return { answer: await work(), statements };
  } finally {
    prototype.submit = plain;
  }
}
