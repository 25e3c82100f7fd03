import { Button } from "@mui/material";
import { useState, type ReactNode } from "react";
import { Form, useNotify } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { Link, useNavigate, useSearchParams } from "react-router";
import { Refusal } from "../../frame/choices/Refusal";
import { useCommand } from "../../frame/data/useCommand";
import { Page } from "../../frame/layout/Page";
import { newPerson } from "../../people/PersonFields";
import { Complexity } from "../caseActs";
import { Day, Fields, Line, Lines, Pick, today } from "../../frame/forms/fields";
import { FirstFindings } from "./FirstFindings";
import { Sheet } from "./formStyles";
import { openCase, openingInput } from "./opening";
import { WhichGroup } from "./WhichGroup";
import { WhoComplained } from "./WhoComplained";

const Section = ({ title, says, children }: { readonly title: string; readonly says?: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <header><h2>{title}</h2>{says && <p>{says}</p>}</header>
    <Fields>{children}</Fields>
  </section>
);

const WhatItIs = () => (
  <>
    <Line source="title" label="What the complaint is about, in a line" isRequired />
    <Lines source="summary" label="The complaint in a few sentences" rows={5} />
    <Pick source="bodyId" label="Body complained about" from="bodies" help="Type its name or another name of it. A body that is not there is registered under Bodies." />
    <Day source="receivedOn" label="Received on" isRequired />
    <Complexity />
  </>
);

/** Opens a case from a letter, a call or a form: who complained, of what, and with which cases it belongs. */
export default function CaseCreate() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const notify = useNotify();
  const [once] = useState(() => crypto.randomUUID());
  const [run, { isPending, refusal }] = useCommand(openCase);
  const person = search.get("person");
  const defaults = { way: person ? "existing" : "new", complainantId: person, newComplainant: newPerson, receivedOn: today(), complexity: 1, caseGroupId: "", findings: [] };

  const submit = async (typed: FieldValues) => {
    const payload = await run(openingInput(typed, once));
    if (!payload) return;
    notify(payload.case ? `Opened ${payload.case.reference}.` : "Opened.");
    void navigate(payload.case ? `/cases/${payload.case.id}/show` : "/cases");
  };

  return (
    <Page title="Open a case">
      <Form onSubmit={submit} defaultValues={defaults} sanitizeEmptyValues>
        <Sheet>
          <Section title="Who complained" says="How they want to be met is asked once, and shown on everything of theirs."><WhoComplained /></Section>
          <Section title="What it is about"><WhatItIs /></Section>
          <Section title="Where it belongs" says="The cases of one customer are worked together."><WhichGroup /></Section>
          <Section title="Heads of complaint" says="Those that are plain from the start."><FirstFindings /></Section>
          <Refusal of={refusal} />
          <footer>
            <Button type="submit" variant="contained" loading={isPending} loadingPosition="start">Open the case</Button>
            <Button component={Link} to="/cases">Leave without opening it</Button>
          </footer>
        </Sheet>
      </Form>
    </Page>
  );
}
