import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import { settingTopics } from "@remit/domain/organisation/labels";
import { useState } from "react";
import { ReadingText } from "../frame/record/ReadingText";
import { tokens } from "../frame/theme/tokens";
import { dayOf, sayDay } from "../frame/words/dates";
import { count } from "../frame/words/counts";
import { agreedOn, type Agreed } from "./agreed";
import type { Segment, Setting } from "./records";
import { WriteSetting } from "./segmentActs";

const Topic = styled("section")({
  padding: "16px 0 20px",
  borderTop: `1px solid ${tokens.line}`,
  "&:first-of-type": { paddingTop: 0, borderTop: 0 },
  "& > header": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 16px", marginBottom: 8 },
  "& > header h3": { flex: 1, fontSize: "1.0625rem", fontWeight: 650 },
  "& .whose": { marginTop: 8, color: tokens.inkSoft, fontSize: "0.8125rem" },
  "& summary": { display: "inline-flex", alignItems: "center", minHeight: 28, color: tokens.action, textDecoration: "underline", textUnderlineOffset: "0.18em", cursor: "pointer" },
  "& details": { marginTop: 6 },
  "& details > div": { margin: "8px 0 0", paddingLeft: 16, borderLeft: `3px solid ${tokens.line}` },
  "& details > div + div": { marginTop: 18 },
});

const whose = ({ revision, effectiveFrom, writtenBy, writtenAt }: Setting, verb: string) =>
  `Revision ${revision}, ${verb} ${sayDay(effectiveFrom)}; written by ${writtenBy?.name ?? "the office"} on ${sayDay(writtenAt)}.`;

const Revision = ({ of: setting, verb }: { readonly of: Setting; readonly verb: string }) => (
  <div>
    <ReadingText text={setting.text} />
    <p className="whose">{whose(setting, verb)}</p>
  </div>
);

const Folded = ({ of: revisions, title, verb }: { readonly of: readonly Setting[]; readonly title: string; readonly verb: string }) =>
  revisions.length > 0 && (
    <details>
      <summary>{title}</summary>
      {revisions.map((setting) => <Revision key={setting.id} of={setting} verb={verb} />)}
    </details>
  );

interface Props {
  readonly of: Agreed;
  /** Given to those who may write. */
  readonly onWrite?: () => void;
}

const OnTopic = ({ of: { topic, standing, toCome, before }, onWrite }: Props) => (
  <Topic aria-label={settingTopics[topic]}>
    <header>
      <h3>{settingTopics[topic]}</h3>
      {onWrite && <Button onClick={onWrite} aria-label={`Write a new revision on ${settingTopics[topic].toLowerCase()}`}>{standing ? "Write a new revision…" : "Write the first revision…"}</Button>}
    </header>
    {standing ? <Revision of={standing} verb="in effect since" /> : <p>Nothing is in effect on this.</p>}
    <Folded of={toCome} title={`${count(toCome.length, "revision")} to come, from ${toCome[0] ? sayDay(toCome[0].effectiveFrom) : ""}`} verb="in effect from" />
    <Folded of={before} title={`${count(before.length, "earlier revision")}`} verb="in effect from" />
  </Topic>
);

/** What a segment's manager agreed with the team leaders, topic by topic, every revision kept (WM-02). */
export function Settings({ of: segment }: { readonly of: Segment }) {
  const [writing, setWriting] = useState<Agreed | null>(null);
  const mayWrite = segment.choices.some(({ action, allowed }) => action === "writeSetting" && allowed);
  return (
    <>
      {agreedOn(segment.settings.nodes, dayOf(new Date())).map((agreed) => <OnTopic key={agreed.topic} of={agreed} {...(mayWrite && { onWrite: () => setWriting(agreed) })} />)}
      {writing && <WriteSetting segment={segment} topic={writing.topic} text={(writing.toCome[0] ?? writing.standing)?.text ?? ""} close={() => setWriting(null)} />}
    </>
  );
}
