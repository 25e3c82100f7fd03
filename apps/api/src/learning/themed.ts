import { Case } from "../casework/case.entity.js";
import { Finding } from "../casework/finding.entity.js";
import { CorrespondenceItem } from "../correspondence/item.entity.js";
import type { Kind } from "../reading/readable.js";
import { Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";

/** What a record's themes give, each once: of a theme that went into another, what the other gives. */
const given = (what: string, by: string) => (a: string) => `SELECT coalesce(array_agg(DISTINCT h.${what}), '{}') FROM theme_tags t JOIN themes o ON o.id = t.theme_id JOIN themes h ON h.id = o.stands_for_id WHERE t.${by} = ${a}.id AND t.removed_on IS NULL`;

/** Lists and statistics of what carries themes are narrowed and counted by them. */
const carries = (kind: Kind, by: string) => {
  Shown("everyone", "The references of its themes, such as TH-000012; filter with `has`.", { type: () => [String], computed: given("reference", by) })(kind.prototype as object, "themeReferences");
  Shown("everyone", "The principles under which its themes hang; filter with `has`.", { type: () => [String], computed: given("principle", by) })(kind.prototype as object, "themePrinciples");
};
for (const [kind, by] of [[Case, "case_id"], [Finding, "finding_id"], [Review, "review_id"], [CorrespondenceItem, "item_id"]] as const) carries(kind, by);
