import { pino, type Logger } from "pino";

/** The office's log on standard output: JSON for machines, plain sentences for a person at a terminal. */
export function openLog({ isProduction, isTerminal }: { isProduction: boolean; isTerminal: boolean }): Logger {
  const options = { base: null, serializers: { error: pino.stdSerializers.err } };
  if (isProduction || !isTerminal) return pino(options);
  return pino(options, { write: (line: string) => void process.stdout.write(`${plain(line)}\n`) });
}

function plain(line: string): string {
  const { level, msg, error } = JSON.parse(line) as { level: number; msg: string; error?: { message: string } };
  const text = error === undefined ? msg : `${msg}: ${error.message}`;
  return level >= 50 ? `Error: ${text}` : level >= 40 ? `Warning: ${text}` : text;
}
