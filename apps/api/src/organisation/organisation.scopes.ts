import { readable } from "../reading/readable.js";
import { Delegation, Position, PositionHolding, Role, Segment, SegmentSetting, StaffMember, Team } from "./organisation.entity.js";

const person = (alias: string, typed: string) => `(${alias}.name ILIKE '%' || ${typed} || '%' OR ${alias}.staff_number ILIKE ${typed} || '%')`;

/** The organisation is an open book to everyone who works in it (WM-25, AS-35). */
readable(Role, { scope: "everyone", order: [{ by: "name" }] });
readable(StaffMember, { scope: "everyone", order: [{ by: "name" }], search: person });
readable(Segment, { scope: "everyone", order: [{ by: "name" }] });
readable(SegmentSetting, { scope: "everyone", order: [{ by: "topic" }, { by: "revision", descending: true }] });
readable(Team, { scope: "everyone", order: [{ by: "name" }], search: (alias, typed) => `${alias}.name ILIKE '%' || ${typed} || '%'` });
readable(Position, { scope: "everyone", order: [{ by: "title" }], search: (alias, typed) => `(${alias}.title ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM staff_members s WHERE s.id = ${alias}.holder_id AND ${person("s", typed)}))` });
readable(PositionHolding, { scope: "everyone", order: [{ by: "heldFrom", descending: true }] });
readable(Delegation, { scope: "everyone", order: [{ by: "startsOn", descending: true }] });
