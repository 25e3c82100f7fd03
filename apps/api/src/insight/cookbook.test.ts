import { noteSubjects } from "@remit/domain/insight/labels";
import { answers } from "@remit/test/reading/cookbook-answers";
import { fillContact, rememberContact, type Contacted } from "@remit/test/reading/counted-contact";
import { fillLearning, rememberLearning, type Learned } from "@remit/test/reading/counted-learning";
import { fill, remember, type Counted } from "@remit/test/reading/counted-office";
import { groupsOf } from "@remit/test/reading/made-up-statistics";
import { openWorld, type World } from "@remit/test/office/world";
import { serve } from "../server.js";
import { cookbook } from "./cookbook.js";

let world: World;
let office: Counted & Learned & Contacted;
beforeAll(async () => {
  world = await openWorld();
  await fill(world, 41, 150);
  await world.sql("UPDATE case_groups SET owner_position_id = (SELECT id FROM positions WHERE title = 'Caseworker, Team 2' ORDER BY id LIMIT 1) WHERE reference = 'G-HALE'");
  await fillLearning(world, 42, 60);
  await fillContact(world, 90);
  const counted = await remember(world);
  office = { ...counted, ...await rememberLearning(world, counted), ...await rememberContact(world) };
});
afterAll(() => world.close());

type Group = Record<string, unknown> & { readonly keys: readonly { readonly value: string | null }[] };
const inOrder = (groups: readonly { keys: readonly unknown[] }[]) => [...groups].sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));

test("[PO-52] the cookbook has at least 25 questions, each with its title, its meaning, what it is about and an answer that is checked", () => {
  expect(cookbook.length).toBeGreaterThanOrEqual(25);
  expect(cookbook.map(({ name }) => name).sort()).toEqual(Object.keys(answers).sort());
  for (const { title, explanation, about, text } of cookbook) expect([title.length > 10, explanation.length > 10, about in noteSubjects, text.startsWith("query ")]).toEqual([true, true, true, true]);
});

test.each(cookbook.map(({ name, text }) => [name, text] as const))("[PO-42, PO-52, CS-12] the cookbook’s “%s” is answered as plain code works it out", async (name, text) => {
  const { of, only = () => true, by, keeps = () => true, measures } = answers[name]!;
  const { data, errors } = await world.ask<Record<string, Group[]>>("Ana Petrova", text);
  expect(errors).toBeUndefined();
  const answered = Object.values(data)[0]!;
  const all = groupsOf(office[of].filter(only), by);
  const expected = [...all.values()].filter(({ keys, rows }) => keeps(rows, keys, all)).map(({ keys, rows }) => ({ keys, ...Object.fromEntries(Object.entries(measures).map(([key, measure]) => [key, measure(rows, keys, all)])) }));
  expect(inOrder(answered.map((group) => ({ keys: group.keys.map(({ value }) => value), ...Object.fromEntries(Object.keys(measures).map((key) => [key, group[key]])) })))).toEqual(inOrder(expected));
  expect(answered.length).toBeGreaterThan(0);
});

test("[CS-12] the kinds of contact are reported with their peaks, their trend and what people could find out by themselves", () => {
  expect(cookbook.filter(({ name }) => name.startsWith("contact-")).map(({ title }) => title)).toEqual(["What do people turn to us about, and is it more or less than before?", "What could people find out by themselves?", "When do calls, letters and messages peak?"]);
});

test("the check can fail: an answer that is off by one case is found", () => {
  const { of, by } = answers["cases-by-complexity"]!;
  const [one, ...others] = office[of];
  expect(groupsOf(others, by)).not.toEqual(groupsOf([one!, ...others], by));
});

test("the cookbook is given out by the API, with the questions as they are asked", async () => {
  const { data } = await world.ask<{ workedQuestions: { name: string; text: string }[] }>("Amina Yusuf", "{ workedQuestions { name title explanation about text } }");
  expect(data.workedQuestions).toEqual(cookbook);
});

test("the explorer opens with the question of the cookbook that was asked for, and with its own for anything else", async () => {
  const door = await serve(world.office, { port: 0, host: "127.0.0.1" });
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${door.port}/explorer/${path}`, { headers: { cookie: await world.cookie("Ana Petrova") } })).text();
  /** What the page's own script begins with. */
  const opens = async (question: string) => get(/src="(first-question[^"]*)"/.exec(await get(`?question=${encodeURIComponent(question)}`))![1]!);
  try {
    expect(await opens("time-in-each-stage")).toContain("query TimeInEachStage");
    expect(await opens("`); alert(1); (`")).toContain("query WhatWaitsForMe");
  } finally {
    await door.close();
  }
});
