import { continuityActions, guidanceActions, processMapActions, type OwnedFacts, type ProcessMapFacts } from "@remit/domain/policies/guidance";
import type { Parameters } from "../reading/parameters.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { ContinuityArrangement, GuidanceDiscussion, GuidanceDiscussionItem, GuidanceItem, GuidanceMap, ProcessMap } from "./guidance.entity.js";

const words = (...columns: readonly string[]) => (a: string, typed: string) => `(${columns.map((column) => `${a}.${column} ILIKE '%' || ${typed} || '%'`).join(" OR ")})`;
const nameOf = (id: string) => `(SELECT n.name FROM staff_members n WHERE n.id = ${id})`;
export const ownedFacts: FactsSql<OwnedFacts> = { ownerName: (a) => `SELECT ${nameOf(`${a}.owner_id`)}` };
export const processMapFacts: FactsSql<ProcessMapFacts> = { maintainers: (a) => `SELECT ${nameOf(`${a}.first_maintainer_id`)} || ' and ' || ${nameOf(`${a}.second_maintainer_id`)}` };
const stateless = () => null;

readable(GuidanceItem, { scope: "everyone", order: [{ by: "title" }], search: words("reference", "title", "text"), law: { table: guidanceActions, facts: ownedFacts, state: ({ state }: { readonly state: string }) => state } });
readable(ProcessMap, { scope: "everyone", order: [{ by: "name" }], search: words("name"), law: { table: processMapActions, facts: processMapFacts, state: stateless } });
readable(GuidanceMap, { scope: (a) => `${a}.is_linked`, order: [{ by: "map.name" }] });
readable(ContinuityArrangement, { scope: "everyone", order: [{ by: "reviewOn" }], search: words("name", "text"), law: { table: continuityActions, facts: ownedFacts, state: stateless } });
/** Who sees that guidance was gone over, as `seesDiscussion` of the domain says it. */
const seesDiscussion = (a: string, p: Parameters) => `(${a}.led_by_id = ${p.staffId} OR ${a}.people_ids @> ARRAY[${p.staffId}])`;
readable(GuidanceDiscussion, { scope: seesDiscussion, order: [{ by: "heldOn", descending: true }], search: words("note") });
readable(GuidanceDiscussionItem, { scope: seenWithThe(seesDiscussion, "discussion_id", (a, p) => `EXISTS (SELECT FROM guidance_discussions d WHERE d.id = ${a}.discussion_id AND ${seesDiscussion("d", p)})`), order: [{ by: "item.title" }] });
