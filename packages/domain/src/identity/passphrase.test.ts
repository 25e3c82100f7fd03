import { passphraseProblem } from "./passphrase.js";

const about = ["Dana", "Fox", "400002"];

test.each(["heron lamp quarry", "a walrus in April rain", "ffrwyth glas yn y môr"])("several words that do not belong together may be used: %s", (good) => expect(passphraseProblem(good, about)).toBeNull());

test.each([
  ["too short", "heron lamp", /14 characters or more/], ["too long", "heron ".repeat(50), /200 characters at most/], ["one letter", "aaaaaaaaaaaaaaaaaa", /repeats itself/],
  ["their name", "the quick brown fox", /Leave “Fox” out/], ["their number", "heron lamp 400002", /Leave “400002” out/],
])("a passphrase is refused when it is %s", (_why, bad, says) => expect(passphraseProblem(bad, about)).toMatch(says));
