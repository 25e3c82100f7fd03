import { bookDigests, deliverDigests } from "./digests.js";
import { bookMeetingLetters, deliverMeetingLetters } from "./meeting-letters.js";
import type { Mailing } from "./outbox.js";

/** Milliseconds between two looks at whether something is to be sent. */
const everyMinute = 60_000;

/** Books and sends e-mails, those about meetings and those of the day, until it is stopped; a letter that is being handed over then is broken off and tried again later. */
export function keepMailing(mailing: Mailing, every = everyMinute): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const look = () => {
    running ??= bookMeetingLetters(mailing).then(() => deliverMeetingLetters(mailing, stopping.signal)).then(() => bookDigests(mailing)).then(() => deliverDigests(mailing, stopping.signal))
      .catch((error: unknown) => mailing.log.warn({ error }, "the e-mails could not be seen to; trying again in a minute"))
      .finally(() => { running = null; });
  };
  look();
  const timer = setInterval(look, every);
  timer.unref();
  return { async stop() { clearInterval(timer); stopping.abort(); await running; } };
}
