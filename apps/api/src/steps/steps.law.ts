import { caseLifecycle } from "@remit/domain/casework/case-lifecycle";
import type { StepStage } from "@remit/domain/steps/labels";
import { itsStepsAreTaken, stepActions, stepTaking, type StepsLeft } from "@remit/domain/steps/steps";
import { withItsCase } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { guard } from "../reading/guards.js";
import { extendLaw, readable } from "../reading/readable.js";
import { CaseStep, StepOnCase } from "./step.entity.js";

readable(CaseStep, { scope: "everyone", order: [{ by: "ordinal" }, { by: "inUseFrom" }], law: { table: stepActions, facts: {}, state: ({ inUseTo }: { readonly inUseTo: string | null }) => (inUseTo === null ? "IN_USE" : "ENDED") } });
readable(StepOnCase, { scope: withItsCase, order: [{ by: "ordinal" }] });
extendLaw(Case, { table: stepTaking as never, facts: {} });

const left = (stage: StepStage) => (a: string) => `SELECT coalesce(json_agg(v.wording ORDER BY v.ordinal, v.wording), '[]') FROM steps_on_cases v WHERE v.case_id = ${a}.id AND v.before = '${stage}' AND v.is_required AND v.taken_on IS NULL`;
guard<Pick<StepsLeft, "stepsBeforeDeciding">>(Case, { rule: itsStepsAreTaken("DECIDING"), facts: { stepsBeforeDeciding: left("DECIDING") }, over: (action) => action === caseLifecycle.decideCase });
guard<Pick<StepsLeft, "stepsBeforeClosing">>(Case, { rule: itsStepsAreTaken("CLOSING"), facts: { stepsBeforeClosing: left("CLOSING") }, over: (action) => action === caseLifecycle.closeCase });
