import { sentenceOf } from "@remit/domain/audit/sentences";
import { caseOf, command, giveGroup, named, rowOf, staffOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  await world.sql("UPDATE roles SET permissions = array_append(permissions, 'information-and-records') WHERE name IN ('Support section', 'Finance manager')");
});
afterAll(() => world.close());

const fields = "id version reference state keptAt about dueBackOn isOverdue isWithMe isPastItsTime keptUntil transferredTo with { name } disposedBy { name } movements(orderBy: [{ field: ID }]) { nodes { kind place dueBackOn note to { name } by { name } } } choices { action allowed because }";
interface File { readonly id: string; readonly reference: string; readonly movements: { readonly nodes: readonly { readonly kind: string; readonly note: string | null }[] }; readonly choices: readonly { readonly action: string; readonly allowed: boolean; readonly because: string | null }[] }
let id = "";
const came = async (asked: ReturnType<typeof command<Record<string, File>>>) => { const { done, refused } = await asked; return { file: done?.["paperFile"] ?? null, refused }; };
const open = async (as: Who, reference: string) => came(command<Record<string, File>>(world, as, "openPaperFile", { caseId: (await caseOf(world, reference)).id, about: "Letters and photographs of 2025", keptAt: "Registry, shelf 14" }, `paperFile { ${fields} }`));
const to = async (as: Who, name: string, more: object = {}) => came(command<Record<string, File>>(world, as, name, { ...named(await rowOf(world, "paper_files", "id", id)), ...more }, `paperFile { ${fields} }`));
const give = async (as: Who, name: string, holder: Who, dueBackOn = "2026-01-21", note = "") => to(as, name, { holderId: await staffOf(world, holder), dueBackOn, ...(note && { note }) });
const read = async (as: Who) => (await world.ask<{ paperFile: File | null }>(as, `query($id: ID!) { paperFile(id: $id) { ${fields} } }`, { id })).data.paperFile;
const listed = async (as: Who, filter: string) => (await world.ask<{ paperFiles: { nodes: { reference: string }[] } }>(as, `{ paperFiles(filter: { ${filter} }) { nodes { reference } } }`)).data.paperFiles.nodes.map(({ reference }) => reference);
const hold = async (as: Who, name: "placeLegalHold" | "liftLegalHold", reason: string) => command(world, as, name, { caseId: (await caseOf(world, "C-2026-000001")).id, reason }, "legalHold { reason liftedOn }");

test("[PO-59] a paper file of a case has its reference, its place and a log", async () => {
  expect((await open("Ana Petrova", "C-2026-000001")).refused?.code).toBe("FORBIDDEN");
  const { file } = await open("Amina Yusuf", "C-2026-000001");
  expect(file).toMatchObject({ reference: "PAP-000001", state: "IN_PLACE", keptAt: "Registry, shelf 14", with: null, movements: { nodes: [{ kind: "OPENED", place: "Registry, shelf 14", by: { name: "Amina Yusuf" } }] } });
  id = file!.id;
});

test("[PO-59] it is known who has it and until when, from hand to hand, and whoever has it gives it on", async () => {
  expect((await give("Amina Yusuf", "takeOutPaperFile", "Amina Yusuf", "2026-01-13")).refused).toMatchObject({ rule: "PO-59", message: "The day on which it is due back has passed. Give today's date or a later one." });
  expect((await give("Amina Yusuf", "takeOutPaperFile", "Amina Yusuf", "2026-01-16", "To copy the photographs")).file).toMatchObject({ state: "OUT", with: { name: "Amina Yusuf" }, dueBackOn: "2026-01-16", isWithMe: true, isOverdue: false });
  expect((await give("Dana Fox", "passOnPaperFile", "Dana Fox")).refused).toMatchObject({ rule: "PO-59", message: "Amina Yusuf has this file. Ask them for it." });
  expect((await give("Amina Yusuf", "passOnPaperFile", "Dana Fox")).file).toMatchObject({ with: { name: "Dana Fox" }, dueBackOn: "2026-01-21", isWithMe: false });
});

