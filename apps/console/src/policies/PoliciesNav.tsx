import { NavBar } from "../frame/layout/NavBar";

const pages = [["/policies/mine", "For me"], ["/policies", "Register"], ["/policy-acceptances", "Who accepted"]] as const;

/** The pages of policies, side by side. */
export const PoliciesNav = () => <NavBar called="Policies" pages={pages} />;
