import { readConfiguration } from "./configuration.js";
import type { Problem } from "./configuration-problem.js";
import { readMail } from "./mail-settings.js";

const sound = { SMTP_URL: "smtps://remit:secret-word@mail.example:465", MAIL_FROM: "Remit <remit@office.example>", PUBLIC_URL: "https://remit.example/" };
const read = (env: NodeJS.ProcessEnv) => { const problems: Problem[] = []; return { mail: readMail(env, problems), problems: problems.map(({ problem }) => problem) }; };

test("without a server e-mail is off, and what only makes sense with one is a mistake", () => {
  expect(read({})).toEqual({ mail: null, problems: [] });
  expect(read({ PUBLIC_URL: "https://remit.example" }).problems).toEqual([]);
  expect(read({ MAIL_FROM: "remit@office.example", DIGEST_HOUR: "8" }).problems).toEqual(["MAIL_FROM and DIGEST_HOUR are set without SMTP_URL."]);
});

test("everything that is set is read, and the letters go out from seven", () => {
  expect(read(sound)).toEqual({ problems: [], mail: { smtpUrl: sound.SMTP_URL, from: sound.MAIL_FROM, publicUrl: "https://remit.example", hour: 7 } });
  expect(read({ ...sound, DIGEST_HOUR: "18", MAIL_FROM: "remit@office.example" }).mail).toMatchObject({ hour: 18, from: "remit@office.example" });
});

test.each([
  ["SMTP_URL", "mail.example:25"], ["SMTP_URL", "https://mail.example"], ["SMTP_URL", "smtp://mail.example?requireTLS=false"], ["MAIL_FROM", ""], ["MAIL_FROM", "The office"],
  ["MAIL_FROM", "Remit <remit@office.example>\r\nBcc: all@office.example"], ["MAIL_FROM", "a@b.example, c@d.example"], ["PUBLIC_URL", ""], ["PUBLIC_URL", "remit.example"], ["PUBLIC_URL", "https://remit.example/a/path"], ["DIGEST_HOUR", "24"], ["DIGEST_HOUR", "7:30"],
])("%s as %j is refused with a remedy", (name, value) => {
  const { problems } = readConfiguration({ ...sound, [name]: value }, []);
  expect(problems.map(({ problem }) => problem.startsWith(name))).toEqual([true]);
  expect(problems[0]!.remedy).toMatch(/\.$/);
});

test("no problem shows the server's password", () => expect(JSON.stringify(readConfiguration({ SMTP_URL: "smtp://remit:secret-word@", MAIL_FROM: "x", DIGEST_HOUR: "no" }, []).problems)).not.toContain("secret-word"));
