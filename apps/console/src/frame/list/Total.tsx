import { Button } from "@mui/material";
import { useState } from "react";
import { useGetList } from "react-admin";
import { countedTo } from "../data/protocol";
import { sayNumber } from "../words/counts";
import type { Row } from "./columns";
import type { ListOf } from "./ListOf";

/** Of how many rows a page is one. A long list says that it is long, and counts its rows for whoever wants to know. */
export function Total<R extends Row>({ list: { asked: { resource, filter }, total, isMore } }: { readonly list: ListOf<R> }) {
  const wanted = JSON.stringify([resource, filter]);
  const [counted, setCounted] = useState("");
  const exact = useGetList(resource, { pagination: { page: 1, perPage: 1 }, filter, meta: { isExact: true } }, { enabled: isMore === true && counted === wanted });
  if (!isMore) return total === undefined ? null : <> of {sayNumber(total)}</>;
  if (counted === wanted && exact.total !== undefined) return <> of {sayNumber(exact.total)}</>;
  return <> of {sayNumber(countedTo)}+ <Button variant="text" size="small" className="not-on-paper" disabled={counted === wanted} onClick={() => setCounted(wanted)}>{counted === wanted ? "Counting" : "Count them"}</Button></>;
}
