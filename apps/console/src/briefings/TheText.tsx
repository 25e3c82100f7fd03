import { briefingParts, type BriefingPart } from "@remit/domain/briefings/labels";
import { ReadingText } from "../frame/record/ReadingText";
import type { BriefingText } from "./records";

const parts = Object.keys(briefingParts) as BriefingPart[];

/** Whether a reader has any words of it before them. */
export const hasWords = (of: BriefingText): boolean => parts.some((part) => of[part]?.trim());

/** A briefing as its reader reads it: every part that has words, under its heading. */
export function TheText({ of }: { readonly of: BriefingText }) {
  const written = parts.filter((part) => of[part]?.trim());
  if (written.length === 0) return <p>Nothing is written yet.</p>;
  return (
    <>
      {written.map((part) => (
        <section key={part} aria-label={briefingParts[part]} style={{ marginBottom: 20 }}>
          <h3 style={{ marginBottom: 4 }}>{briefingParts[part]}</h3>
          <ReadingText text={of[part]} />
        </section>
      ))}
    </>
  );
}
