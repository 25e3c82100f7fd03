import { bodyKey, preferredSpelling, readBodyKind, readBodyName } from "./body-name.js";

test.each([
  ["Northern Vale Homes (NVH)", "Northern Vale Homes", ["NVH"]],
  ["Oak & Ash Trust (O&A)", "Oak & Ash Trust", ["O&A"]],
  ["Greater Fenland Valley Housing Gfvh", "Greater Fenland Valley Housing", ["GFVH"]],
  ["Greater Fenland Valley Housing Gfv", "Greater Fenland Valley Housing", ["GFV"]],
  ["Women’S Hearth Housing", "Women’s Hearth Housing", []],
  ["  Upper   Marsh ", "Upper Marsh", []],
  ["Evergreen + Support", "Evergreen + Support", []],
])("a name is parted from its aliases: %s", (asWritten, name, aliases) => {
  expect(readBodyName(asWritten)).toMatchObject({ name, aliases, asWritten, strayDate: null });
});

test("spellings of one name have one key, and different names do not", () => {
  expect(new Set(["Marsh On Sea", "Marshonsea", "Marsh-on-Sea", "MARSH ON SEA"].map(bodyKey)).size).toBe(1);
  expect(bodyKey("Oak & Ash")).toBe(bodyKey("Oak and Ash"));
  expect(bodyKey("Citadel")).not.toBe(bodyKey("Citadel Housing"));
  expect(bodyKey("Hilltop")).not.toBe(bodyKey("Hilltop 2"));
});

test.each(["", "  ", "Unknown Landlord", "unknown", "N/A", "-", "&", "Complaint 202300001", "20230001"])("what names no body is no body: “%s”", (text) => {
  expect(readBodyName(text).name).toBeNull();
});

test("a date in the name’s place, or glued to its end, is handed back", () => {
  expect(readBodyName("22 June 2021")).toMatchObject({ name: null, strayDate: "22 June 2021" });
  expect(readBodyName("Hilltop 28 February 2023")).toMatchObject({ name: "Hilltop", strayDate: "28 February 2023" });
  expect(readBodyName("Foundry 54")).toMatchObject({ name: "Foundry 54", strayDate: null });
});

test("kinds are said in the office’s words, and a new one is kept as written", () => {
  expect(["Housing Association", "Local", "Unknown", "", "Co-operative"].map(readBodyKind)).toEqual(["Housing association", "Local authority", "Not stated", "Not stated", "Co-operative"]);
});

test("of several spellings the office takes one whose kind is known, then the most frequent", () => {
  const spellings = [{ name: "Marshonsea", kind: "Not stated", times: 43 }, { name: "Marsh On Sea", kind: "Local authority", times: 11 }, { name: "Marsh on Sea", kind: "Local authority", times: 2 }];
  expect(preferredSpelling(spellings).name).toBe("Marsh On Sea");
  expect(preferredSpelling(spellings.slice(2)).name).toBe("Marsh on Sea");
});
