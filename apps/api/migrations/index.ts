import * as theOffice from "./0001-the-office.js";
import * as reading from "./0002-reading.js";
import * as approvals from "./0003-approvals.js";
import * as authority from "./0004-authority.js";
import * as identity from "./0005-identity.js";
import * as absence from "./0006-absence.js";
import * as notifications from "./0007-notifications.js";
import * as reviews from "./0009-reviews.js";
import * as externalReviewers from "./0012-external-reviewers.js";
import * as correspondence from "./0013-correspondence.js";
import * as insight from "./0014-insight.js";
import * as submissions from "./0015-submissions.js";
import * as briefings from "./0016-briefings.js";
import * as meetings from "./0017-meetings.js";
import * as circulation from "./0018-circulation.js";
import * as learning from "./0019-learning.js";
import * as performance from "./0020-performance.js";
import * as theDesk from "./0021-the-desk.js";
import * as manyAtOnce from "./0022-many-at-once.js";
import * as assurance from "./0023-assurance.js";
import * as whatMeetingsLearnFrom from "./0024-what-meetings-learn-from.js";
import * as settling from "./0025-settling.js";
import * as theOutbox from "./0027-the-outbox.js";
import * as names from "./0028-names.js";
import * as workload from "./0029-workload.js";
import * as supervision from "./0030-supervision.js";
import * as policies from "./0031-policies.js";
import * as controlChecks from "./0032-control-checks.js";
import * as people from "./0033-people.js";
import * as stepsAndPapers from "./0034-steps-and-papers.js";
import * as references from "./0035-references.js";

/** Every migration in order. Forward only: an applied one is never edited. */
export const migrations: readonly { name: string; up: string }[] = [
  theOffice,
  reading,
  approvals,
  authority,
  identity,
  absence,
  notifications,
  reviews,
  externalReviewers,
  correspondence,
  insight,
  submissions,
  briefings,
  meetings,
  circulation,
  learning,
  performance,
  theDesk,
  manyAtOnce,
  assurance,
  whatMeetingsLearnFrom,
  settling,
  theOutbox,
  names,
  workload,
  supervision,
  policies,
  controlChecks,
  people,
  stepsAndPapers,
  references,
];
