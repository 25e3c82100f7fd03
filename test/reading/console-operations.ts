import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Kind, parse, type OperationDefinitionNode } from "graphql";

/** A document of the console: its name, the file that writes it, and its text. */
export interface ConsoleOperation {
  readonly name: string;
  readonly from: string;
  readonly text: string;
}

/** Every document that the console can send. */
export const consoleOperations = (): readonly ConsoleOperation[] =>
  JSON.parse(execFileSync(process.execPath, [join(process.cwd(), "apps/console/operations.mjs")], { encoding: "utf8", maxBuffer: 10_000_000 })) as ConsoleOperation[];

/** The operation that a document of the console holds. */
export const operationOf = ({ text }: ConsoleOperation): OperationDefinitionNode => parse(text).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
