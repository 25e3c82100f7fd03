import { pino, type Logger } from "pino";

const people = new WeakSet<Logger>();

/** The office's log on standard output: plain sentences for a person at a terminal, JSON for machines and in production. */
export function openLog({ isProduction }: { isProduction: boolean }, isTerminal = process.stdout.isTTY ?? false): Logger {
  const options = { base: null, serializers: { error: pino.stdSerializers.err } };
  if (isProduction || !isTerminal) return pino(options);
  const log = pino(options, { write: (line: string) => void process.stdout.write(`${plain(line)}\n`) });
  people.add(log);
  return log;
}

/** Whether a person reads this log as it is written. */
export function isForAPerson(log: Logger): boolean {
  return people.has(log);
}

function plain(line: string): string {
  const { level, msg, error } = JSON.parse(line) as { level: number; msg: string; error?: { message: string } };
  const text = error === undefined ? msg : `${msg}: ${error.message}`;
  return level >= 50 ? `Error: ${text}` : level >= 40 ? `Warning: ${text}` : text;
}
