import { lazy } from "react";
import { CustomRoutes, Resource } from "react-admin";
import { Route } from "react-router";
import { bodies } from "./bodies";
import { cases } from "./cases";
import { caseGroups } from "./case-groups";
import type { ConsoleModule } from "./frame/module";
import { Office } from "./frame/Office";
import { myWork } from "./my-work";
import { people } from "./people";
import { today } from "./today";
import { workManagement } from "./work-management";

const BodyList = lazy(() => import("./bodies/BodyList"));
const BodyShow = lazy(() => import("./bodies/BodyShow"));
const CaseCreate = lazy(() => import("./cases/create/CaseCreate"));
const CaseList = lazy(() => import("./cases/CaseList"));
const CaseShow = lazy(() => import("./cases/CaseShow"));
const GroupList = lazy(() => import("./case-groups/GroupList"));
const GroupShow = lazy(() => import("./case-groups/GroupShow"));
const MasterCasesPage = lazy(() => import("./work-management/MasterCasesPage"));
const MovingPage = lazy(() => import("./work-management/MovingPage"));
const MyWorkPage = lazy(() => import("./my-work/MyWorkPage"));
const PersonList = lazy(() => import("./people/PersonList"));
const PersonShow = lazy(() => import("./people/PersonShow"));
const RequestShow = lazy(() => import("./cases/RequestShow"));
const TodayPage = lazy(() => import("./today/TodayPage"));
const WorkManagementPage = lazy(() => import("./work-management/WorkManagementPage"));

/** What the console is made of, in the order in which the rail shows it. */
const modules: readonly ConsoleModule[] = [today, workManagement, myWork, cases, caseGroups, people, bodies];

/** The application read aloud: one `<Resource>` a noun, one `<Route>` for a page that is about no single noun. */
export const App = () => (
  <Office modules={modules}>
    <Resource name="cases" list={CaseList} create={CaseCreate} show={CaseShow} />
    <Resource name="case-groups" list={GroupList} show={GroupShow} />
    <Resource name="people" list={PersonList} show={PersonShow} />
    <Resource name="bodies" list={BodyList} show={BodyShow} />
    <Resource name="service-requests" show={RequestShow} />
    <CustomRoutes>
      <Route path="/" element={<TodayPage />} />
      <Route path="/work-management" element={<WorkManagementPage />} />
      <Route path="/work-management/master-cases" element={<MasterCasesPage />} />
      <Route path="/work-management/moving/:id?" element={<MovingPage />} />
      <Route path="/my-work" element={<MyWorkPage />} />
    </CustomRoutes>
  </Office>
);
