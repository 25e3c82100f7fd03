import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, validate, type DocumentNode } from "graphql";
import { commands as adviceCommands } from "../advice/adviceActs";
import { adviceOf, advisersFor, myAdvice } from "../advice/documents";
import { commands as committeeCommands } from "../authority/CommitteesPage";
import { authorityOf, committees, escalatedToMe, limitsOn, lists, schemeOn } from "../authority/documents";
import { commands as escalationCommands } from "../authority/escalationActs";
import { commands as limitCommands } from "../authority/limitActs";
import { commands as remedyCommands } from "../authority/RemedyForm";
import { commands as schemeCommands } from "../authority/schemeActs";
import { documents as bodies } from "../bodies/documents";
import { documents as groups } from "../case-groups/documents";
import { documents as people, duplicatesOf } from "../people/documents";
import { awayFrom, holdings, myCommand, mySeat, officeOrder } from "../today/documents";
import { commands } from "./commands";
import { openCase } from "./create/opening";
import { activitiesOf, documents as cases, findingLists, findingsOf, lettersOf, notesOf, requestsOf, standingsOf } from "./documents";

const schema = buildSchema(readFileSync(join(process.cwd(), "apps/api/schema.graphql"), "utf8"));

const reads = Object.values({ ...cases, ...groups, ...people, ...bodies }).flatMap(({ getList, getOne }) => [getList, getOne]).filter((one): one is DocumentNode => one !== undefined);
const questions = [findingsOf, requestsOf, activitiesOf, lettersOf, notesOf, standingsOf, findingLists, duplicatesOf, mySeat, myCommand, awayFrom, officeOrder, holdings, openCase, adviceOf, myAdvice, advisersFor, limitsOn, schemeOn, committees, lists, authorityOf, escalatedToMe,
  ...[commands, adviceCommands, escalationCommands, limitCommands, remedyCommands, schemeCommands, committeeCommands].flatMap((table) => Object.values(table))];

test("everything that the pages of casework ask and change is in the API's schema", () => {
  const wrong = [...reads, ...questions.map(({ document }) => document)].flatMap((document) => validate(schema, document)).map(({ message }) => message);
  expect(wrong).toEqual([]);
});

test("no page asks for more at once than the API answers: twenty root fields", () => {
  const roots = questions.map(({ document }) => document.definitions.map((definition) => ("selectionSet" in definition ? definition.selectionSet?.selections.length ?? 0 : 0)));
  expect(Math.max(...roots.flat())).toBeLessThanOrEqual(20);
});
