import { dateInLetters, fieldsIn, filled, gapsIn, letterFields, unknownFields, type LetterField, type LetterValues } from "./letter-fields.js";

const nothing = Object.fromEntries(Object.keys(letterFields).map((name) => [name, null])) as Record<LetterField, null>;

test("[PO-27] a field that no case has is found by its name, and known ones are not", () => {
  expect(fieldsIn("Dear {{complainant.name}}, {{ body.name }} and {{complainant.name}}")).toEqual(["complainant.name", "body.name"]);
  expect(unknownFields("Dear {{complainant.nmae}} of {{case.reference}}, {{}} {{toString}}")).toEqual(["complainant.nmae", "", "toString"]);
});

test("[PO-27] a template is filled in; what is not known stays open until somebody writes it", () => {
  const values: LetterValues = { ...nothing, "complainant.name": "Margaret Hale $& {{case.title}}" };
  const text = filled("Dear {{complainant.name}}, you wrote about {{case.title}}.", values);
  expect(text).toBe("Dear Margaret Hale $& {{case.title}}, you wrote about [What the case is about: not known].");
  expect(gapsIn(text)).toEqual(["What the case is about"]);
  expect(gapsIn("Dear Ms Hale")).toEqual([]);
});

test("[PO-27] a Welsh letter has its dates in Welsh", () => {
  expect([dateInLetters("2026-01-12", "ENGLISH"), dateInLetters("2026-01-12", "WELSH"), dateInLetters("2026-12-01", "WELSH")]).toEqual(["12 January 2026", "12 Ionawr 2026", "1 Rhagfyr 2026"]);
});
