import { isOutsider } from "@remit/domain/organisation/outsiders";
import { defaultFieldResolver, type GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import { Refusal } from "./refusal.js";
import type { Reader } from "./run.js";

/** Opens a question or a command to somebody from outside the office. What is not marked so, and is no list of records with its own scope, is closed to them (PO-55). */
export const OpenOutside = () => Extensions({ isOpenOutside: true });

/** Closes every question and command to outsiders that was not opened to them by name: what is added later is closed until somebody decides otherwise. */
export function closeToOutsiders(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (field.extensions["reads"] !== undefined || field.extensions["isOpenOutside"] === true) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, given, context: Reader, info): unknown => {
        if (isOutsider(context.actor)) throw new Refusal("FORBIDDEN", "This is open to people of the office only. You see what was commissioned from you.");
        return resolve(source, given, context, info);
      };
    }
}
