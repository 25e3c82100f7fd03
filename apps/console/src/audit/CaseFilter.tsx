import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useState, type FormEvent } from "react";
import { useDataProvider } from "react-admin";
import type { OfficeDataProvider } from "../frame/data/dataProvider";
import { refusalIn } from "../frame/data/translateErrors";
import { tokens } from "../frame/theme/tokens";
import { caseCalled } from "./documents";

const Form = styled("form")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: "6px 8px",
  marginBottom: 10,
  "& input": { width: 170, height: 32, padding: "0 10px", border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit" },
  "& [role=alert]": { flexBasis: "100%", color: tokens.red },
});

interface Props {
  /** The case that the list is narrowed to. */
  readonly narrowed: boolean;
  readonly onCase: (id: string | undefined) => void;
}

/** Narrows the audit to one case, which people know by its reference. */
export function CaseFilter({ narrowed, onCase }: Props) {
  const office = useDataProvider<OfficeDataProvider>();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const free = () => {
    setTyped("");
    setProblem("");
    onCase(undefined);
  };
  const find = async (event: FormEvent) => {
    event.preventDefault();
    const reference = typed.trim().toUpperCase();
    if (!reference) return free();
    try {
      const { caseByReference: found } = await office.ask(caseCalled, { reference });
      setProblem(found ? "" : `There is no case ${reference}, or you may not see it. A reference looks like C-2026-004182.`);
      if (found) onCase(found.id);
    } catch (error) {
      setProblem(refusalIn(error)?.message ?? "The case could not be looked for. Try again.");
    }
  };
  return (
    <Form onSubmit={(event) => void find(event)}>
      <label htmlFor="audit-of-case">Only of case</label>
      <input id="audit-of-case" value={typed} placeholder="C-2026-…" autoComplete="off" aria-invalid={problem !== ""} aria-describedby="audit-of-case-problem" onChange={(event) => setTyped(event.target.value)} />
      <Button type="submit">Show</Button>
      {narrowed && <Button variant="text" onClick={free}>Of everything again</Button>}
      <span id="audit-of-case-problem" role="alert">{problem}</span>
    </Form>
  );
}
