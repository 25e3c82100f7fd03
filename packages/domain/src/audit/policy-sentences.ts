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
  "accepted a policy": toThe("read and accepted"), "reminded of a policy": (p) => `reminded ${say(p["to"])} of ${version(p)}`,
};
