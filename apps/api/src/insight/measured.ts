import { Int } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { Review } from "../reviews/review.entity.js";
import { Shown, type Computation } from "../reading/shown.js";
import { afterLongStop, caseIsInTime, caseIsUpheld, categoriesOf, daysToDecision, daysToReply, outcomesOf, reviewIsInTime, reviewIsUpheld } from "./insight.computed.js";

/** Adds what is measured of a record to its kind, so that lists can be narrowed by what statistics count. */
const adds = (kind: new () => object, name: string, description: string, type: () => unknown, computed: Computation, nullable = true) => Shown("everyone", description, { type, computed, nullable })(kind.prototype as object, name);

adds(Case, "categoryCodes", "The codes of the categories of its heads of complaint; filter with `has`.", () => [String], categoriesOf, false);
adds(Case, "outcomeCodes", "The codes of the outcomes of its heads of complaint; filter with `has`.", () => [String], outcomesOf, false);
adds(Case, "isUpheld", "Whether any head of complaint was upheld; empty while none is decided.", () => Boolean, caseIsUpheld);
adds(Case, "workingDaysTaken", "Working days from receipt to decision; empty until then, or where a date is not known.", () => Int, daysToDecision);
adds(Case, "isInTime", "Whether it was decided within the office's target as it stood when it was received (PO-61).", () => Boolean, caseIsInTime);
adds(Review, "isUpheld", "Whether the review found us wrong, in full or in part; empty until it is concluded.", () => Boolean, reviewIsUpheld);
adds(Review, "isAfterLongStop", "Whether everyone was told only after the last day on which a court could be asked; empty until they were.", () => Boolean, afterLongStop);
adds(Review, "workingDaysTaken", "Working days from the request until everyone was told, without those on which it waited for information.", () => Int, daysToReply);
adds(Review, "isInTime", "Whether everyone was told within the deadline of the reply; empty until they were.", () => Boolean, reviewIsInTime);
