import { NavBar } from "../frame/layout/NavBar";

const pages = [["/lessons", "Lessons"], ["/themes", "Themes"], ["/worsening", "Getting worse"], ["/systemic-issues", "Systemic issues"], ["/ideas", "Ideas"], ["/policy-feedback", "Said of policies"], ["/procedures", "Procedures"]] as const;

/** The pages of learning, side by side. */
export const LearningNav = () => <NavBar called="Learning" pages={pages} />;
