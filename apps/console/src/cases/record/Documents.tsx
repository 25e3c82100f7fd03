import { gql } from "@apollo/client";
import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { fileTypes, largestFile, type FileType } from "@remit/domain/documents/attaching";
import { useRef, useState } from "react";
import { useDataProvider } from "react-admin";
import { Notice } from "../../frame/choices/Notice";
import type { OfficeDataProvider } from "../../frame/data/dataProvider";
import { command, question } from "../../frame/data/documents";
import { refusalIn } from "../../frame/data/translateErrors";
import { EmptyState } from "../../frame/record/EmptyState";
import { sayDay } from "../../frame/words/dates";
import { PaperOnCase } from "../../paper-files/PaperOnCase";
import type { CaseRecord } from "../records";
import { Drawer } from "./Drawer";
import { Head, Things } from "./drawerStyles";

interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly byteSize: number;
  readonly href: string;
  readonly uploadedAt: string;
  readonly uploadedBy: { readonly name: string } | null;
}

const filesOf = question<{ readonly id: string }, { case: { drawer: { nodes: readonly FileRow[] } } | null }>(gql(`query Files($id: ID!) {
  case(id: $id) { drawer: attachments(first: 200) { nodes { id name contentType byteSize href uploadedAt uploadedBy { name } } } } }`));
const requestUpload = command<{ caseId: string; name: string }, { href: string }>("requestUpload", gql("mutation Upload($input: RequestUploadInput!) { requestUpload(input: $input) { href } }"));

/** "840 kB", "2.4 MB". */
export const saySize = (bytes: number): string => (bytes < 1000 ? `${bytes} bytes` : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

const endings = Object.values(fileTypes).flatMap(({ endings: its }) => its.map((ending) => `.${ending}`));

/** What came of a file that was sent: what it is kept as, or why it was not. */
type Came = { readonly id: string; readonly because: null } | { readonly id: null; readonly because: string };
const notKept = (because: string): Came => ({ id: null, because });

/** Sends one file with a leave of its own. */
export async function sendTo(file: File, leave: () => Promise<string>): Promise<Came> {
  if (file.size > largestFile) return notKept(`A file may have ${largestFile / 1024 / 1024} MB at most. Make it smaller or split it.`);
  try {
    const answer = await fetch(await leave(), { method: "PUT", body: file, credentials: "same-origin" });
    const said = (await answer.json()) as { id: string; error: string };
    return answer.ok ? { id: said.id, because: null } : notKept(said.error);
  } catch (error) {
    return notKept(refusalIn(error)?.message ?? "The office did not answer. Try again shortly.");
  }
}
const send = async (office: OfficeDataProvider, caseId: string, file: File): Promise<string | null> => (await sendTo(file, async () => (await office.command(requestUpload, { caseId, name: file.name })).href)).because;

function Sending({ of }: { readonly of: CaseRecord }) {
  const office = useDataProvider<OfficeDataProvider>();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [going, setGoing] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ name: string; because: string } | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setGoing(file.name);
    const because = await send(office, of.id, file);
    setGoing(null);
    setRefused(because === null ? null : { name: file.name, because });
    if (because === null) void queries.invalidateQueries();
  };
  const choice = of.choices.find(({ action }) => action === "requestUpload");
  if (!choice?.allowed) return choice ? <p>{choice.because}</p> : null;
  return (
    <>
      <input ref={input} type="file" hidden accept={endings.join(",")} aria-label="A file to attach" onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ""; }} />
      <Button onClick={() => input.current?.click()} loading={going !== null} loadingPosition="start">{choice.label}</Button>
      <p role="status">{going ? `Sending ${going}…` : `${endings.join(", ")}; ${largestFile / 1024 / 1024} MB at most.`}</p>
      {refused && <Notice role="alert" style={{ flexBasis: "100%" }}><h3>{refused.name} was not kept</h3><p>{refused.because}</p></Notice>}
    </>
  );
}

/** The files on a case's file. Each download is on record. */
export const Documents = ({ of }: { readonly of: CaseRecord }) => (
  <>
    <Head className="not-on-paper"><Sending of={of} /></Head>
    <Drawer of={of} asks={filesOf} empty={<EmptyState title="No documents yet">Letters, evidence and pictures are kept here. A file is never changed once it is attached.</EmptyState>}>
      {(rows) => (
        <Things>
          {rows.map((row) => (
            <li key={row.id}>
              <h3><a href={row.href} download>{row.name}</a></h3>
              <div className="how figures">{saySize(row.byteSize)}</div>
              <p className="about">{fileTypes[row.contentType as FileType]?.label ?? row.contentType} · attached {sayDay(row.uploadedAt)}{row.uploadedBy && ` by ${row.uploadedBy.name}`}</p>
            </li>
          ))}
        </Things>
      )}
    </Drawer>
    <PaperOnCase of={of} />
  </>
);
