/** Fewest characters of a passphrase: three or four words. */
export const shortestPassphrase = 14;
/** Most characters of a passphrase. */
export const longestPassphrase = 200;
const fewestDifferent = 6;

/** What is wrong with a passphrase, as its person reads it; null when it may be used. `about` is what anybody would try first: their name, number and address. */
export function passphraseProblem(passphrase: string, about: readonly string[]): string | null {
  if (passphrase.length < shortestPassphrase) return `A passphrase has ${shortestPassphrase} characters or more. Three or four words that do not belong together are good.`;
  if (passphrase.length > longestPassphrase) return `A passphrase has ${longestPassphrase} characters at most.`;
  if (new Set(passphrase.toLowerCase()).size < fewestDifferent) return "That repeats itself. Use several different words.";
  const guessed = about.find((word) => word.length > 2 && passphrase.toLowerCase().includes(word.toLowerCase()));
  return guessed ? `Leave “${guessed}” out: it is what somebody would try first.` : null;
}