test("[PO-59] what is not back on its day is overdue, and is found so", async () => {
  expect(await listed("Ruth Adeyemi", "isOverdue: { eq: true }")).toEqual([]);
  world.at(new Date("2026-01-22T09:00:00Z"));
  expect(await listed("Ruth Adeyemi", "isOverdue: { eq: true }")).toEqual(["PAP-000001"]);
  expect(await listed("Dana Fox", "isWithMe: { eq: true }")).toEqual(["PAP-000001"]);
  expect((await to("Ruth Adeyemi", "bringBackPaperFile", { keptAt: "Registry, shelf 15" })).file).toMatchObject({ state: "IN_PLACE", keptAt: "Registry, shelf 15", with: null, isOverdue: false });
  expect((await read("Ruth Adeyemi"))!.movements.nodes.map(({ kind }) => kind)).toEqual(["OPENED", "TAKEN_OUT", "PASSED_ON", "BROUGHT_BACK"]);
  await expect(world.sql("UPDATE paper_file_movements SET place = 'Elsewhere'")).rejects.toThrow("stays as written");
});

test("[PO-60] paper of a case that is open is neither transferred nor disposed of, and that of a closed one is kept for its time", async () => {
  expect((await to("Amina Yusuf", "proposePaperFileDisposal", { reason: "Too much paper" })).refused?.code).toBe("FORBIDDEN");
  for (const name of ["transferPaperFile", "proposePaperFileDisposal"]) expect((await to("Ruth Adeyemi", name, { reason: "Too much paper", ...(name === "transferPaperFile" && { to: "County archive" }) })).refused).toMatchObject({ rule: "PO-60", message: "Its case is open, so its paper stays. Wait until the case is closed." });
  await world.sql("UPDATE service_requests SET status = 'COMPLETED', completed_at = now() WHERE case_id = (SELECT id FROM cases WHERE reference = 'C-2026-000001')");
  await world.sql("UPDATE cases SET status = 'CLOSED', received_on = '2019-01-05', decided_on = '2019-12-20', closed_on = '2020-01-20' WHERE reference = 'C-2026-000001'");
  expect(await read("Ruth Adeyemi")).toMatchObject({ keptUntil: "2026-01-20", isPastItsTime: true });
  await world.sql("UPDATE cases SET closed_on = '2020-01-22' WHERE reference = 'C-2026-000001'");
  expect((await to("Ruth Adeyemi", "proposePaperFileDisposal", { reason: "Its time is over" })).refused).toMatchObject({ rule: "PO-60", message: "It is kept until 22 January 2026. Propose it after that day." });
});

test("[PO-60] a transfer is logged with where to and why, and so is the return", async () => {
  expect((await to("Ruth Adeyemi", "transferPaperFile", { to: "County archive", reason: "Asked for by the archive" })).file).toMatchObject({ state: "TRANSFERRED", transferredTo: "County archive" });
  expect((await to("Ruth Adeyemi", "recallPaperFile", { keptAt: "Registry, shelf 15" })).file).toMatchObject({ state: "IN_PLACE", transferredTo: null });
});

test("[PO-60] nothing of a case that is on hold, or under review, is disposed of, through any path", async () => {
  world.at(new Date("2026-01-23T09:00:00Z"));
  expect((await hold("Amina Yusuf", "placeLegalHold", "A claim was sent to us.")).refused?.code).toBe("FORBIDDEN");
  expect((await hold("Ruth Adeyemi", "liftLegalHold", "?")).refused).toMatchObject({ rule: "PO-60", message: "This case is not on hold." });
  expect((await hold("Ruth Adeyemi", "placeLegalHold", "A claim was sent to us.")).done!["legalHold"]).toMatchObject({ reason: "A claim was sent to us." });
  expect((await hold("Farah Aziz", "placeLegalHold", "Another")).refused).toMatchObject({ rule: "PO-60", message: "This case is on hold already." });
  expect((await to("Ruth Adeyemi", "proposePaperFileDisposal", { reason: "Its time is over" })).refused).toMatchObject({ rule: "PO-60", message: "Its case is on hold: A claim was sent to us. Nothing of it is disposed of until the hold is lifted." });
  await world.sql("UPDATE paper_files SET state = 'TO_DISPOSE', proposed_by_id = (SELECT id FROM staff_members WHERE name = 'Ruth Adeyemi'), proposed_on = '2026-01-23'");
  const behind = "UPDATE paper_files SET state = 'DISPOSED', about = NULL, disposed_on = '2026-01-23', disposed_by_id = (SELECT id FROM staff_members WHERE name = 'Farah Aziz')";
  await expect(world.sql(behind)).rejects.toThrow("on hold, so its paper stays");
  expect((await hold("Farah Aziz", "liftLegalHold", "The claim was withdrawn.")).done!["legalHold"]).toMatchObject({ liftedOn: "2026-01-23" });
  await expect(world.sql(behind.replace("Farah Aziz", "Ruth Adeyemi"))).rejects.toThrow("two_people_decide_a_disposal");
  await world.sql("INSERT INTO reviews (reference, case_id, received_on, channel, ground_codes, said, decided_on, decision, is_in_window, requested_by_id) SELECT 'R-2026-000001', c.id, '2026-01-20', 'POST', '{INACCURATE}', 'It was wrong', '2019-12-20', '{}', true, s.id FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Ruth Adeyemi'");
  expect((await to("Farah Aziz", "confirmPaperFileDisposal", { how: "Shredded" })).refused).toMatchObject({ rule: "PO-60", message: expect.stringContaining("under review as") });
  await world.sql("UPDATE reviews SET stage = 'WITHDRAWN'");
});

