import { outsidersPermission } from "@remit/domain/organisation/outsiders";
import { ID } from "type-graphql";
import { Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";

/** What kind of reviewer a review is with: an outside view that was accepted makes it an external one. */
const reviewerTypeId = (alias: string) => `coalesce((SELECT r.id FROM commissions k JOIN external_reviewers x ON x.id = k.reviewer_id JOIN positions p ON p.holder_id = x.staff_id JOIN roles r ON r.id = p.role_id AND '${outsidersPermission}' = ANY(r.permissions) WHERE k.review_id = ${alias}.id AND k.status IN ('ACCEPTED','INVOICED','PAID') LIMIT 1),
  (SELECT p.role_id FROM positions p WHERE p.id = ${alias}.reviewer_position_id))`;
Shown("everyone", "What kind of reviewer it is with, by the role's identifier: an external one where their report was accepted, else the reviewer's.", { type: () => ID, nullable: true, computed: reviewerTypeId })(Review.prototype, "reviewerTypeId");
