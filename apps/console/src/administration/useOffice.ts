import { useQuery } from "@tanstack/react-query";
import { useDataProvider } from "react-admin";
import type { OfficeDataProvider } from "../frame/data/dataProvider";
import { useQuestion } from "../frame/data/useQuestion";
import { peoplePage, seatsPage, structure } from "./documents";

interface PageOf<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** Everything of a list, however many pages that takes. */
async function everything<Row>(page: (offset: number) => Promise<PageOf<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let hasMore = true; hasMore; ) {
    const { nodes, pageInfo } = await page(rows.length);
    rows.push(...nodes);
    hasMore = pageInfo.hasNextPage && nodes.length > 0;
  }
  return rows;
}

const seatsOf = (office: OfficeDataProvider, segmentId: string | undefined, signal: AbortSignal) =>
  everything(async (offset) => (await office.ask(seatsPage, { offset, ...(segmentId && { segment: { eq: segmentId } }) }, signal)).positions);

/** The office, or one segment of it: its parts, its open seats, and where its order is broken. `data` is undefined until all of it is there. */
export function useOffice(segmentId?: string) {
  const office = useDataProvider<OfficeDataProvider>();
  const parts = useQuestion(structure, {});
  const seats = useQuery({ queryKey: ["every seat", segmentId], queryFn: ({ signal }) => seatsOf(office, segmentId, signal) });
  return {
    data: parts.data && seats.data && { segments: parts.data.segments.nodes, teams: parts.data.teams.nodes, gaps: parts.data.hierarchyGaps, seats: seats.data },
    error: parts.error ?? seats.error,
    refetch: () => Promise.all([parts.refetch(), seats.refetch()]),
  };
}

/** Everyone who works here now; undefined until they are all there. */
export function useEveryone() {
  const office = useDataProvider<OfficeDataProvider>();
  return useQuery({ queryKey: ["everyone"], queryFn: ({ signal }) => everything(async (offset) => (await office.ask(peoplePage, { offset }, signal)).staffMembers) });
}
