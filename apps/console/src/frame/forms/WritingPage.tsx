import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { Form, useNotify } from "react-admin";
import { useFormContext, type FieldValues } from "react-hook-form";
import { useNavigate } from "react-router";
import { FieldErrors } from "../choices/FieldErrors";
import { Notice } from "../choices/Notice";
import { Refusal } from "../choices/Refusal";
import type { Command } from "../data/documents";
import { useCommand } from "../data/useCommand";
import { Page } from "../layout/Page";
import { useSession } from "../session/useSession";
import { dropDraft, keepDraft, keptDraft } from "./keptDraft";

interface Props {
  readonly title: string;
  readonly intro: ReactNode;
  readonly record: { readonly id: string; readonly version: number };
  readonly command: Command<object, object>;
  /** What stands, by the names of the fields. */
  readonly begun: FieldValues;
  /** What is sent of what was typed, beside the record and its version. */
  readonly input: (typed: FieldValues) => object;
  /** Where its record is shown. */
  readonly away: string;
  readonly save?: string;
  readonly children: ReactNode;
}

/** Keeps what is typed as it is typed. */
function Keeping({ under, version }: { readonly under: string; readonly version: number }) {
  const { watch } = useFormContext();
  useEffect(() => {
    const { unsubscribe } = watch((typed, { type }) => { if (type === "change") keepDraft(under, { typed, version }); });
    return unsubscribe;
  }, [watch, under, version]);
  return null;
}

const Restored = ({ giveUp }: { readonly giveUp: () => void }) => (
  <Notice role="status">
    <h3>What you typed before is here, and is not saved yet</h3>
    <div className="acts"><Button onClick={giveUp}>Give it up and show what is saved</Button></div>
  </Notice>
);

/**
 * Where a longer text is written, on a page of its own. Nothing typed is lost by a refusal, by leaving or by a reload: this tab keeps it
 * until it is saved. Somebody else's change since then is refused, and the next try is made knowing of it.
 */
export function WritingPage({ title, intro, record, command, begun, input, away, save = "Save", children }: Props) {
  const under = `writing ${record.id} by ${useSession().person.id}`;
  // What stands is taken once: a change that arrives while somebody types does not type over them.
  const [{ kept, values }, start] = useState(() => {
    const found = keptDraft(under);
    return { kept: found, values: { ...begun, ...found?.typed } };
  });
  const [base, setBase] = useState<number | null>(kept?.version ?? record.version);
  const version = base ?? record.version;
  const [run, { isPending, refusal, forget }] = useCommand(command);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const submit = async (typed: FieldValues) => {
    if ((await run({ id: record.id, expectedVersion: version, ...input(typed) })) === undefined) return;
    dropDraft(under);
    notify("Saved.");
    void navigate(away);
  };
  const goOn = () => { void queries.invalidateQueries(); setBase(null); forget(); };
  const giveUp = () => { dropDraft(under); start({ kept: null, values: begun }); setBase(record.version); };
  return (
    <Page title={title} intro={intro}>
      {kept && <Restored giveUp={giveUp} />}
      <Form key={kept ? "restored" : "begun"} noValidate disableInvalidFormNotification onSubmit={submit} defaultValues={values}>
        <Keeping under={under} version={version} />
        <div style={{ maxWidth: 760 }}>
          {children}
          <FieldErrors of={refusal} />
          <Refusal of={refusal} onReload={goOn} />
          <div style={{ display: "flex", gap: 12, marginTop: 18 }}>
            <Button type="submit" variant="contained" loading={isPending} loadingPosition="start">{save}</Button>
            <Button onClick={() => void navigate(away)}>Back without saving</Button>
          </div>
        </div>
      </Form>
    </Page>
  );
}
