import { styled } from "@mui/material/styles";
import { Choices } from "../frame/choices/Choices";
import { tokens } from "../frame/theme/tokens";
import { sayDay } from "../frame/words/dates";
import { acceptanceActs, type Asked } from "./acceptanceActs";
import type { VersionRecord } from "./records";

const Part = styled("section")({ marginBottom: 22, padding: "14px 16px 16px", border: `1px solid ${tokens.line}`, borderRadius: 4, backgroundColor: tokens.wash, "& h3": { fontSize: "1rem", fontWeight: 620, marginBottom: 4 }, "& p": { maxWidth: "62ch" }, "& ul": { margin: "8px 0 0", paddingLeft: 18 } });

const said = ({ state, dueOn, acceptedOn }: Asked, asks: number, passMark: number | null) =>
  (state === "ACCEPTED" ? `You accepted this version on ${sayDay(acceptedOn!)}.` : state === "LAPSED" ? "A newer version took its place before you accepted this one." : `Read it and accept it by ${sayDay(dueOn)}.${asks > 0 ? ` It asks ${asks === 1 ? "a question" : `${asks} questions`} first; ${passMark} of ${asks} must be right.` : ""}`);

/** What this version asks of whoever reads it, and how they stand with it (AS-04, AS-05). */
export function MyPart({ of }: { readonly of: VersionRecord }) {
  const [mine] = of.acceptances.nodes;
  if (!mine) return null;
  const asked: Asked = { ...mine, questions: of.questionnaire.nodes };
  const open = asked.choices.filter(({ action }) => (action === "acceptPolicy" && mine.state === "WAITING") || (action === "answerPolicyQuestionnaire" && mine.state === "WAITING" && of.questions > 0 && mine.passedOn === null));
  return (
    <Part aria-label="What is asked of you">
      <h3>What is asked of you</h3>
      <p>{said(asked, of.questions, of.passMark)}</p>
      {mine.attempts.nodes.length > 0 && <ul aria-label="Your attempts">{mine.attempts.nodes.map((one) => <li key={one.id}>{sayDay(one.attemptedOn)}: {one.rightAnswers} of {one.asked} right, {one.isPassed ? "passed" : "not enough yet"}</li>)}</ul>}
      {open.length > 0 && <div style={{ marginTop: 12 }}><Choices record={{ ...asked, choices: open }} acts={acceptanceActs} /></div>}
    </Part>
  );
}
