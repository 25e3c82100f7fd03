import { lazy } from "react";
import { CustomRoutes, Resource } from "react-admin";
import { Route } from "react-router";
import { administration } from "./administration";
import { advice } from "./advice";
import { approvals } from "./approvals";
import { assurance } from "./assurance";
import * as assured from "./assurance/pages";
import { audit } from "./audit";
import { authority, authorityRoutes } from "./authority";
import { bodies } from "./bodies";
import { briefings } from "./briefings";
import * as briefed from "./briefings/pages";
import { cases } from "./cases";
import { caseGroups } from "./case-groups";
import { commissioning } from "./commissioning";
import { checkPages, controlChecks } from "./control-checks/pages";
import { correspondence } from "./correspondence";
import { development, developmentRoutes } from "./development";
import { directory } from "./directory";
import type { ConsoleModule } from "./frame/module";
import { Office } from "./frame/Office";
import { externalReviewers } from "./external-reviewers";
import * as outside from "./external-reviewers/pages";
import { insight } from "./insight";
import { insightRoutes } from "./insight/pages";
import { learning } from "./learning";
import * as learned from "./learning/pages";
import { meetings } from "./meetings";
import { MeetingList, MeetingPaperShow, meetingRoutes, MeetingShow } from "./meetings/pages";
import { myWork } from "./my-work";
import { paperFiles } from "./paper-files";
import { people } from "./people";
import { policies } from "./policies";
import * as policyPages from "./policies/pages";
import { reviews } from "./reviews";
import { rota } from "./rota";
import { submissions } from "./submissions";
import { today } from "./today";
import { workload } from "./workload";
import * as supervised from "./workload/supervisionPages";
import { workManagement } from "./work-management";
import { pointsRoutes } from "./workload/pages";

const AccountPage = lazy(() => import("./me/AccountPage"));
const AdministrationHome = lazy(() => import("./administration/AdministrationHome"));
const AdvicePage = lazy(() => import("./advice/AdvicePage"));
const ApprovalsPage = lazy(() => import("./approvals/ApprovalsPage"));
const PaperFileList = lazy(() => import("./paper-files/PaperFileList"));
const PaperFileShow = lazy(() => import("./paper-files/PaperFileShow"));
const StepsPage = lazy(() => import("./steps/StepsPage"));
const AuditEntryPage = lazy(() => import("./audit/AuditEntryPage"));
const AuditList = lazy(() => import("./audit/AuditList"));
const CheckingPage = lazy(() => import("./approvals/CheckingPage"));
const BodyList = lazy(() => import("./bodies/BodyList"));
const BodyShow = lazy(() => import("./bodies/BodyShow"));
const CalendarsPage = lazy(() => import("./calendars/CalendarsPage"));
const CaseCreate = lazy(() => import("./cases/create/CaseCreate"));
const CaseList = lazy(() => import("./cases/CaseList"));
const CaseShow = lazy(() => import("./cases/CaseShow"));
const CommissionedWorkList = lazy(() => import("./commissioning/WorkList"));
const CommissionedWorkShow = lazy(() => import("./commissioning/WorkShow"));
const DirectoryList = lazy(() => import("./directory/DirectoryList"));
const GroupList = lazy(() => import("./case-groups/GroupList"));
const GroupShow = lazy(() => import("./case-groups/GroupShow"));
const InstructionsPage = lazy(() => import("./correspondence/InstructionsPage"));
const ItemList = lazy(() => import("./correspondence/ItemList"));
const ItemShow = lazy(() => import("./correspondence/ItemShow"));
const HierarchyPage = lazy(() => import("./directory/HierarchyPage"));
const LettersPage = lazy(() => import("./notifications/LettersPage"));
const LoansPage = lazy(() => import("./administration/LoansPage"));
const MasterCasesPage = lazy(() => import("./work-management/MasterCasesPage"));
const MePage = lazy(() => import("./me/MePage"));
const MovingPage = lazy(() => import("./work-management/MovingPage"));
const MyWorkPage = lazy(() => import("./my-work/MyWorkPage"));
const NotificationsPage = lazy(() => import("./notifications/NotificationsPage"));
const OrganisationPage = lazy(() => import("./administration/OrganisationPage"));
const ColleaguePage = lazy(() => import("./directory/PersonPage"));
const PersonList = lazy(() => import("./people/PersonList"));
const PersonShow = lazy(() => import("./people/PersonShow"));
const PositionPage = lazy(() => import("./administration/PositionPage"));
const QuickEntry = lazy(() => import("./correspondence/QuickEntry"));
const ReferenceDataPage = lazy(() => import("./reference-data/ReferenceDataPage"));
const RequestReview = lazy(() => import("./reviews/RequestReview"));
const RequestShow = lazy(() => import("./cases/RequestShow"));
const ReviewBoard = lazy(() => import("./reviews/ReviewBoard"));
const ReviewList = lazy(() => import("./reviews/ReviewList"));
const ReviewShow = lazy(() => import("./reviews/ReviewShow"));
const ProjectsPage = lazy(() => import("./projects/ProjectsPage"));
const QualityPage = lazy(() => import("./submissions/QualityPage"));
const ReadingPage = lazy(() => import("./submissions/ReadingPage"));
const StartSubmission = lazy(() => import("./submissions/StartSubmission"));
const SubmissionList = lazy(() => import("./submissions/SubmissionList"));
const SubmissionShow = lazy(() => import("./submissions/SubmissionShow"));
const WeekPlan = lazy(() => import("./submissions/WeekPlan"));
const WriteSubmission = lazy(() => import("./submissions/WriteSubmission"));
const RotaPage = lazy(() => import("./rota/RotaPage"));
const RolesPage = lazy(() => import("./administration/RolesPage"));
const SegmentPage = lazy(() => import("./administration/SegmentPage"));
const TemplatesPage = lazy(() => import("./correspondence/TemplatesPage"));
const HomePage = lazy(() => import("./today/HomePage"));
const WaitingPage = lazy(() => import("./administration/WaitingPage"));
const WorkManagementPage = lazy(() => import("./work-management/WorkManagementPage"));

