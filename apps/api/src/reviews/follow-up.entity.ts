import { ID } from "type-graphql";
import { Column, JoinColumn, ManyToOne } from "typeorm";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "./review.entity.js";

/* Work that was asked for may come from a review (PO-57): what reviews add to it. */
const work = CommissionedWork.prototype;
Shown("everyone", "The identifier of the review that asked for it; empty where none did.", { type: () => ID, nullable: true })(work, "reviewId");
Column("uuid", { nullable: true })(work, "reviewId");
Related(() => Review, "The review that asked for it.")(work, "review");
ManyToOne(() => Review)(work, "review");
JoinColumn()(work, "review");
