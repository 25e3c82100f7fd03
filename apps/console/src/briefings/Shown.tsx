import { useQueryClient } from "@tanstack/react-query";
import { useCallback, type ReactNode } from "react";
import { useParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useRecord } from "../frame/data/useRecord";
import { useLive } from "../frame/live/useLive";
import { SkeletonRecord } from "../frame/record/Skeletons";

interface Read { readonly id: string; readonly case?: { readonly id: string } | null }

/** The record of the address, once it is read and as it changes with its case; until then its skeleton, or why it cannot be shown. */
export function Shown<R extends Read>({ of, children }: { readonly of: string; children(record: R): ReactNode }) {
  const { id = "" } = useParams();
  const queries = useQueryClient();
  const { data, error } = useRecord<R>(of, id);
  useLive(data?.case ? [`case:${data.case.id}`] : [], useCallback(() => void queries.invalidateQueries(), [queries]));
  if (error) return <Refusal of={refusalIn(error)} />;
  return data ? <>{children(data)}</> : <SkeletonRecord />;
}
