import type { ReactNode } from "react";
import { usePageTitle } from "../layout/usePageTitle";
import { Columns, Paper, TitleBar } from "./recordStyles";
import { RecordTabs, type RecordTab } from "./RecordTabs";
import { useDrawnIn } from "./useDrawnIn";

interface Props {
  readonly reference: string;
  readonly title: string;
  /** `<StatusPill>`, one or more. */
  readonly status: ReactNode;
  /** `<Clock>`s, most urgent first. */
  readonly clocks?: ReactNode;
  /** A `<PersonLine>`, or words where nobody holds it: "in Customer Care’s hopper". */
  readonly owner?: ReactNode;
  /** A line that says what this is about: the body, the complainant, their needs. */
  readonly about?: ReactNode;
  /** `<Choices>`. */
  readonly choices?: ReactNode;
  /** A conflict or refusal that concerns the whole record. */
  readonly notice?: ReactNode;
  /** Over what it is; a person is not a what. */
  readonly heading?: string;
  /** What it is, above the tabs. */
  readonly children: ReactNode;
  readonly tabs?: readonly RecordTab[];
  /** What happened: a `<Timeline>`. */
  readonly happened?: ReactNode;
}

/** The anatomy that every record shares: a sticky bar with what it is called, how it stands and what can be done; what it is; what happened. */
export function RecordPage({ reference, title, status, clocks, owner, about, choices, notice, heading = "What it is", children, tabs, happened }: Props) {
  usePageTitle(`${reference} ${title}`);
  const { marker, bar, isDrawnIn } = useDrawnIn();
  return (
    <article>
      <div ref={marker} style={{ height: 1, marginTop: -1 }} />
      <TitleBar ref={bar} data-drawn-in={isDrawnIn}>
        <div className="names">
          <span className="figures">{reference}</span>
          <h1>{title}</h1>
          {status}
        </div>
        {about && <p className="about">{about}</p>}
        {owner && <div className="owner">Owner {owner}</div>}
        {clocks && <div className="clocks">{clocks}</div>}
        {choices}
      </TitleBar>
      {notice}
      <Columns>
        <Paper aria-labelledby="what-it-is">
          <h2 id="what-it-is">{heading}</h2>
          {children}
          {tabs && <RecordTabs tabs={tabs} />}
        </Paper>
        {happened && (
          <section aria-labelledby="what-happened">
            <h2 id="what-happened">What happened</h2>
            {happened}
          </section>
        )}
      </Columns>
    </article>
  );
}
