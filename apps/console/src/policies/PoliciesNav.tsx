import { NavBar } from "../frame/layout/NavBar";

const pages = [["/policies/mine", "For me"], ["/policies", "Register"], ["/policy-acceptances", "Who accepted"], ["/guidance", "Guidance"], ["/process-maps", "Process maps"], ["/guidance-talks", "Talked over"], ["/continuity", "Business continuity"]] as const;

/** The pages of policies and guidance, side by side. */
export const PoliciesNav = () => <NavBar called="Policies" pages={pages} />;
