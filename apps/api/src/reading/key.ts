import { refuseField } from "./refusal.js";

/** The key under which something stands in an answer; one that PostgreSQL would cut short is refused. */
export function mostKey(key: string): string {
  if (key.length > 60) throw refuseField(key.slice(0, 60), "An alias of a measure may have 60 characters at most. Shorten it.");
  return key;
}
