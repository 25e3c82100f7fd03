import pg from "pg";
import { Line } from "./load.js";
import { seat } from "./office/organisation.js";
import type { Peer } from "./peers.js";
import type { Scene } from "./scene.js";

/* The heaviest statistics beside SQL written by hand that counts the same rows for the same reader. */

interface Heavy { readonly asks: string; /** The same by hand, in the same order; $1 is the reader. */ readonly raw: string; /** Milliseconds that it may take over a million findings. */ readonly budgetMs: number }

const seen = "NOT c.is_sensitive AND NOT EXISTS (SELECT FROM case_access a WHERE a.case_id = c.id AND a.staff_id = $1 AND a.kind = 'EXCLUDED' AND a.ended_at IS NULL)";
const days = "working_days_between(c.received_on, c.decided_on, (SELECT id FROM calendars WHERE is_office_default))";
const upheld = "round(count(*) FILTER (WHERE o.is_upheld)::numeric / count(*), 4)::float8";
const findings = "findings f JOIN cases c ON c.id = f.case_id";

export const heaviest: Readonly<Record<string, Heavy>> = {
  upheldByCategoryAndQuarter: {
    asks: "{ s: findingStatistics(groupBy: [CATEGORY, DECIDED_QUARTER], limit: 1000) { count upheld: rate(where: { outcome: { isUpheld: { eq: true } } }) } }", budgetMs: 3000,
    raw: `SELECT count(*)::int AS count, ${upheld} AS upheld FROM ${findings} JOIN finding_categories k ON k.id = f.category_id JOIN finding_outcomes o ON o.id = f.outcome_id WHERE ${seen} GROUP BY k.id, date_trunc('quarter', c.decided_on) ORDER BY k.label, k.id, date_trunc('quarter', c.decided_on)`,
  },
  bodiesByMonth: {
    asks: '{ s: findingStatistics(groupBy: [BODY, DECIDED_MONTH], having: [{ field: "count", atLeast: 1 }], orderBy: [{ field: "count", direction: DESC }], limit: 1) { count cases } }', budgetMs: 4000,
    raw: `SELECT count(*)::int AS count, count(DISTINCT c.id)::int AS cases FROM ${findings} WHERE ${seen} GROUP BY c.body_id, date_trunc('month', c.decided_on) ORDER BY 1 DESC LIMIT 1`,
  },
  findingsByBody: {
    asks: "{ s: findingStatistics(groupBy: [BODY], limit: 1000) { count upheld: rate(where: { outcome: { isUpheld: { eq: true } } }) } }", budgetMs: 3000,
    raw: `SELECT count(*)::int AS count, ${upheld} AS upheld FROM ${findings} JOIN bodies b ON b.id = c.body_id JOIN finding_outcomes o ON o.id = f.outcome_id WHERE ${seen} GROUP BY b.id ORDER BY b.name, b.id`,
  },
  decidedByQuarter: {
    asks: "{ s: caseStatistics(filter: { decidedOn: { isNull: false } }, groupBy: [DECIDED_QUARTER], limit: 1000) { count medianWorkingDays } }", budgetMs: 5000,
    raw: `SELECT count(*)::int AS count, percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN c.decided_on >= c.received_on THEN ${days} END) AS median FROM cases c WHERE c.decided_on IS NOT NULL AND ${seen} GROUP BY date_trunc('quarter', c.decided_on) ORDER BY date_trunc('quarter', c.decided_on)`,
  },
  receivedByBodyType: {
    asks: "{ s: caseStatistics(groupBy: [BODY_TYPE, RECEIVED_MONTH], limit: 1000) { count upheld: count(where: { isUpheld: { eq: true } }) } }", budgetMs: 5000,
    raw: `SELECT count(*)::int AS count, count(*) FILTER (WHERE (SELECT bool_or(o.is_upheld) FROM findings f JOIN finding_outcomes o ON o.id = f.outcome_id WHERE f.case_id = c.id))::int AS upheld FROM cases c LEFT JOIN bodies b ON b.id = c.body_id WHERE ${seen} GROUP BY b.kind, date_trunc('month', c.received_on) ORDER BY b.kind, date_trunc('month', c.received_on)`,
  },
};

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Asks each in turn, Remit and by hand one after the other; a figure is printed only where both say the same. */
export async function statistics(office: string, ownerUrl: string, scene: Scene, remit: Peer, rounds: number): Promise<readonly object[]> {
  const raw = new pg.Client({ connectionString: ownerUrl });
  await raw.connect();
  const cookie = scene.cookies.get(seat(1, 1))!;
  const lines: object[] = [];
  try {
    for (const [name, { asks, raw: text, budgetMs }] of Object.entries(heaviest)) lines.push(await measured(name, asks, text, budgetMs));
  } finally {
    await raw.end();
  }
  return lines;

  async function measured(statistic: string, query: string, text: string, budgetMs: number): Promise<object> {
    const [ours, byHand] = [[] as number[], [] as number[]];
    let said = ["", ""];
    for (let round = 0; round < rounds; round++) {
      // A line of its own each time: what is done by hand may take longer than the server keeps an idle one.
      const line = await Line.open(remit.port);
      const began = performance.now();
      const answer = JSON.parse(await line.ask({ path: "/graphql", headers: { cookie }, body: JSON.stringify({ query }) })) as { data: { s: object[] } | null; errors?: { message: string }[] };
      const between = performance.now();
      line.close();
      const { rows } = await raw.query<object>({ name: statistic, text, values: [scene.actor] });
      ours.push(between - began);
      byHand.push(performance.now() - between);
      if (!answer.data) return { statistic, office, refused: answer.errors?.[0]?.message };
      said = [answer.data.s, rows].map((all) => JSON.stringify(all.map((one) => Object.values(one))));
    }
    if (said[0] !== said[1]) return { statistic, office, refused: "The answers differ, so no figure is printed.", remit: said[0]!.slice(0, 200), raw: said[1]!.slice(0, 200) };
    const [remitMs, rawMs] = [Math.round(median(ours)), Math.round(median(byHand))];
    return { statistic, office, remitMs, rawMs, remitToRaw: Number((rawMs / remitMs).toFixed(2)), budgetMs, isWithinBudget: remitMs <= budgetMs };
  }
}
