import { worseningByAtLeast } from "@remit/domain/learning/worsening";
import { compared } from "../reading/group-change.js";
import { formatInterval, startOf } from "../reading/intervals.js";
import type { Parameters } from "../reading/parameters.js";
import { seesTag } from "./learning.law.js";
import { occurredOn } from "./tag.entity.js";

/** The quarters that are compared, as SQL for their first and last day. */
interface Compared { readonly from: string; readonly to: string }
const byQuarter = [{}, { every: "quarter" }] as const;

/**
 * SQL for the themes that got worse in what somebody may see: `theme_id`, `count`, `change` and the quarter’s name. They are counted as `themeTrends` counts:
 * by what they stand for today, by the quarter in which it happened, with the change against the quarter before (PO-51, PO-52).
 */
export const worseningThemes = (p: Parameters, { from, to }: Compared): string => `(SELECT w.k0 AS theme_id, w.published AS count, w.change, ${formatInterval("quarter", "w.k1")} AS quarter FROM (SELECT g.*, ${compared("change", byQuarter)} AS change
  FROM (SELECT o.stands_for_id AS k0, ${startOf("quarter", occurredOn("t"))} AS k1, count(*)::int AS published FROM theme_tags t JOIN themes o ON o.id = t.theme_id
    WHERE t.removed_on IS NULL AND ${seesTag("t", p)} AND (${occurredOn("t")}) BETWEEN ${from} AND ${to} GROUP BY 1, 2) g) w WHERE w.change >= ${worseningByAtLeast})`;
