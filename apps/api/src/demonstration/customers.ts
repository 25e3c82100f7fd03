import type { Chance } from "./chance.js";
import type { PersonRow } from "./rows.js";

/** Someone who came to the office, and the words in which stories speak of them. */
export interface Customer {
  readonly row: PersonRow;
  readonly isWoman: boolean;
  readonly words: Readonly<Record<"who" | "they" | "them" | "their", string>>;
}

const women = "Margaret Ruth Amara Siân Fatima Joyce Priyanka Eilidh Bridget Yasmin Gwen Comfort Olena Harriet Ivy Leila Noreen Mei Sunita Agnieszka Pauline Zainab Catrin Denise Esther Rosalind Hana Ifeoma Lorraine Mairi Nasreen Wendy Teresa Anjali Kirsty Blessing Doreen Marta Shirin Beth".split(" ");
const men = "John Kwame Rhys Imran Leonard Tomasz Gareth Hamish Delroy Vikram Cormac Stanley Yusuf Andrei Desmond Iain Chukwuma Neil Rafael Trevor Bilal Emyr Gordon Hassan Jerome Liam Manoj Norman Oisín Patrick Qasim Roland Samuel Viktor Walter Zoran Alun Clive Dermot Errol".split(" ");
const neither = "Robin Ash Morgan Sasha Rowan Kit Jude Frankie".split(" ");
const surnames = "Hale Thornton Adeyemi Bevan Okonkwo Pritchard Lomas Rahman Whitlock Kaur Szymański Drummond Achebe Fairley Gwynne Hashmi Ibrahim Jessop Kowalczyk Lachance Mistry Nwosu Osei Penhaligon Quaye Ramsbottom Sandhu Treharne Uddin Varley Wainwright Yeboah Zielinski Abara Birtwistle Chaudhry Dunmore Ellwood Farooq Gillespie Hargreave Iqbal Jardine Kettley Lightbown Mackintosh Novak Oyelaran Pickersgill Quilliam Ravenscroft Singh Tulloch Upton Vasquez Winterbourne Yilmaz Ashdown Boateng Cadwallader Devlin Eccles Featherstone Garside Haddad Ingham Jamieson Kerridge Llewelyn Mensah Nettleton Orme Parfitt Ridsdale Shipley Tattersall Underdown Vyas Wolstenholme Yardley Banerjee Crowther Dhillon Entwistle Fenwick Gascoigne Holroyd Isherwood Jalloh Kilbride Lumsden Trelawny Nesbitt Obi Pendlebury Rutherford Sowerby Tregenza Vaughan Whalley".split(" ");
const towns = "Westmere Aldermoor Bexcombe Calderwick Dunmarsh Garrowdale Harrowmere Kelverton Larkhampton Marlowick Northaven Oakhithe Penrowan Ravensholt Saltersey Thornhaven Ulverham Wexborough Llanferin Glenmarrow".split(" ");
const roads = ["Alma Street", "Beech Grove", "Canal Row", "Dove Lane", "Eastgate", "Furnace Hill", "Greenfield Road", "Hawthorn Avenue", "Jubilee Crescent", "King’s Parade", "Linden Close", "Moorside", "Nelson Terrace", "Old Brewery Yard", "Priory Walk", "Riverside"];
const adjustments = ["Large print", "Calls after 4 pm only", "British Sign Language interpreter", "Easy read", "Braille", "Extra time to reply", "Letters on yellow paper", "No voicemail messages", "Relay UK calls", "A representative joins every call", "Documents that a screen reader can read", "No calls before 11 am", "One subject in each letter", "Safe contact: ask the agreed question first"];

/** Draws one person; `index` makes e-mail and telephone their own. */
export function inventCustomer(index: number, name: { first: string; last: string; isWoman: boolean | null }, at: number, chance: Chance): Customer {
  const { first, last, isWoman } = name;
  const isWelsh = chance.happens(0.04);
  const needs = chance.happens(0.28) ? chance.shuffled(adjustments).slice(0, chance.happens(0.2) ? 2 : 1) : [];
  const address = `${first}.${last}`.normalize("NFD").replace(/[^A-Za-z.]/g, "").toLowerCase();
  return {
    isWoman: isWoman === true,
    words: wordsFor(isWoman === null ? "Mx" : chance.happens(0.03) ? "Dr" : isWoman ? chance.pick(["Mrs", "Mrs", "Ms", "Miss"]) : "Mr", last, isWoman),
    row: {
      id: chance.id(at), name: `${first} ${last}`, language: isWelsh ? "WELSH" : "ENGLISH",
      preferred_contact: chance.pick(["LETTER", "LETTER", "EMAIL", "EMAIL", "EMAIL", "TELEPHONE", "TEXT_MESSAGE"]),
      adjustments: isWelsh ? [...needs, "Letters in Welsh"] : needs,
      email: chance.happens(0.85) ? `${address}${index}@post.example` : null,
      telephone: `07700 900${String(chance.whole(0, 999)).padStart(3, "0")}`,
      address: `${chance.whole(1, 148)} ${chance.pick(roads)}, ${chance.pick(towns)}`,
    },
  };
}

const wordsFor = (title: string, last: string, isWoman: boolean | null): Customer["words"] => ({
  who: `${title} ${last}`,
  ...(isWoman === null ? { they: "they", them: "them", their: "their" } : isWoman ? { they: "she", them: "her", their: "her" } : { they: "he", them: "him", their: "his" }),
});

/** Every name that the office may meet, each once, in a shuffled order. */
export function inventNames(chance: Chance): { first: string; last: string; isWoman: boolean | null }[] {
  const firsts = [...women.map((first) => ({ first, isWoman: true })), ...men.map((first) => ({ first, isWoman: false })), ...neither.map((first) => ({ first, isWoman: null }))];
  return chance.shuffled(firsts.flatMap(({ first, isWoman }) => surnames.map((last) => ({ first, last, isWoman }))));
}
