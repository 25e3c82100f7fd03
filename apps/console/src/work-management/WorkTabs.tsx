import { Button } from "@mui/material";
import { NavLink } from "react-router";

const pages = [["/work-management", "Allocate"], ["/work-management/master-cases", "Master cases"], ["/points/team", "Workload in points"], ["/development", "My people"]] as const;

/** The pages of work management, from each to the others. */
export const WorkTabs = () => (
  <nav aria-label="Work management">
    {pages.map(([to, label]) => <Button key={to} component={NavLink} to={to} end variant="text" sx={{ "&[aria-current=page]": { color: "text.primary", fontWeight: 700, textDecoration: "underline", textUnderlineOffset: "6px", textDecorationThickness: 3 } }}>{label}</Button>)}
  </nav>
);
