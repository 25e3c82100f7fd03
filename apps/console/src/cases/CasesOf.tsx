import { useMemo, useState, type ReactNode } from "react";
import { DataList } from "../frame/list/DataList";
import { useListOf } from "../frame/list/useListOf";
import { may, useSession } from "../frame/session/useSession";
import { caseColumns } from "./caseColumns";
import type { CaseRow } from "./records";

interface Props {
  /** What every case of the list has in common, as the API's filter takes it. */
  readonly always: object;
  readonly caption: string;
  readonly empty: ReactNode;
  /** The columns to begin with, where not all; more can be chosen. */
  readonly shown?: readonly string[];
}

/** The cases of a body, a person or a group, on that record's page. */
export function CasesOf({ always, caption, empty, shown }: Props) {
  const session = useSession();
  const [names, setNames] = useState(shown);
  const list = useListOf<CaseRow>("cases", { always, perPage: 25 });
  const columns = useMemo(() => caseColumns(may(session, ["see-personal-data"])), [session]);
  return <DataList list={list} columns={columns} caption={caption} hasHeading={false} shown={names} onShown={setNames} nameOf={({ reference }) => reference} link={({ id }) => `/cases/${id}/show`} empty={empty} />;
}
