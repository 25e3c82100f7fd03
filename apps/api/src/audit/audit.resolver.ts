import { Resolver } from "type-graphql";
import { seesCase, withItsCase } from "../access/seen-cases.js";
import { readable } from "../reading/readable.js";
import { reads } from "../reading/roots.js";
import { seenWithThe } from "../reading/sight.js";
import { AuditEntry } from "./audit.entity.js";

/** What happened in a case is seen with the case; everything else by those who read the audit, and by oneself of oneself. */
const seesEntry = seenWithThe(seesCase, "case_id", (alias, p) =>
  `CASE WHEN ${alias}.case_id IS NOT NULL THEN ${withItsCase(alias, p)} ELSE ${p.may("read-audit") ? "TRUE" : `${alias}.actor_id = ${p.staffId}`} END`);

readable(AuditEntry, { scope: seesEntry, order: [{ by: "at", descending: true }] });

@Resolver(() => AuditEntry) export class AuditReads extends reads(AuditEntry, { one: "auditEntry", many: "auditEntries" }) {}