test("[PO-60] a disposal is decided by two people; what is disposed of cannot be read and does not come back, and its log remains", async () => {
  expect((await to("Ruth Adeyemi", "keepPaperFile", { reason: "Once more from the start" })).file).toMatchObject({ state: "IN_PLACE" });
  await to("Ruth Adeyemi", "proposePaperFileDisposal", { reason: "Its time is over" });
  expect((await to("Ruth Adeyemi", "confirmPaperFileDisposal", { how: "Shredded" })).refused).toMatchObject({ rule: "PO-60", message: "You proposed this disposal. Somebody else who keeps records confirms it." });
  const { file } = await to("Farah Aziz", "confirmPaperFileDisposal", { how: "Shredded by the contractor" });
  expect(file).toMatchObject({ state: "DISPOSED", about: null, disposedBy: { name: "Farah Aziz" } });
  expect(file!.movements.nodes.map(({ kind }) => kind)).toEqual(["OPENED", "TAKEN_OUT", "PASSED_ON", "BROUGHT_BACK", "TRANSFERRED", "RECALLED", "KEPT", "PROPOSED", "DISPOSED"]);
  expect(file!.movements.nodes.every(({ note }) => note === null)).toBe(true);
  await expect(world.sql("UPDATE paper_files SET about = 'Back again', state = 'IN_PLACE', disposed_on = NULL, disposed_by_id = NULL, proposed_by_id = NULL, proposed_on = NULL")).rejects.toThrow("does not come back");
  const [last] = await world.sql<{ action: string; particulars: object }>("SELECT action, particulars FROM audit_entries WHERE record_type = 'PaperFile' ORDER BY id DESC LIMIT 1");
  expect(sentenceOf({ recordType: "PaperFile", ...last! }, "Farah Aziz")).toBe("Farah Aziz confirmed that paper file PAP-000001 was disposed of: Shredded by the contractor.");
});

test("[PO-60] how long records are kept is data with a date, and a case goes by the rule of the day on which it was closed", async () => {
  const set = (as: Who, inForceFrom: string) => command(world, as, "setRetention", { inForceFrom, years: 3, basis: "Schedule of 2026" }, "retentionRule { years }");
  expect((await set("Ruth Adeyemi", "2026-02-01")).refused?.code).toBe("FORBIDDEN");
  expect((await set("Sam Reid", "2026-01-01")).refused?.rule).toBe("PO-60");
  expect((await set("Sam Reid", "2026-02-01")).done!["retentionRule"]).toEqual({ years: 3 });
  expect(await read("Ruth Adeyemi")).toMatchObject({ keptUntil: "2026-01-22" });
});

test("[CS-09] the paper of a sensitive case is seen by those who need to know, and given to nobody else", async () => {
  id = (await open("Amina Yusuf", "C-2026-000002")).file!.id;
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Holds it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000002' AND s.name = 'Amina Yusuf'");
  expect(await read("Dana Fox")).toBeNull();
  expect((await give("Amina Yusuf", "takeOutPaperFile", "Dana Fox", "2026-01-30")).refused).toMatchObject({ rule: "CS-09" });
});
