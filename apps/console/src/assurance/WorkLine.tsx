import { commissionedStates } from "@remit/domain/commissioning/labels";
import { Link } from "react-router";
import { sayDay } from "../frame/words/dates";
import type { WorkAsked } from "./records";

/** What is to be done about something, by whom and by when, on the way to where it is chased. */
export const WorkLine = ({ of }: { readonly of: WorkAsked | null }) => (of ? (
  <><Link to={`/commissioned-work/${of.id}/show`}>{of.reference}</Link> {of.what}. {of.isOpen ? `${of.owner?.name ?? "Nobody"}, ${of.isOverdue ? "was due" : "due"} ${sayDay(of.dueOn)}` : `${commissionedStates[of.state]}${of.outcome ? `: ${of.outcome}` : ""}`}</>
) : null);
