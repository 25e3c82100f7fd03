import { because, plain, say, type Particulars } from "./say.js";

/** What was done with themes, lessons, systemic issues, policies and procedures. */
export const learning: Readonly<Record<string, (p: Particulars) => string>> = {
  "added a theme": (p) => `added the theme “${say(p["name"])}” (${say(p["reference"])})`, "wrote a theme": (p) => `wrote a new version of the theme “${say(p["name"])}”${because(p)}`,
  "merged a theme": (p) => `merged the theme “${say(p["name"])}” into “${say(p["into"])}”${because(p)}`, "retired a theme": (p) => `retired the theme “${say(p["name"])}”${because(p)}`,
  "attached a theme": (p) => `attached the theme “${say(p["theme"])}” to ${say(p["record"])}${p["isSuggested"] ? ", as was suggested" : ""}`, "removed a theme": (p) => `removed the theme “${say(p["theme"])}” from ${say(p["record"])}${because(p)}`,
  "dismissed a suggested theme": (p) => `dismissed the suggestion of “${say(p["theme"])}” for ${say(p["record"])}`,
  "proposed a lesson": (p) => `proposed the lesson ${say(p["reference"])}: ${say(p["title"])}`, "agreed a lesson": (p) => `agreed the lesson ${say(p["reference"])}, for ${say(p["to"])} to act on by ${say(p["dueOn"])}`, "dropped a lesson": (p) => `did not take up the lesson ${say(p["reference"])}${because(p)}`,
  "recorded the change of a lesson": (p) => `recorded what changed by the lesson ${say(p["reference"])} and asked ${say(p["checker"])} to check it by ${say(p["dueOn"])}`,
  "found a lesson effective": (p) => `found that the lesson ${say(p["reference"])} worked, and closed it: ${say(p["note"])}`, "found a lesson not effective": (p) => `found that the lesson ${say(p["reference"])} did not work, and reopened it until ${say(p["dueOn"])}: ${say(p["note"])}`,
  "shared a lesson": (p) => `shared the lesson ${say(p["reference"])} with ${say(p["teams"])}`, "read a lesson": (p) => `read the lesson ${say(p["reference"])}`, "used a lesson": (p) => `used the lesson ${say(p["reference"])}: ${say(p["how"])}`,
  "proposed a systemic issue": (p) => `proposed the systemic issue ${say(p["reference"])}, “${say(p["name"])}”, from ${say(p["cases"])} cases: ${say(p["why"])}`, "agreed a systemic issue": (p) => `agreed the systemic issue ${say(p["reference"])}, “${say(p["name"])}”, for ${say(p["to"])} to handle`,
  "dropped a systemic issue": (p) => `did not take up the systemic issue ${say(p["reference"])}${because(p)}`, "handled a systemic issue": (p) => `said how the systemic issue ${say(p["reference"])} is handled: ${say(p["handling"])}`,
  "added cases to a systemic issue": (p) => `added ${say(p["cases"])} ${p["cases"] === 1 ? "case" : "cases"} to the systemic issue ${say(p["reference"])}`, "closed a systemic issue": (p) => `closed the systemic issue ${say(p["reference"])}${because(p)}`,
  "gave feedback on a policy": (p) => `told ${say(p["to"])} of ${say(p["policy"])} (${say(p["reference"])}): ${say(p["what"])}`, "answered feedback on a policy": (p) => `answered the feedback ${say(p["reference"])}: ${plain(String(p["outcome"]))}`,
  "added a procedure": (p) => `added the procedure “${say(p["name"])}”`, "wrote a procedure": (p) => `wrote version ${say(p["number"])} of the procedure “${say(p["name"])}”, because of ${say(p["lessons"])}: ${say(p["change"])}`,
};
