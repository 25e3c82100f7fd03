import type { Permission } from "./permissions.js";

/** What marks somebody as not of the office: they carry out what was commissioned from them. */
export const outsidersPermission = "deliver-commissions" satisfies Permission;

/**
 * Whether somebody acts from outside the office. To them everything is closed that is not opened to them by name, whatever else they may
 * do by their role or by a loan (PO-55).
 */
export const isOutsider = ({ permissions }: { readonly permissions: ReadonlySet<Permission> }): boolean => permissions.has(outsidersPermission);
