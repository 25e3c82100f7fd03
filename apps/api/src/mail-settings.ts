import type { Problem } from "./configuration-problem.js";

/** How the office sends its daily e-mails. */
export interface MailSettings {
  /** The address of the SMTP server: smtps://user:password@host:465, or smtp:// where the server offers TLS by itself. */
  readonly smtpUrl: string;
  /** Whom the e-mails are from: an address, or Name <address>. */
  readonly from: string;
  /** The office's own address as browsers see it, for the links. */
  readonly publicUrl: string;
  /** The hour of the office's day, 0 to 23, from which the e-mails go out. */
  readonly hour: number;
}

const names = ["MAIL_FROM", "DIGEST_HOUR"];
const isFrom = (text: string) => /^([^<>"\r\n]{1,100} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text);

function isSmtp(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "" && url.search === "";
}

/** Reads how e-mail is sent; null where it is not. Every problem is added to those already found; the server's password is never among them. */
export function readMail(env: NodeJS.ProcessEnv, problems: Problem[]): MailSettings | null {
  const told = (name: string) => env[name]?.trim() ?? "";
  const refuse = (isWrong: boolean, problem: string, remedy: string) => { if (isWrong) problems.push({ problem, remedy }); };
  const [smtpUrl, from, publicUrl, hour] = [told("SMTP_URL"), told("MAIL_FROM"), told("PUBLIC_URL"), told("DIGEST_HOUR") || "7"];
  if (!smtpUrl) {
    const lone = names.filter(told);
    refuse(lone.length > 0, `${lone.join(" and ")} ${lone.length === 1 ? "is" : "are"} set without SMTP_URL.`, "Set SMTP_URL to the server that takes the office's e-mail, or leave them out.");
    return null;
  }
  refuse(!isSmtp(smtpUrl), "SMTP_URL is not the address of an SMTP server.", "Write it as smtps://user:password@host:465, with special characters percent-encoded.");
  refuse(!isFrom(from), `MAIL_FROM is ${from ? "no sender" : "missing"}.`, "Write it as remit@office.example or Remit <remit@office.example>.");
  refuse(!/^https?:\/\/[^/]+\/?$/.test(publicUrl), `PUBLIC_URL is ${publicUrl ? "no address of an office" : "missing, so an e-mail could not say where to read on"}.`, "Set it to the office's own address as browsers see it, such as https://remit.example.");
  refuse(!/^(1?\d|2[0-3])$/.test(hour), `DIGEST_HOUR is "${hour}".`, "Set it to an hour of the day, 0 to 23; 7 when left out.");
  return { smtpUrl, from, publicUrl: publicUrl.replace(/\/$/, ""), hour: Number(hour) };
}
