import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** How people come on: grades, training and mentors; appraisals, talks and goals. */
export const development: ConsoleModule = { documents, destinations: [] };
export { developmentRoutes } from "./pages";
