import type { ApolloServerPlugin } from "@apollo/server";
import { Kind as Ast, type OperationDefinitionNode } from "graphql";
import type { Logger } from "pino";

/** A caller's own name for an operation is shortened to this many characters. */
const longestName = 60;

/** How an operation is called in logs: by its name, or by its root fields; never by what was asked with. */
const nameOf = (operation: OperationDefinitionNode): string =>
  (operation.name?.value ?? operation.selectionSet.selections.flatMap((one) => (one.kind === Ast.FIELD ? [one.name.value] : [])).join("+")).slice(0, longestName);

/** Says in the log which operations took long, with how long: their names only, so that the log holds nothing of anybody. */
export class Slow {
  constructor(private readonly log: Pick<Logger, "warn">, private readonly slowAfter: number) {}

  /** `began` as `performance.now()` said it. */
  tell(operation: OperationDefinitionNode | undefined, began: number, requestId: string): void {
    const milliseconds = Math.round(performance.now() - began);
    if (!operation || milliseconds < this.slowAfter) return;
    const name = nameOf(operation);
    this.log.warn({ operation: name, kind: operation.operation, milliseconds, requestId }, `${name} took ${milliseconds} ms. npm run explain -- ${name} shows its plan.`);
  }

  /** The same of what Apollo answers. */
  readonly plugin: ApolloServerPlugin<{ readonly requestId: string }> = {
    requestDidStart: async ({ contextValue: { requestId } }) => {
      const began = performance.now();
      return { willSendResponse: async ({ operation }) => this.tell(operation, began, requestId) };
    },
  };
}
