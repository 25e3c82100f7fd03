import type { Order } from "../data/protocol";

const turned = (direction: Order["direction"]) => (direction === "ASC" ? "DESC" : "ASC");

/**
 * The order after a column's heading was pressed. Alone, the column becomes the only one: upward, then downward.
 * As well (`isFurther`), it joins at the end: upward, then downward, then out.
 */
export function pressHeading(orders: readonly Order[], field: string, isFurther: boolean): readonly Order[] {
  const present = orders.find((order) => order.field === field);
  if (!isFurther) return [{ field, direction: present && orders.length === 1 ? turned(present.direction) : "ASC" }];
  if (!present) return [...orders, { field, direction: "ASC" }];
  if (present.direction === "DESC") return orders.filter((order) => order !== present);
  return orders.map((order) => (order === present ? { field, direction: "DESC" } : order));
}

/** For `aria-sort`: only the first of several is announced, as the standard has it. */
export const ariaSort = (orders: readonly Order[], field: string): "ascending" | "descending" | undefined => {
  const [first] = orders;
  if (first?.field !== field) return undefined;
  return first.direction === "ASC" ? "ascending" : "descending";
};
