import { gistOf, readFindingText } from "./finding-text.js";

const tidied = (text: string) => readFindingText(text).text;

test.each([
  ["Reports of water leak s", "Reports of water leaks"],
  ["The r esident’s concerns about h eating", "The resident’s concerns about heating"],
  ["T he landlord’s handl ing of t he re pair", "The landlord’s handling of t he re pair"],
  ["I n accordanc e with our scheme", "In accordance with our scheme"],
  ["Hou s ing ab o ut w a ter", "Housing about water"],
  ["The landlord ’s reply to the tenant ’ s letter", "The landlord’s reply to the tenant’s letter"],
  ["Noise , damp ( both ) .", "Noise, damp (both)."],
  ["wa s “ satisfactory ”", "was “satisfactory”"],
])("torn words and loose signs are put together: %s", (asWritten, text) => {
  expect(readFindingText(asWritten)).toEqual({ text, asWritten });
});

test.each([
  "The car park and a record keeping failure",
  "a long way on the up hill path",
  "the re pairs were late",
  "the landlord s reply",
  "an in formal visit in to town",
  "Flat 5 2 and section 53 b of the scheme",
  "Reply by e mail from Mr T Oakes",
  "x y z",
])("what could be read two ways stays as written: %s", (text) => {
  expect(tidied(text)).toBe(text);
});

test("tidying twice is tidying once, and nothing but gaps is ever taken away", () => {
  for (const text of ["Delay s , and leak s in t he roo f .", "n o t h ing", "’ s s s", "", "   ", "a\u00a0b"]) {
    expect(tidied(tidied(text))).toBe(tidied(text));
    expect(tidied(text).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  }
});

test.each([
  ["In accordance with paragraph 9 of the Example Scheme, there was delay in the repair of a gate", "There was delay in the repair of a gate"],
  ["Determination (decision) In line with section 4(b) of the scheme there was: delay in the repair", "There was: delay in the repair"],
  ["The gate, in accordance with paragraph 9 of the scheme", "The gate, in accordance with paragraph 9 of the scheme"],
  ["In accordance with paragraph 9 of the scheme", "In accordance with paragraph 9 of the scheme"],
])("the gist of a complaint leaves out what every determination begins with: %s", (text, gist) => {
  expect(gistOf(text)).toBe(gist);
});
