import type { Permission } from "@remit/domain/organisation/permissions";

/** One page of the administration. */
export interface Drawer {
  readonly to: string;
  readonly label: string;
  /** Any of these shows it. */
  readonly needs: readonly Permission[];
}

/** The pages of the administration, in order. */
export const drawers: readonly Drawer[] = [
  { to: "/administration/organisation", label: "Organisation", needs: ["manage-organisation", "manage-segment"] },
  { to: "/administration/roles", label: "Roles", needs: ["manage-organisation"] },
  { to: "/administration/loans", label: "Lent permissions", needs: ["manage-organisation"] },
  { to: "/administration/waiting", label: "Waiting for a second person", needs: ["confirm-grants", "manage-organisation", "manage-sensitive-access"] },
  { to: "/administration/calendars", label: "Calendars", needs: ["manage-calendars"] },
  { to: "/administration/reference-data", label: "Reference data", needs: ["manage-reference-data"] },
  { to: "/administration/checking", label: "Checking", needs: ["manage-reference-data"] },
  { to: "/administration/assurance", label: "Assurance", needs: ["manage-reference-data"] },
  { to: "/administration/steps", label: "Steps and records", needs: ["manage-reference-data"] },
  { to: "/administration/points", label: "Points", needs: ["manage-reference-data"] },
  { to: "/administration/letters", label: "Letters", needs: ["manage-reference-data"] },
  { to: "/administration/e-mail", label: "E-mail", needs: ["manage-organisation"] },
  { to: "/administration/audit", label: "Audit", needs: ["read-audit"] },
];
