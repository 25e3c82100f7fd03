import type { Chance } from "./chance.js";
import type { BodyRow } from "./rows.js";

/** Kinds of body in jurisdiction, with how many of each and how their names are made from a place. */
const kinds = {
  "Hospital trust": ["{} Hospital Trust", "{} and District Hospitals Trust", "Royal {} Infirmary"],
  "Mental health trust": ["{} Partnership Trust", "{} Mind and Wellbeing Trust"],
  "Ambulance service": ["{} Ambulance Service"],
  "GP practice": ["{} Green Surgery", "{} Road Medical Practice", "{} Market Place Dental and Medical Centre"],
  Council: ["{} Council", "{} Borough Council", "{} District Council", "{} County Council"],
  "Housing association": ["{} Homes", "{} Housing Association", "{} Community Housing"],
  "Care provider": ["{} Court Care", "{} House Nursing Homes", "{} at Home"],
  "Academy trust": ["{} Learning Trust", "{} Schools Partnership"],
  "Government agency": [],
} as const satisfies Record<string, readonly string[]>;

/** The kind of a body in jurisdiction. */
export type BodyKind = keyof typeof kinds;

const howMany: Record<BodyKind, number> = {
  "Hospital trust": 20, "Mental health trust": 8, "Ambulance service": 4, "GP practice": 14, Council: 32, "Housing association": 20, "Care provider": 10, "Academy trust": 6, "Government agency": 6,
};

const places = "Westmere Aldermoor Bexcombe Calderwick Dunmarsh Eastholme Garrowdale Harrowmere Inchferry Kelverton Larkhampton Marlowick Northaven Oakhithe Penrowan Quillbury Ravensholt Saltersey Thornhaven Ulverham Vellacombe Wexborough Yarrowby Ashgarth Brindlecote Cresswater Dovermoor Elmsworthy Fallowmouth Greyfen Hollinshaw Llanferin Glenmarrow Millbeckside Strathcorran".split(" ");

const agencies = ["Living Support Agency", "Pensions and Records Agency", "Family Maintenance Office", "Identity and Licensing Agency", "Rural Payments Office", "Employment Claims Agency"];
const agencyAliases: Record<string, string> = { "Living Support Agency": "LSA", "Pensions and Records Agency": "PRA", "Family Maintenance Office": "FMO", "Identity and Licensing Agency": "ILA", "Rural Payments Office": "RPO", "Employment Claims Agency": "ECA" };

/** A body and its kind, as the stories use it. */
export interface Body { readonly row: BodyRow; readonly kind: BodyKind }

function namesOf(kind: BodyKind, chance: Chance): string[] {
  if (kind === "Government agency") return agencies;
  // Westmere Hospital Trust is in every demonstration: people know it from the guides.
  const first = kind === "Hospital trust" ? ["Westmere"] : [];
  const chosen = [...first, ...chance.shuffled(places.filter((place) => !first.includes(place)))].slice(0, howMany[kind]);
  return chosen.map((place, index) => kinds[kind][index === 0 ? 0 : chance.whole(0, kinds[kind].length - 1)]!.replace("{}", place));
}

const initials = (name: string): string[] => (name.split(" ").length > 2 ? [name.split(" ").filter((word) => /^[A-Z]/.test(word)).map((word) => word[0]).join("")] : []);

/** Draws every body in jurisdiction. None exists. */
export function inventBodies(at: number, chance: Chance): Body[] {
  return (Object.keys(kinds) as BodyKind[]).flatMap((kind) => namesOf(kind, chance).map((name, index) => ({
    kind,
    row: {
      id: chance.id(at), name, kind, aliases: agencyAliases[name] ? [agencyAliases[name]] : initials(name),
      telephone: `01632 960${String(100 + index * 9 + Object.keys(kinds).indexOf(kind)).padStart(3, "0")}`,
      email: `complaints@${name.toLowerCase().replace(/[^a-z]+/g, "-")}.example`,
    },
  })));
}
