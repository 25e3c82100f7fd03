import { useQueryClient } from "@tanstack/react-query";
import { useCallback, type ReactNode } from "react";
import { useParams } from "react-router";
import { Refusal } from "../choices/Refusal";
import { refusalIn } from "../data/translateErrors";
import { useRecord } from "../data/useRecord";
import { useLive } from "../live/useLive";
import { SkeletonRecord } from "./Skeletons";

interface Read { readonly id: string; readonly case?: { readonly id: string } | null }

interface Props<R> {
  /** The resource. */
  readonly of: string;
  /** What it changes with; its case when left out. */
  readonly changesWith?: (record: R) => readonly string[];
  children(record: R): ReactNode;
}

const itsCase = (record: Read) => (record.case ? [`case:${record.case.id}`] : []);

/** The record of the address, once it is read and as it changes; until then its skeleton, or why it cannot be shown. */
export function Shown<R extends Read>({ of, changesWith = itsCase, children }: Props<R>) {
  const { id = "" } = useParams();
  const queries = useQueryClient();
  const { data, error } = useRecord<R>(of, id);
  useLive(data ? changesWith(data) : [], useCallback(() => void queries.invalidateQueries(), [queries]));
  if (error) return <Refusal of={refusalIn(error)} />;
  return data ? <>{children(data)}</> : <SkeletonRecord />;
}