/** What the console is made of, in the order in which the rail shows it. */
const modules: readonly ConsoleModule[] = [today, workManagement, approvals, myWork, rota, workload, cases, correspondence, reviews, externalReviewers, submissions, briefings, meetings, commissioning, learning, assurance, controlChecks, advice, people, bodies, caseGroups, paperFiles, directory, development, policies, insight, authority, administration, audit];

/** The application read aloud: one `<Resource>` a noun, one `<Route>` for a page that is about no single noun. */
export const App = () => (
  <Office modules={modules}>
    <Resource name="cases" list={CaseList} create={CaseCreate} show={CaseShow} />
    <Resource name="case-groups" list={GroupList} show={GroupShow} />
    <Resource name="reviews" show={ReviewShow} />
    <Resource name="external-reviewers" list={outside.ExternalReviewerList} show={outside.ExternalReviewerShow} />
    <Resource name="commissions" list={outside.CommissionList} show={outside.CommissionShow} />
    <Resource name="lessons" list={learned.LessonList} show={learned.LessonShow} />
    <Resource name="themes" list={learned.ThemesPage} show={learned.ThemeShow} />
    <Resource name="systemic-issues" list={learned.IssueList} show={learned.IssueShow} />
    <Resource name="ideas" list={learned.IdeaList} show={learned.IdeaShow} />
    <Resource name="policy-feedback" list={learned.PolicyFeedbackList} show={learned.PolicyFeedbackShow} />
    <Resource name="procedures" list={learned.ProcedureList} show={learned.ProcedureShow} />
    <Resource name="policies" list={policyPages.PolicyList} show={policyPages.PolicyShow} />
    <Resource name="guidance" list={policyPages.GuidanceList} show={policyPages.GuidanceShow} />
    <Resource name="policy-versions" show={policyPages.VersionShow} />
    <Resource name="policy-acceptances" list={policyPages.AcceptanceList} />
    <Resource name="high-risk" list={briefed.HighRiskList} show={briefed.HighRiskShow} />
    <Resource name="briefings" list={briefed.BriefingList} show={briefed.BriefingShow} />
    <Resource name="press-enquiries" list={briefed.PressPage} show={briefed.EnquiryShow} />
    <Resource name="lines-to-take" list={briefed.LineList} show={briefed.LineShow} />
    <Resource name="relationships" list={briefed.RelationshipList} show={briefed.RelationshipShow} />
    <Resource name="meetings" list={MeetingList} show={MeetingShow} />
    <Resource name="meeting-papers" show={MeetingPaperShow} />
    <Resource name="commissioned-work" list={CommissionedWorkList} show={CommissionedWorkShow} />
    <Resource name="supervision" list={supervised.SupervisionPage} show={supervised.SupervisionShow} />
    <Resource name="workload-records" list={supervised.RecordList} show={supervised.RecordShow} />
    <Resource name="workload-reports" list={supervised.ReportList} show={supervised.ReportShow} />
    <Resource name="case-examinations" list={assured.ExaminationList} show={assured.ExaminationShow} />
    <Resource name="case-samples" show={assured.SampleShow} />
    {checkPages}
    <Resource name="payment-exceptions" list={assured.PaymentList} show={assured.PaymentShow} />
    <Resource name="paper-files" list={PaperFileList} show={PaperFileShow} />
    <Resource name="compliance" list={assured.ComplianceList} show={assured.ComplianceShow} />
    <Resource name="correspondence" list={ItemList} show={ItemShow} />
    <Resource name="submissions" list={SubmissionList} show={SubmissionShow} />
    <Resource name="people" list={PersonList} show={PersonShow} />
    <Resource name="bodies" list={BodyList} show={BodyShow} />
    <Resource name="service-requests" show={RequestShow} />
    <Resource name="directory" list={DirectoryList} show={ColleaguePage} />
    <Resource name="positions" show={PositionPage} />
    <Resource name="segments" show={SegmentPage} />
    <Resource name="audit" show={AuditEntryPage} />
    <CustomRoutes>
      <Route path="/" element={<HomePage />} />
      <Route path="/work-management" element={<WorkManagementPage />} />
      <Route path="/work-management/master-cases" element={<MasterCasesPage />} />
      <Route path="/work-management/moving/:id?" element={<MovingPage />} />
      <Route path="/approvals" element={<ApprovalsPage />} />
      <Route path="/my-work" element={<MyWorkPage />} />
      <Route path="/advice" element={<AdvicePage />} />
      {authorityRoutes}
      <Route path="/reviews" element={<ReviewBoard />} />
      <Route path="/reviews/all" element={<ReviewList />} />
      <Route path="/reviews/request" element={<RequestReview />} />
      <Route path="/external-reviewers/budget" element={<outside.BudgetPage />} />
      <Route path="/external-reviewers/performance" element={<outside.PerformancePage />} />
      <Route path="/commissions/new" element={<outside.CommissionWork />} />
      <Route path="/my-commissions/:id" element={<outside.MyCommissionPage />} />
      <Route path="/lessons/shared" element={<learned.SharedList />} />
      <Route path="/worsening" element={<learned.WorseningPage />} />
      {policyPages.policyRoutes}
      {developmentRoutes}
      {insightRoutes}
      {pointsRoutes}
      <Route path="/briefings/:id/write" element={<briefed.BriefingEditor />} />
      <Route path="/correspondence/enter" element={<QuickEntry />} />
      <Route path="/correspondence/instructions" element={<InstructionsPage />} />
      <Route path="/submissions/new" element={<StartSubmission />} />
      <Route path="/submissions/plan" element={<WeekPlan />} />
      <Route path="/submissions/reading" element={<ReadingPage />} />
      <Route path="/submissions/right-first-time" element={<QualityPage />} />
      <Route path="/submissions/:id/write" element={<WriteSubmission />} />
      {meetingRoutes}
      <Route path="/rota" element={<RotaPage />} />
      <Route path="/projects" element={<ProjectsPage />} />
      <Route path="/directory/hierarchy" element={<HierarchyPage />} />
      <Route path="/administration" element={<AdministrationHome />} />
      <Route path="/administration/organisation" element={<OrganisationPage />} />
      <Route path="/administration/roles" element={<RolesPage />} />
      <Route path="/administration/loans" element={<LoansPage />} />
      <Route path="/administration/waiting" element={<WaitingPage />} />
      <Route path="/administration/calendars" element={<CalendarsPage />} />
      <Route path="/administration/reference-data" element={<ReferenceDataPage />} />
      <Route path="/administration/checking" element={<CheckingPage />} />
      <Route path="/administration/assurance" element={<assured.AssuranceSettingsPage />} />
      <Route path="/administration/steps" element={<StepsPage />} />
      <Route path="/administration/letters" element={<TemplatesPage />} />
      <Route path="/administration/e-mail" element={<LettersPage />} />
      <Route path="/administration/audit" element={<AuditList />} />
      <Route path="/notifications" element={<NotificationsPage />} />
      <Route path="/account" element={<AccountPage />} />
      <Route path="/me" element={<MePage />} />
    </CustomRoutes>
  </Office>
);
