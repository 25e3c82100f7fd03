import { decisionParts, type DecisionPart } from "./labels.js";
import { whyNotIndependent } from "./independence.js";

test("[PO-50, AS-27] every part in a decision keeps a person from reviewing it, and the gravest is the one that is said", () => {
  for (const part of Object.keys(decisionParts) as DecisionPart[]) expect(whyNotIndependent({ parts: [part], managed: null })).toBe(`cannot: ${decisionParts[part]}`);
  expect(whyNotIndependent({ parts: ["ADVISED", "SIGNED"], managed: "Lewis Grant" })).toBe("cannot: signed the decision");
});

test("[PO-50] managing its maker at the time does too; without either a person is independent", () => {
  expect(whyNotIndependent({ parts: [], managed: "Lewis Grant" })).toBe("cannot: line-managed Lewis Grant when the decision was made");
  expect(whyNotIndependent({ parts: [], managed: null })).toBeNull();
});
