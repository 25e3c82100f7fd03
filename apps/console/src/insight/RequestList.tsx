import { useMemo } from "react";
import { ListBase } from "react-admin";
import { Page } from "../frame/layout/Page";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { commandColumns, requestLink } from "../work-management/requestColumns";
import { workRequests, type RequestRow } from "../work-management/requests";
import { useWorkAreas } from "../work-management/useWorkAreas";

function Requests() {
  const list = useListInAddress<RequestRow>();
  const areas = useWorkAreas();
  const columns = useMemo(() => commandColumns(areas), [areas]);
  return (
    <Page title="Service requests" intro="Every request that you may see, done and to be done.">
      <DataList list={list} columns={columns} caption="Service requests" views="requests" hasHeading={false} nameOf={({ reference }) => reference} link={requestLink}
        empty={<EmptyState title="There are no requests that you may see">A request is opened on a case, from what reaches us or by whoever carries it on.</EmptyState>} />
    </Page>
  );
}

/** The requests behind a number, or all of them. */
export default function RequestList() {
  return <ListBase resource={workRequests} disableSyncWithLocation={false} perPage={50} sort={{ field: "receivedAt", order: "DESC" }}><Requests /></ListBase>;
}
