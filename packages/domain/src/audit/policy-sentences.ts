import { because, edited, say, type Particulars } from "./say.js";

const version = (p: Particulars) => `version ${say(p["number"])} of the policy “${say(p["name"])}” (${say(p["reference"])})`;
const toThe = (verb: string, rest = "") => (p: Particulars) => `${verb} ${version(p)}${rest}${because(p)}`;

/** What was done with policies and their versions, and who accepted them. */
export const policies: Readonly<Record<string, (p: Particulars) => string>> = {
  "added a policy": (p) => `added the policy “${say(p["name"])}” (${say(p["reference"])}), for ${say(p["owner"])} to answer for and ${say(p["team"])} to keep`, "changed a policy": edited("the policy "), "withdrew a policy": (p) => `withdrew the policy “${say(p["name"])}” (${say(p["reference"])})${because(p)}`,
  "wrote a policy version": (p) => `wrote ${version(p)}: ${say(p["change"])}`, "changed a policy draft": toThe("changed the draft of"), "wrote a questionnaire": (p) => `wrote the questionnaire of ${version(p)}: ${say(p["questions"])} questions, ${say(p["passMark"])} to be right`, "removed a questionnaire": toThe("removed the questionnaire of"),
  "put a policy to the Board": toThe("put", " to the Board"), "recorded the Board's approval": (p) => `recorded that the Board approved ${version(p)} on ${say(p["approvedOn"])}: ${say(p["evidence"])}`, "took a policy back from the Board": toThe("took", " back from the Board"),
  "published a policy": (p) => `published ${version(p)} for ${say(p["people"])} people to accept by ${say(p["acceptBy"])}`, "asked more people to accept a policy": (p) => `asked ${say(p["people"])} more people to accept ${version(p)}`,
  "passed a policy's questionnaire": (p) => `answered the questions of ${version(p)}: ${say(p["right"])} of ${say(p["of"])} right, and passed`, "did not pass a policy's questionnaire": (p) => `answered the questions of ${version(p)}: ${say(p["right"])} of ${say(p["of"])} right, and did not pass yet`,
  "accepted a policy": toThe("read and accepted"), "added guidance": (p) => `added the guidance “${say(p["title"])}” (${say(p["reference"])}), for ${say(p["owner"])} to maintain`, "changed guidance": edited("the guidance "), "looked at guidance": (p) => `looked at the guidance “${say(p["title"])}” (${say(p["reference"])})${p["note"] ? `: ${say(p["note"])}` : ""}`, "withdrew guidance": (p) => `withdrew the guidance “${say(p["title"])}” (${say(p["reference"])})${because(p)}`,
  "added a process map": (p) => `added the process map “${say(p["name"])}”, for ${say(p["maintainers"])} to maintain`, "changed a process map": edited("the process map "),
  "added a continuity arrangement": (p) => `added the arrangement for business continuity “${say(p["name"])}”, for ${say(p["owner"])} to own`, "changed a continuity arrangement": edited("the arrangement for business continuity "), "reviewed a continuity arrangement": (p) => `reviewed the arrangement for business continuity “${say(p["name"])}”, next on ${say(p["reviewOn"])}: ${say(p["note"])}`,
  "went over guidance": (p) => `went over guidance ${p["team"] ? `with ${say(p["team"])}` : "in a one-to-one"} on ${say(p["heldOn"])}: ${say(p["items"])}`,
  "reminded of a policy": (p) => `reminded ${say(p["to"])} of ${version(p)}`,
};
