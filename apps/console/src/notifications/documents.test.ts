import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, validate } from "graphql";
import { chooseWhatIHear, lettersInTrouble, markRead, whatIHear, whatIWasTold } from "./documents";

test("everything that the notifications ask and change is in the API's schema", () => {
  const schema = buildSchema(readFileSync(join(process.cwd(), "apps/api/schema.graphql"), "utf8"));
  expect([lettersInTrouble, whatIWasTold, whatIHear, markRead, chooseWhatIHear].flatMap(({ document }) => validate(schema, document)).map(({ message }) => message)).toEqual([]);
});
