import type { MailSettings } from "../mail-settings.js";
import type { Letter } from "./letter.js";

/** What came of handing a letter to the server: taken, to be tried later, or never to be tried again. `isTheServers` when no other letter would fare better now. */
export type Answer = { readonly taken: true } | { readonly taken: false; readonly forGood: boolean; readonly isTheServers: boolean; readonly trouble: string };

/** Where letters are handed over. */
export interface Post { hand(to: string, letter: Letter, messageId: string, signal: AbortSignal): Promise<Answer> }

/** Milliseconds: to be connected and greeted, for silence in between, and for a whole letter, however busily the server stalls. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, altogether: 60_000 } as const;

interface Refused { readonly responseCode?: number; readonly command?: string; readonly message?: string }

/** A refusal of this person or this letter for good (5xx) is final; a 4xx is not; anything else is the server's or the line's. */
function understood({ responseCode = 0, command = "", message = "" }: Refused): Answer {
  const isOfThisLetter = responseCode > 0 && /^(RCPT TO|DATA)/.test(command);
  return { taken: false, forGood: isOfThisLetter && responseCode >= 500, isTheServers: !isOfThisLetter, trouble: message.replace(/\s+/g, " ").slice(0, 300) };
}

/** One plain mailbox address: nothing that could begin another header, another person or a comment. */
const isAddress = (text: string) => /^[^\s@<>()[\]\\,;:"]{1,64}@[A-Za-z0-9.-]{1,255}$/.test(text);

/** An SMTP server. To another machine only over TLS. */
export function smtpPost({ smtpUrl, from }: Pick<MailSettings, "smtpUrl" | "from">, { altogether, ...timeouts }: { readonly altogether: number; readonly connectionTimeout: number; readonly greetingTimeout: number; readonly socketTimeout: number } = patience): Post {
  const { protocol, hostname } = new URL(smtpUrl);
  const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
  const transport = import("nodemailer").then(({ createTransport }) => createTransport({ url: smtpUrl, requireTLS: protocol === "smtp:" && !isHere, ...timeouts, disableFileAccess: true, disableUrlAccess: true } as never));
  return {
    async hand(to, { subject, text, html, preferences, calendar }, messageId, signal) {
      if (!isAddress(to)) return { taken: false, forGood: true, isTheServers: false, trouble: "The person's e-mail address is not one. Correct it in the directory." };
      const headers = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };
      const icalEvent = calendar && { ...calendar, filename: "invitation.ics" };
      const mail = { ...(icalEvent && { icalEvent }), from, to: { name: "", address: to }, subject, text, html, messageId, headers, list: { unsubscribe: { url: preferences, comment: "Choose what you hear" } }, signal: AbortSignal.any([signal, AbortSignal.timeout(altogether)]) };
      return (await transport).sendMail(mail).then(() => ({ taken: true }) as const, understood);
    },
  };
}
