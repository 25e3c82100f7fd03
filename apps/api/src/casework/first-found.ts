/** Rows that are looked up before they are put in order, at most. */
const many = 1000;
/** Rows that are read in their order, at most, before all that match are looked up. */
const begun = 2000;

/** How the rows of one kind that were looked for are found. */
export interface Sought {
  readonly table: string;
  /** Identifiers of rows of another table by which rows are found, where that is one of the ways: at most so many are looked up. */
  readonly through?: string;
  /** True of the rows that match, as an index answers it; `through` is an array of identifiers, and means nothing where there is no such way. */
  readonly matches: (alias: string, through: string) => string;
  /** The same of one row at a time, however many match. */
  readonly oneByOne: (alias: string) => string;
  readonly sight: string;
  /** An order that an index gives. */
  readonly order: string;
  readonly atMost: number;
}

/** So many identifiers at most; that they are put in no order keeps PostgreSQL from reading the whole table in the hope of soon having enough. */
const looked = (ids: string) => `SELECT l.id FROM (${ids} OFFSET 0) l ORDER BY length('') LIMIT ${many + 1}`;

/**
 * The first rows, in their order, that match and are seen (alias `r`). Few are looked up and put in order. Of many, as a common name finds, the first rows of all are read in their order until there are enough; only where those are too few are all that match looked up.
 * How many match is known only by looking, so PostgreSQL chooses while it runs. Each way gives the same rows: what a reader may not see changes no answer.
 */
export function firstFound({ table, through, matches, oneByOne, sight, order, atMost }: Sought): string {
  const first = (rows: string, condition: string) => `SELECT r.* FROM ${rows} r WHERE ${condition} AND ${sight} ORDER BY ${order} LIMIT ${atMost}`;
  const found = through ? "((SELECT count(*) FROM through) + (SELECT count(*) FROM looked))" : "(SELECT count(*) FROM looked)";
  const matching = (ids: string) => `SELECT w.* FROM ${table} w WHERE ${matches("w", `ARRAY(${ids})`)}`;
  return `(WITH ${through ? `through AS MATERIALIZED (${looked(through)}), ` : ""}looked AS MATERIALIZED (${looked(matching("SELECT id FROM through"))}),
    begun AS MATERIALIZED (${first(`(SELECT * FROM ${table} r ORDER BY ${order} LIMIT ${begun})`, `${found} > ${many} AND (SELECT ${oneByOne("r")})`)})
    (${first(table, `${found} <= ${many} AND r.id = ANY(ARRAY(SELECT id FROM looked))`)}) UNION ALL (SELECT * FROM begun WHERE (SELECT count(*) FROM begun) = ${atMost})
    UNION ALL (${first(`(${matching(through ?? "")} OFFSET 0)`, `${found} > ${many} AND (SELECT count(*) FROM begun) < ${atMost}`)}))`;
}
