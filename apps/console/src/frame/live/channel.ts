/** What the API says over the wire: ids only. Whoever wants more asks for it, and is checked as always. */
export interface LiveEvent {
  readonly topic: string;
  readonly type: string;
  readonly ids: readonly string[];
}

/** Whether changes by others arrive. */
export type LiveState = "idle" | "opening" | "open" | "lost";

interface Listener {
  readonly topics: readonly string[];
  /** Empty ids: something may have been missed; read everything again. */
  readonly hear: (ids: readonly string[]) => void;
}

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
const endings = new Set<() => void>();
let source: EventSource | null = null;
let openTopics = "";
let state: LiveState = "idle";
let timer = 0;
let tries = 0;

const become = (next: LiveState) => {
  state = next;
  watchers.forEach((watch) => watch());
};

const wanted = () => [...new Set([...listeners].flatMap((listener) => listener.topics))].sort().join(",");

function hear({ data }: MessageEvent<string>): void {
  const event = JSON.parse(data) as LiveEvent;
  listeners.forEach((listener) => listener.topics.includes(event.topic) && listener.hear(event.ids));
}

function opened(): void {
  const missed = tries > 0;
  tries = 0;
  become("open");
  if (missed) listeners.forEach((listener) => listener.hear([]));
}

/** The browser tries again by itself only after a broken line; after a refusal (restart, signed out) it is up to us. */
function lost(): void {
  tries += 1;
  become("lost");
  if (source?.readyState !== EventSource.CLOSED) return;
  openTopics = "";
  arrange(Math.min(30_000, 500 * 2 ** tries));
}

/** The office ended the session: there is nothing to come back to. */
function ended(): void {
  source?.close();
  source = null;
  openTopics = "";
  endings.forEach((tell) => tell());
}

function connect(): void {
  const topics = wanted();
  if (topics === openTopics) return;
  source?.close();
  source = null;
  openTopics = topics;
  if (!topics) return become("idle");
  become(tries > 0 ? "lost" : "opening");
  source = new EventSource(`/live?topics=${encodeURIComponent(topics)}`);
  source.onopen = opened;
  source.onerror = lost;
  source.onmessage = hear;
  source.addEventListener("ended", ended);
}

/** Connects in a moment, so that a page's several lists share one line. */
function arrange(milliseconds: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(connect, milliseconds);
}

/** Listens to topics until the returned function is called. Everyone on the page shares one connection. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  arrange(30);
  return () => {
    listeners.delete(listener);
    arrange(300);
  };
}

/** Calls back when the line opens or is lost. */
export function watchLive(watch: () => void): () => void {
  watchers.add(watch);
  return () => void watchers.delete(watch);
}

/** Calls back when the office says that the session ended. */
export function whenEnded(tell: () => void): () => void {
  endings.add(tell);
  return () => void endings.delete(tell);
}

/** The state of the line now. */
export const liveState = (): LiveState => state;
