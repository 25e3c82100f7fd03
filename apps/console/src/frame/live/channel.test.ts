import { jest } from "@jest/globals";
import { listen, liveState, whenEnded } from "./channel";

/** The browser's EventSource, with the line in the test's hand. */
class Line {
  static readonly CLOSED = 2;
  static opened: Line[] = [];
  onopen = () => {};
  onerror = () => {};
  onmessage = (_: { data: string }) => {};
  readyState = 1;
  ended = () => {};
  addEventListener = (_: "ended", hear: () => void) => void (this.ended = hear);
  constructor(readonly url: string) {
    Line.opened.push(this);
  }
  close = () => void (this.readyState = 2);
}

const last = () => Line.opened.at(-1)!;
const pass = (milliseconds = 1000) => jest.advanceTimersByTime(milliseconds);
const leaving: (() => void)[] = [];
const hearOn = (...topics: string[]) => {
  const heard: (readonly string[])[] = [];
  leaving.push(listen({ topics, hear: (ids) => heard.push(ids) }));
  pass();
  return heard;
};

beforeEach(() => {
  jest.useFakeTimers();
  Line.opened = [];
  Object.assign(globalThis, { EventSource: Line });
});
afterEach(() => {
  leaving.splice(0).forEach((leave) => leave());
  pass();
  jest.useRealTimers();
});

test("every list of a page shares one line, and hears only its own topics", () => {
  const hopper = hearOn("hopper");
  const team = hearOn("team");
  expect(decodeURIComponent(last().url)).toBe("/live?topics=hopper,team");
  expect(Line.opened.filter((line) => line.readyState !== Line.CLOSED)).toHaveLength(1);
  last().onmessage({ data: JSON.stringify({ topic: "hopper", type: "changed", ids: ["a"] }) });
  expect(hopper).toEqual([["a"]]);
  expect(team).toEqual([]);
});

test("a line that was lost and comes back has everything read again", () => {
  const heard = hearOn("hopper");
  last().onopen();
  last().onerror();
  expect(liveState()).toBe("lost");
  last().onopen();
  expect(liveState()).toBe("open");
  expect(heard).toEqual([[]]);
});

test("a line that the office closed is opened anew", () => {
  hearOn("hopper");
  const first = last();
  first.close();
  first.onerror();
  pass();
  expect(last()).not.toBe(first);
});

test("when the office ends the session the page is told at once, and the line is not opened again", () => {
  hearOn("person:dana");
  const told: string[] = [];
  leaving.push(whenEnded(() => told.push("ended")));
  const [before] = [Line.opened.length];
  last().ended();
  pass();
  expect([told, Line.opened.length, last().readyState]).toEqual([["ended"], before, Line.CLOSED]);
});
