import { groupsOf } from "@remit/test/reading/made-up-statistics";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.sql(`INSERT INTO correspondence_items (channel, received_on, from_name, summary, nature_code, reason_codes, is_high_risk, is_high_profile, flag_reason_code, segment_id)
    SELECT (ARRAY['POST','EMAIL','MP','PRESS'])[1 + n % 4], date '2025-09-20' + n, 'A writer', 'A letter', (ARRAY['ENQUIRY','COMPLAINT',NULL])[1 + n % 3],
      CASE n % 5 WHEN 0 THEN '{}' WHEN 1 THEN '{NEW_MATTER,URGENT}' ELSE '{NEW_MATTER}' END::text[], n % 7 = 0, n % 11 = 0, CASE WHEN n % 7 = 0 OR n % 11 = 0 THEN (SELECT code FROM correspondence_terms WHERE kind = 'FLAG_REASON' ORDER BY code LIMIT 1) END, (SELECT id FROM segments ORDER BY name OFFSET n % 3 LIMIT 1) FROM generate_series(1, 90) n`);
});
afterAll(() => world.close());

interface Item { readonly id: string; readonly channel: string; readonly receivedOn: string; readonly natureCode: string | null; readonly reasonCodes: string[]; readonly segmentId: string | null; readonly isHighRisk: boolean }
const dimensions = [["CHANNEL"], ["NATURE", "HIGH_RISK"], ["REASON", "RECEIVED_QUARTER"], ["SEGMENT", "CHANNEL", "RECEIVED_MONTH"], []] as const;

test.each(dimensions.map((by) => [by.join(", ") || "nothing", by] as const))("[PO-21, PO-22] what comes in, counted by %s, is what the register itself lists", async (_name, by) => {
  const { nodes } = (await world.ask<{ correspondenceItems: { nodes: Item[] } }>("Helen Marsh", "{ correspondenceItems(first: 200) { nodes { id channel receivedOn natureCode reasonCodes segmentId isHighRisk } } }")).data.correspondenceItems;
  expect(nodes.length).toBeGreaterThan(80);
  const rows = nodes.map((item) => ({ id: item.id, CHANNEL: item.channel, NATURE: item.natureCode, REASON: item.reasonCodes, SEGMENT: item.segmentId, HIGH_RISK: item.isHighRisk, RECEIVED: item.receivedOn, profile: false }));
  const { data, errors } = await world.ask<{ s: { keys: { value: string | null }[]; count: number; risky: number; behind: object }[] }>("Helen Marsh", "query($by: [CorrespondenceItemDimension!]!) { s: correspondenceStatistics(groupBy: $by, limit: 500) { keys { value } count risky: count(where: { isHighRisk: { eq: true } }) behind } }", { by });
  expect(errors).toBeUndefined();
  const expected = [...groupsOf(rows, by).values()].map(({ keys, rows: own }) => ({ keys, count: own.length, risky: own.filter((row) => row.HIGH_RISK).length }));
  const inOrder = <T extends { keys: readonly unknown[] }>(groups: readonly T[]) => [...groups].sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));
  expect(inOrder(data.s.map(({ keys, count, risky }) => ({ keys: keys.map(({ value }) => value), count, risky })))).toEqual(inOrder(expected));
  const [one] = data.s;
  expect((await world.ask<{ l: { totalCount: number } }>("Helen Marsh", "query($filter: CorrespondenceItemFilter) { l: correspondenceItems(filter: $filter) { totalCount } }", { filter: one!.behind })).data.l.totalCount).toBe(one!.count);
});
