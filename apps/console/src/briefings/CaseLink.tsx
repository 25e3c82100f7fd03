import { Link } from "react-router";
import type { OfCase } from "./records";

/** The case that something is about, on the way to it. */
export const CaseLink = ({ of, otherwise = null }: { readonly of: OfCase | null; readonly otherwise?: string | null }) => (of ? <Link to={`/cases/${of.id}/show`}>{of.reference} {of.title}</Link> : <>{otherwise}</>);
