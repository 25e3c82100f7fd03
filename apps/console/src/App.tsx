import { CustomRoutes } from "react-admin";
import { Route } from "react-router";
import { NoSuchPage } from "./frame/layout/NoSuchPage";
import type { ConsoleModule } from "./frame/module";
import { Office } from "./frame/Office";

/** What the console is made of, in the order in which the rail shows it. */
const modules: readonly ConsoleModule[] = [];

/** The application read aloud: one `<Resource>` a noun, one `<Route>` for a page that is about no single noun. */
export const App = () => (
  <Office modules={modules}>
    <CustomRoutes>
      <Route path="/" element={<NoSuchPage />} />
    </CustomRoutes>
  </Office>
);
