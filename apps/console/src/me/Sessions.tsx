import { Button } from "@mui/material";
import { deviceInWords } from "@remit/domain/identity/device";
import { useMemo } from "react";
import { act, change } from "../frame/choices/act";
import { Entries } from "../directory/personStyles";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { useSession } from "../frame/session/useSession";
import { sayMoment } from "../frame/words/dates";
import { endOtherSessions, mySessions, type SessionRow } from "./documents";

const sessionActs = { end: act<SessionRow>({ command: change("endSession", "NamedInput"), asks: ({ device }) => <p>{deviceInWords(device)} is signed out at once. What was not saved there is lost.</p>, done: "Signed out there." }) };

const One = ({ of: session, isHere }: { readonly of: SessionRow; readonly isHere: boolean }) => (
  <li>
    <h3>{deviceInWords(session.device)}</h3>
    {isHere && <StatusPill>Here</StatusPill>}
    <p>From {session.address || "an unknown address"}. Signed in {sayMoment(session.signedInAt)}{isHere ? "" : `, last seen ${sayMoment(session.lastSeenAt)}`}.</p>
    {!isHere && <div><Choices record={session} acts={sessionActs} first={null} /></div>}
  </li>
);

/** Where this person is signed in, and how to end it there. */
export function Sessions() {
  const { person, sessionId } = useSession();
  const { data, error, refetch } = useQuestion(mySessions, {});
  const [endOthers, { isPending, refusal }] = useCommand(endOtherSessions);
  useChanged(useMemo(() => [`person:${person.id}`], [person.id]), refetch);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  const { nodes } = data.mySessions;
  return (
    <>
      <Entries>{nodes.map((session) => <One key={session.id} of={session} isHere={session.id === sessionId} />)}</Entries>
      {nodes.length > 1 && <Button onClick={() => void endOthers({})} loading={isPending}>Sign out everywhere else</Button>}
      <Refusal of={refusal} />
    </>
  );
}
