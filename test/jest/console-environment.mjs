import { TestEnvironment } from "jest-environment-jsdom";

/** What browsers have and jsdom lacks, lent by node. */
const lent = ["TextEncoder", "TextDecoder", "fetch", "Request", "Response", "Headers", "ReadableStream", "TransformStream", "structuredClone"];

/** jsdom as a browser of today. */
export default class ConsoleEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of lent) this.global[name] ??= globalThis[name];
    this.global.matchMedia ??= (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {} });
  }
}
