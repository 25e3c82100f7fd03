/** The pages of authority, in order. */
export const pages = [
  { to: "/authority", label: "Limits" },
  { to: "/authority/scheme", label: "Delegation scheme" },
  { to: "/authority/committees", label: "Committees" },
  { to: "/authority/escalated", label: "Escalated to me" },
] as const;
