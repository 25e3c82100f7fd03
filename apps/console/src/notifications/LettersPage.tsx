import { useCallback } from "react";
import { Link } from "react-router";
import { AdministrationPage } from "../administration/AdministrationPage";
import { Entries } from "../directory/personStyles";
import { act, change } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useLive } from "../frame/live/useLive";
import { EmptyState } from "../frame/record/EmptyState";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { lettersInTrouble, type Letter } from "./documents";

const acts = { sendAgain: act<Letter>({ command: change("sendDigestAgain", "NamedInput"), asks: ({ staff }) => <p>It is written anew with what {staff?.name ?? "the person"} may see now, and tried again from the first attempt. Put right first what stood in the way.</p>, done: "It is on its way again." }) };

const Trouble = ({ of: letter }: { readonly of: Letter }) => (
  <li>
    <h3>{letter.staff && <Link to={`/directory/${letter.staff.id}/show`}>{letter.staff.name}</Link>}, {sayDay(letter.on)}</h3>
    <StatusPill tone={letter.state === "PARKED" ? "red" : "amber"}>{letter.state === "PARKED" ? "Given up" : "Tried again soon"}</StatusPill>
    <p>{count(letter.attempts, "attempt")}. The last one: {letter.trouble}</p>
    <div><Choices record={letter} acts={acts} first={null} /></div>
  </li>
);

/** Daily e-mails that could not be sent, with the mail server's reason, and the way to have them sent again. */
export default function LettersPage() {
  const { sendsMail } = useSession();
  const { data, error, refetch } = useQuestion(lettersInTrouble, {});
  useLive(["organisation"], useCallback(() => void refetch(), [refetch]));
  const letters = data?.digests.nodes;
  return (
    <AdministrationPage title="E-mail" intro={sendsMail ? "On the morning of each working day everybody is sent one e-mail with what happened and what is due, as they chose. What could not be sent stands here." : "This office sends no e-mail: name a mail server in SMTP_URL, a sender in MAIL_FROM and the office's own address in PUBLIC_URL, and start it again."}>
      <Refusal of={refusalIn(error)} />
      {!letters && !error && <SkeletonRows rows={3} />}
      {letters?.length === 0 && <EmptyState title="No e-mail is held up">{sendsMail ? "What the mail server refuses or does not answer appears here with its reason." : "None has been sent yet."}</EmptyState>}
      {letters && letters.length > 0 && <Paper aria-label="E-mail that could not be sent"><Entries>{letters.map((letter) => <Trouble key={letter.id} of={letter} />)}</Entries></Paper>}
    </AdministrationPage>
  );
}
