import { Begin } from "../briefings/Begin";
import { useQuestion } from "../frame/data/useQuestion";
import { beginnings } from "./beginnings";
import { lessonsFrom } from "./documents";
import { Lessons } from "./Tagged";
import { ThemesOn, type Themed } from "./ThemesOn";

/** The lessons that were made of what a review or a submission says is to be learned. */
function LessonsOf({ by, id, said }: { readonly by: "review" | "submission"; readonly id: string; readonly said: string | null }) {
  const { data } = useQuestion(lessonsFrom, { filter: { [by]: { id: { eq: id } } } });
  if (!data) return null;
  return (
    <section aria-label="Lessons" style={{ marginTop: 22 }}>
      <h3>Lessons</h3>
      {data.lessons.nodes.length > 0 ? <Lessons rows={data.lessons.nodes} /> : <p>{said ? `It says: “${said}”. No lesson was made of it yet.` : "Nothing was learned from it yet."}</p>}
      <div className="not-on-paper" style={{ marginTop: 8 }}><Begin label="Propose a lesson" how={beginnings.proposeLesson} goesTo="lessons" isFirst={false} adds={{ [`${by}Id`]: id }} defaults={{ found: said }} /></div>
    </section>
  );
}

/** The themes of a review or a submission, and what was learned from it (PO-13, PO-42). */
export const LearnedFrom = ({ on, said }: { readonly on: Themed & { readonly kind: "REVIEW" | "SUBMISSION" }; readonly said: string | null }) => (
  <><ThemesOn on={on} /><LessonsOf by={on.kind === "REVIEW" ? "review" : "submission"} id={on.recordId} said={said} /></>
);
