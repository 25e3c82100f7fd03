const browsers: readonly [RegExp, string][] = [[/\bEdgA?\//, "Edge"], [/\bOPR\//, "Opera"], [/\b(Firefox|FxiOS)\//, "Firefox"], [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"], [/\bSafari\//, "Safari"]];
const machines: readonly [RegExp, string][] = [[/\biPhone\b/, "an iPhone"], [/\biPad\b/, "an iPad"], [/\bAndroid\b/, "Android"], [/\bWindows\b/, "Windows"], [/\bCrOS\b/, "a Chromebook"], [/\bMac OS X\b/, "a Mac"], [/\bLinux\b/, "Linux"]];
const first = (known: readonly [RegExp, string][], agent: string) => known.find(([pattern]) => pattern.test(agent))?.[1];

/** What a browser says of itself (its user agent), in words such as “Firefox on Windows”. It may say what it likes, so this helps to recognise, and proves nothing. */
export function deviceInWords(agent: string): string {
  const [browser, machine] = [first(browsers, agent), first(machines, agent)];
  if (!browser && !machine) return agent === "" ? "An unknown device" : "A program";
  return `${browser ?? "A browser"} on ${machine ?? "an unknown machine"}`;
}
