import { contractOn, mostFor, whyNotCommissioned, type Candidate, type Contract } from "./suitability.js";

const contract: Contract = { reference: "EXT-7", startsOn: "2025-04-01", endsOn: "2026-03-31", rateKind: "DAY", ratePence: 45_000 };
const yusra: Candidate = { id: "1", staffId: "2", name: "Yusra Haddad", isActive: true, unsuitableBecause: null, contracts: [contract], conflicts: [], isAway: false, awayUntil: null, daysAMonth: 4, openHours: 7, parts: [], managed: null };
const why = (more: Partial<Candidate>, today = "2026-01-14") => whyNotCommissioned({ ...yusra, ...more }, today);

test("[PO-55] a reviewer with a contract, free days and no tie to the case can be commissioned", () => {
  expect(why({})).toBeNull();
  expect(why({}, "2026-03-31")).toBeNull();
});

test("[PO-55] each reason why a reviewer cannot be commissioned is said in words, the gravest first", () => {
  expect(why({ conflicts: ["Westmere Hospital Trust"], isAway: true })).toBe("cannot: conflict of interest with Westmere Hospital Trust");
  expect(why({ conflicts: ["Westmere Hospital Trust", "the person who came to us"] })).toBe("cannot: conflict of interest with Westmere Hospital Trust and the person who came to us");
  expect(why({ unsuitableBecause: "two reports were returned" })).toBe("cannot: unsuitable at present, two reports were returned");
  expect(why({}, "2026-04-01")).toBe("cannot: contract ended on 31 March 2026");
  expect(why({}, "2025-03-31")).toBe("cannot: contract begins on 1 April 2025");
  expect(why({ contracts: [] })).toBe("cannot: no contract yet");
  expect(why({ isAway: true, awayUntil: "2026-01-20" })).toBe("cannot: not available until 20 January 2026");
  expect(why({ isAway: true })).toBe("cannot: not available at present");
  expect(why({ openHours: 28 })).toBe("cannot: all of their 4 days a month are taken");
  expect(why({ isActive: false })).toBe("cannot: has left");
});

test("[PO-50] an outsider who had a part in the decision is kept out like everybody else", () => {
  expect(why({ parts: ["ADVISED"] })).toBe("cannot: advised on the decision");
});

test("[PO-55] a contract pays its rate for a case, or for each day begun", () => {
  expect(contractOn([contract], "2026-04-01")).toBeNull();
  expect([mostFor(contract, 7), mostFor(contract, 8), mostFor({ ...contract, rateKind: "CASE" }, 70)]).toEqual([45_000, 90_000, 45_000]);
});
