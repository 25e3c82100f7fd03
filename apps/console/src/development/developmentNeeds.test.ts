import { developmentNeeds } from "./developmentNeeds";

const amina = { id: "amina", name: "Amina Yusuf" };
const appraisal = { id: "a", dueOn: "2026-01-20", ownAccount: "", staff: amina };
const nothing = { appraisals: { nodes: [] }, developmentTalks: { nodes: [] }, trainingRecords: { nodes: [] }, developmentGoals: { nodes: [] } };
const said = (more: object, me: string) => developmentNeeds({ ...nothing, ...more }, "2026-01-14", me).map(({ what, reason, late }) => [what, reason, late]);

test("[CS-24] an appraisal asks the one whose turn it is", () => {
  expect(said({ appraisals: { nodes: [{ ...appraisal, state: "PREPARING", isOfMe: true }] } }, "amina")).toEqual([["Your appraisal: write how you see it yourself", "due 20 January 2026", -6]]);
  expect(said({ appraisals: { nodes: [{ ...appraisal, state: "PREPARING", isOfMe: true, ownAccount: "A full year." }] } }, "amina")).toEqual([]);
  expect(said({ appraisals: { nodes: [{ ...appraisal, state: "PREPARING", isOfMe: false }] } }, "dana")).toEqual([["The appraisal of Amina Yusuf is to be written and signed", "due 20 January 2026", -6]]);
  expect(said({ appraisals: { nodes: [{ ...appraisal, state: "TO_SIGN", isOfMe: false }] } }, "dana")).toEqual([]);
  expect(said({ appraisals: { nodes: [{ ...appraisal, state: "TO_SIGN", isOfMe: true, dueOn: "2026-01-12" }] } }, "amina")).toEqual([["Your appraisal waits for your signature", "was due 12 January 2026", 2]]);
});

test("[CS-24, CS-23] talks, training and goals are told to both, each in their words", () => {
  const all = { developmentTalks: { nodes: [{ id: "t", nextOn: "2026-01-14", staff: amina }] }, trainingRecords: { nodes: [{ id: "r", title: "Safeguarding", expiresOn: "2026-01-10", staff: amina }] }, developmentGoals: { nodes: [{ id: "g", goal: "Lead a case", byOn: "2026-01-15", staff: amina }] } };
  expect(said(all, "amina").map(([what]) => what)).toEqual(["You meet whoever manages you", "Your training, Safeguarding, is to be renewed", "Your goal: Lead a case"]);
  expect(said(all, "dana")).toEqual([["You meet Amina Yusuf", "due today", 0], ["Training of Amina Yusuf, Safeguarding, is to be renewed", "was due 10 January 2026", 4], ["Goal of Amina Yusuf: Lead a case", "due 15 January 2026", -1]]);
});
