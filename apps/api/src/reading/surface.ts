import { Kind, type ASTVisitor, type ValidationContext } from "graphql";
import { Refusal } from "./refusal.js";

/** What one document may hold at most. The console's own documents are tested against these. */
export const surface = { aliases: 30, fields: 800, rootFields: 20, directives: 50, spreads: 100, depth: 15, tokens: 6_000 } as const;

/** Refuses documents that are made to be heavy: many aliases, fields, directives or spreads, or deep nesting. */
export function surfaceLimits(context: ValidationContext): ASTVisitor {
  const seen = { aliases: 0, fields: 0, directives: 0, spreads: 0 };
  let depth = 0;
  const count = (what: keyof typeof seen) => {
    if (++seen[what] === surface[what] + 1) context.reportError(new Refusal("QUERY_TOO_COMPLEX", `The document has more than ${surface[what]} ${what}. Split it.`));
  };
  return {
    OperationDefinition(node) {
      const roots = node.selectionSet.selections.filter((one) => one.kind === Kind.FIELD).length;
      if (roots > surface.rootFields) context.reportError(new Refusal("QUERY_TOO_COMPLEX", `The operation has more than ${surface.rootFields} root fields. Split it.`));
    },
    Field: {
      enter(node) {
        count("fields");
        if (node.alias) count("aliases");
        if (++depth === surface.depth + 1) context.reportError(new Refusal("QUERY_TOO_COMPLEX", `The document is nested more than ${surface.depth} deep. Flatten it.`));
      },
      leave() { depth--; },
    },
    Directive() { count("directives"); },
    FragmentSpread() { count("spreads"); },
  };
}
