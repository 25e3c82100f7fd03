import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let team: string;
beforeAll(async () => { world = await openWorld(); team = await idOf("teams", "Customer Care Team 2"); });
afterAll(() => world.close());

const idOf = async (table: string, name: string) => (await world.sql<{ id: string }>(`SELECT id FROM ${table} WHERE name = $1`, [name]))[0]!.id;
const begin = async (as: Who, field: string, payload: string, input: object) => {
  const { data, errors } = await world.ask<Record<string, Record<string, { id: string; version: number }>>>(as, `mutation($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${payload} { id version } } }`, { input });
  return { record: data?.[field]?.[payload], because: errors?.[0]?.message };
};
const need = (more: object = {}) => ({ teamId: team, name: "Telephones", weekday: 3, fromTime: "09:00", toTime: "17:00", required: 5, countsEveryone: true, startsOn: "2026-01-01", ...more });
const turn = async (who: Who, more: object = {}) => ({ teamId: team, staffMemberId: await idOf("staff_members", who), on: "2026-01-22", fromTime: "17:00", toTime: "20:00", name: "Evening line", ...more });
interface Seen { teamName: string; days: { on: string; whyNotWorking: string | null }[]; people: { name: string; away: { on: string; isAsked: boolean }[]; turns: { on: string }[] }[]; gaps: { on: string; tone: string; words: string }[] }
const rota = async (as: Who, from: string, to: string) => (await world.ask<{ rota: Seen }>(as, "query($team: ID!, $from: Date!, $to: Date!) { rota(teamId: $team, from: $from, to: $to) { teamName days { on whyNotWorking } people { name away { on isAsked } turns { on } } gaps { on tone words } } }", { team, from, to })).data.rota;

test("[CS-22] a leader says what is to be covered, and everyone reads the days ahead on which too few are there", async () => {
  expect((await begin("Chidi Okafor", "addRotaNeed", "rotaNeed", need())).because).toBe("Only whoever leads this team writes its rota.");
  expect((await begin("Owen Pryce", "addRotaNeed", "rotaNeed", need())).because).toBe("Only whoever leads this team writes its rota.");
  expect((await begin("Dana Fox", "addRotaNeed", "rotaNeed", need())).because).toBeUndefined();
  const seen = await rota("Lewis Grant", "2026-01-14", "2026-01-28");
  expect(seen.days.find((one) => one.on === "2026-01-17")?.whyNotWorking).toBe("Saturday");
  expect(seen.people.find((one) => one.name === "Ben Carter")!.away.map((one) => one.on)).toEqual(["2026-01-14", "2026-01-15", "2026-01-16", "2026-01-17", "2026-01-18", "2026-01-19", "2026-01-20"]);
  expect(seen.gaps).toEqual([]);
  await begin("Grace Lomax", "addRotaNeed", "rotaNeed", need({ weekday: null, onDay: "2026-01-21", required: 7 }));
  expect((await rota("Lewis Grant", "2026-01-14", "2026-01-28")).gaps).toEqual([{ on: "2026-01-21", tone: "amber", words: "Telephones, 09:00 to 17:00: 6 of 7" }]);
});

test("[CS-32] an evening is covered by whoever is put on for it: someone of the team, who is there, once at a time", async () => {
  await begin("Dana Fox", "addRotaNeed", "rotaNeed", need({ name: "Evening line", weekday: 4, fromTime: "17:00", toTime: "20:00", required: 1, countsEveryone: false }));
  const evening = async () => (await rota("Dana Fox", "2026-01-22", "2026-01-22")).gaps.map((gap) => [gap.tone, gap.words]);
  expect(await evening()).toEqual([["red", "Evening line, 17:00 to 20:00: nobody, and 1 is needed"]]);
  expect((await begin("Dana Fox", "putOnRota", "rotaShift", await turn("Lewis Grant"))).because).toBe("Lewis Grant has no position in this team.");
  expect((await begin("Dana Fox", "putOnRota", "rotaShift", await turn("Ben Carter", { on: "2026-01-15" }))).because).toBe("Ben Carter is away on 15 January 2026. Choose someone else.");
  expect((await begin("Dana Fox", "putOnRota", "rotaShift", await turn("Chidi Okafor", { fromTime: "20:00", toTime: "17:00" }))).because).toContain("begins before it ends");
  const put = await begin("Dana Fox", "putOnRota", "rotaShift", await turn("Chidi Okafor"));
  expect([put.because, await evening()]).toEqual([undefined, []]);
  expect((await begin("Dana Fox", "putOnRota", "rotaShift", await turn("Chidi Okafor", { fromTime: "19:00", toTime: "21:00" }))).because).toContain("overlaps with what stands there already");
  const { errors } = await world.ask("Dana Fox", "mutation($input: NamedInput!) { takeOffRota(input: $input) { rotaShift { isTakenOff } } }", { input: { id: put.record!.id, expectedVersion: put.record!.version } });
  expect([errors, (await evening()).length]).toEqual([undefined, 1]);
  await begin("Dana Fox", "putOnRota", "rotaShift", await turn("Chidi Okafor"));
});

test("[CS-22] what an absence does to cover is read before anyone agrees it: gaps that it makes, and turns that could not be kept", async () => {
  const { data } = await world.ask<{ absenceEffect: object }>("Dana Fox", "query($who: ID!) { absenceEffect(staffMemberId: $who, startsOn: \"2026-01-19\", endsOn: \"2026-01-23\") { workingDays turns gaps { on tone words } } }", { who: await idOf("staff_members", "Chidi Okafor") });
  expect(data.absenceEffect).toEqual({
    workingDays: 5, turns: ["Evening line on 22 January 2026 from 17:00 to 20:00"],
    gaps: [{ on: "2026-01-21", tone: "amber", words: "Telephones, 09:00 to 17:00: 5 of 7" }, { on: "2026-01-22", tone: "red", words: "Evening line, 17:00 to 20:00: nobody, and 1 is needed" }],
  });
});

test("[CS-22] leave that is only asked for is marked for the leader and for nobody else", async () => {
  await world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'ASKED', '2026-01-26', '2026-01-26' FROM staff_members s, absence_kinds k WHERE s.name = 'Amina Yusuf' AND k.name = 'Annual leave'");
  const asked = async (as: Who) => (await rota(as, "2026-01-26", "2026-01-26")).people.find((one) => one.name === "Amina Yusuf")!.away;
  expect([await asked("Dana Fox"), await asked("Chidi Okafor")]).toEqual([[{ on: "2026-01-26", isAsked: true }], []]);
});

test("a rota has its limits", async () => {
  const { errors } = await world.ask("Dana Fox", "query($team: ID!) { rota(teamId: $team, from: \"2026-01-01\", to: \"2026-06-01\") { teamName } }", { team });
  expect(errors?.[0]?.message).toContain("62 days at most");
});
