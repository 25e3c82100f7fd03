import { Button } from "@mui/material";
import { useState } from "react";
import { useDataProvider, useNotify } from "react-admin";
import type { OfficeDataProvider } from "../data/dataProvider";
import { fetchToDisk } from "../data/exporting";
import { Down } from "../layout/icons";
import type { Column, Row } from "./columns";
import type { ListOf } from "./ListOf";

interface Props<R extends Row> {
  readonly list: ListOf<R>;
  /** Those that the person sees now. */
  readonly columns: readonly Column<R>[];
}

const inFile = <R extends Row>(columns: readonly Column<R>[]) => columns.flatMap(({ name, label, exports = name }) => (exports === false ? [] : [{ name: exports, label }]));

/** The whole list as a file for a spreadsheet: these columns, this order, narrowed as it is, without a limit of rows. It is on the audit who took it. */
export function ExportButton<R extends Row>({ list, columns }: Props<R>) {
  const office = useDataProvider<OfficeDataProvider>();
  const notify = useNotify();
  const [isAsking, setIsAsking] = useState(false);
  const take = async () => {
    setIsAsking(true);
    try {
      fetchToDisk(await office.fileOf(list.asked.resource, { columns: inFile(columns), filter: list.asked.filter, orders: list.orders }));
      notify("The file is on its way. That you took it is on record.", { type: "info" });
    } catch (error) {
      notify((error as Error).message, { type: "error" });
    } finally {
      setIsAsking(false);
    }
  };
  return <Button variant="text" startIcon={<Down />} loading={isAsking} onClick={() => void take()}>Export</Button>;
}
