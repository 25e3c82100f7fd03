import { complexities } from "@remit/domain/authority/labels";
import type { ReactNode } from "react";
import { saySize } from "../cases/record/Documents";
import { ReadingText } from "../frame/record/ReadingText";
import { Options, Part } from "./packStyles";
import type { SubmissionPack } from "./records";

/** How complex it is, in the office's words. */
export const sayComplexity = (complexity: number) => complexities[complexity as keyof typeof complexities] ?? String(complexity);

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => <Part aria-label={title}><h3>{title}</h3>{children}</Part>;
const Text = ({ title, text, missing }: { readonly title: string; readonly text: string | null; readonly missing?: string }) =>
  text || missing ? <Section title={title}>{text ? <ReadingText text={text} /> : <p className="none">{missing}</p>}</Section> : null;

/** The courses among which the principal chooses, side by side. */
const SideBySide = ({ of }: { readonly of: SubmissionPack }) => (
  <Options>
    {(of.options ?? []).map(({ title, speaksFor, speaksAgainst }, at) => (
      <section key={title} aria-label={`Option ${at + 1}`}>
        <h4><span className="figures">{at + 1}</span> {title}</h4>
        {speaksFor && <p><b>For</b> {speaksFor}</p>}
        {speaksAgainst && <p><b>Against</b> {speaksAgainst}</p>}
      </section>
    ))}
  </Options>
);

/** The pack in the order in which it is read: what is asked and recommended, then why (PO-73). */
export const Pack = ({ of }: { readonly of: SubmissionPack }) => (
  <>
    <Text title="What is asked" text={of.asks} missing="Not written yet." />
    <Text title="Recommendation" text={of.recommendation} missing="Not written yet." />
    <Text title="In short" text={of.summary} missing="Not written yet." />
    <Section title="Issues">{of.issues?.length ? <ReadingText><ol>{of.issues.map((issue) => <li key={issue}>{issue}</li>)}</ol></ReadingText> : <p className="none">None yet.</p>}</Section>
    <Section title="Options">{of.options?.length ? <SideBySide of={of} /> : <p className="none">None yet.</p>}</Section>
    <Text title="Risk" text={of.risk} missing="Not written yet." />
    <Text title="Draft to agree" text={of.draft} />
    <Text title="What the Private Office points to" text={of.salientPoints} />
    <Text title="What is urgent" text={of.priorityActions} />
  </>
);

/** The papers of a pack, each a file of one of its cases. */
export const Papers = ({ of }: { readonly of: SubmissionPack }) =>
  of.papers.nodes.length === 0 ? <p>No papers are with it.</p> : (
    <ul>
      {of.papers.nodes.map(({ id, what, attachment }) => <li key={id}>{attachment ? <><a href={attachment.href} download>{attachment.name}</a> <small>{[what, saySize(attachment.byteSize)].filter(Boolean).join(" · ")}</small></> : "A paper that you may not see"}</li>)}
    </ul>
  );
