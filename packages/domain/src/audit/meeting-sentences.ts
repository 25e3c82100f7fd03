import { because, say, type Particulars } from "./say.js";

const of = (verb: string, after: (p: Particulars) => string = () => "") => (p: Particulars) => `${verb} ${say(p["reference"])}${after(p)}`;
const when = (p: Particulars) => `${p["name"] ? ` (${say(p["name"])})` : ""}${p["on"] ? `, on ${say(p["on"])}` : ""}${p["at"] ? ` at ${say(p["at"])}` : ""}${p["place"] ? ` in ${say(p["place"])}` : ""}`;
const named = (verb: string, preposition: string, after: (p: Particulars) => string = () => "") => (p: Particulars) => `${verb} ${say(p["name"])} ${preposition} ${say(p["reference"])}${after(p)}`;

/** What was done about meetings: their agendas, papers and minutes. Of what is restricted nothing is said but that it is. */
export const meetings: Readonly<Record<string, (p: Particulars) => string>> = {
  "called a meeting": of("called meeting", when), "changed a meeting": of("changed meeting", when), "cancelled a meeting": of("cancelled meeting", because), "invited to a meeting": (p) => `invited ${say(p["people"])} to meeting ${say(p["reference"])}`,
  "sent apologies": of("sent apologies for meeting", (p) => (p["deputy"] ? `, with ${say(p["deputy"])} in their place` : "")), "recorded who came": of("recorded who came to meeting"), "recorded what came of a meeting": of("recorded what came of meeting", (p) => ` of ${say(p["body"])}`),
  "built an agenda": of("built the agenda of meeting"), "added an item by hand": of("added an item to the agenda of meeting"), "put on an agenda": named("put", "on the agenda of meeting", (p) => (p["on"] ? ` for ${say(p["on"])}` : "")),
  "arranged an agenda": of("arranged the agenda of meeting"), "changed an item of an agenda": named("changed", "on the agenda of meeting"), "took off an agenda": named("took", "off the agenda of meeting", because), "fixed an agenda": of("fixed the agenda and the papers of meeting"),
  "restricted an item of an agenda": (p) => (p["isRestricted"] ? `restricted an item of meeting ${say(p["reference"])} to named readers` : `opened ${say(p["name"])} of meeting ${say(p["reference"])} to all who are there`),
  "asked for a paper": (p) => `asked ${say(p["from"])} for ${say(p["name"])}, a paper for meeting ${say(p["reference"])}, until ${say(p["dueOn"])}`, "wrote a paper": of("wrote in a paper for meeting"), "handed in a paper": of("handed in a paper for meeting"),
  "added to a paper": of("added an addendum to a paper for meeting", because), "withdrew a paper": of("said that a paper is no longer needed for meeting", because),
  "began the minutes": of("began the minutes of meeting"), "minuted an item": named("minuted", "of meeting"), "decided at a meeting": (p) => `recorded a decision of ${say(p["by"])} at meeting ${say(p["reference"])}${p["text"] ? `: ${say(p["text"])}` : ""}`,
  "corrected a decision": of("corrected a decision of meeting"), "struck out a decision": of("struck out a decision of meeting"), "gave an action": (p) => `gave ${say(p["reference"])} to ${say(p["to"])} at meeting ${say(p["meeting"])}, until ${say(p["dueOn"])}${p["what"] ? `: ${say(p["what"])}` : ""}`,
  "sent the minutes to the chair": of("sent the chair the minutes of meeting"), "cleared the minutes": of("cleared the minutes of meeting"), "returned the minutes": of("returned the minutes of meeting", because), "issued the minutes": of("issued the minutes of meeting"),
  "nominated for a meeting": (p) => `nominated ${say(p["name"])} for a meeting (${say(p["reference"])})${because(p)}`, "did not take a nomination": named("did not take", "from nomination", because), "withdrew a nomination": of("withdrew nomination", because),
  "began a series of meetings": (p) => `began the series of meetings “${say(p["name"])}”`, "changed a series of meetings": (p) => `changed the series of meetings “${say(p["name"])}”`, "made a calendar feed": (p) => `made the calendar feed “${say(p["name"])}” of their meetings`, "revoked a calendar feed": (p) => `revoked the calendar feed “${say(p["name"])}”`, "ended a series of meetings": (p) => `ended the series of meetings “${say(p["name"])}”${because(p)}`,
};
