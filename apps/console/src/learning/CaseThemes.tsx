import { Things } from "../cases/record/drawerStyles";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { caseThemes } from "./documents";
import { Carried, Issues } from "./Tagged";
import { ThemeActs } from "./ThemesOn";

/** To which systemic issues a case belongs, and the themes of each head of complaint, with what may fit (PO-51, PO-52). */
export function CaseThemes({ id }: { readonly id: string }) {
  const { data } = useQuestion(caseThemes, { id });
  if (!data) return <SkeletonText lines={4} />;
  const [findings, issues] = [data.case?.findings.nodes ?? [], (data.case?.systemicIssues.nodes ?? []).flatMap(({ issue }) => issue ?? [])];
  return (
    <>
      {issues.length > 0 && <section aria-label="Systemic issues"><h3>It belongs to</h3><Issues rows={issues} /></section>}
      {findings.length === 0 && <EmptyState title="No head of complaint yet">Themes are attached to heads of complaint. Add one beneath “Findings” first.</EmptyState>}
      <Things>{findings.map((one) => (
        <li key={one.id}>
          <h3><span>{one.ordinal}</span>{one.complaint}</h3>
          <div style={{ gridColumn: "1 / -1" }}>
            {one.themeTags.nodes.length > 0 && <Carried rows={one.themeTags.nodes} />}
            <ThemeActs on={{ kind: "FINDING", recordId: one.id }} />
          </div>
        </li>
      ))}</Things>
    </>
  );
}
