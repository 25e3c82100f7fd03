import type { Logger } from "pino";
import { isForAPerson } from "./log.js";

/** What whoever started the office wants to know once it is open. */
export interface Welcome {
  address: string;
  /** Where the data lies, without any password. */
  data: string;
  isDemonstration: boolean;
  /** The one-time page of an empty office. */
  setUp?: string;
}

/** Says that the office is open: a calm block to a person, one record to a machine. */
export function welcome(log: Logger, facts: Welcome): void {
  if (!isForAPerson(log)) return log.info(facts, `The office is open at ${facts.address}`);
  const { address, data, isDemonstration, setUp } = facts;
  const lines = [
    "", `The office is open at ${address}`, `  GraphQL   ${address}/graphql`, `  Explorer  ${address}/explorer`, `  Data      ${data}`,
    ...(isDemonstration ? ["  This is the demonstration office: its people and cases are invented, and anyone at this machine may sign in as anyone."] : []),
    ...(setUp === undefined ? [] : [`  Nobody is in it yet. Enter its first person, once, at ${setUp}`]),
    "  Stop it with Ctrl-C.", "",
  ];
  for (const line of lines) log.info(line);
}
