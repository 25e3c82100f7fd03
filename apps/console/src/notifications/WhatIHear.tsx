import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { chooseWhatIHear, whatIHear, type KindChoice } from "./documents";
import { KindTable } from "./notificationStyles";

interface Props { readonly of: KindChoice; readonly isPending: boolean; readonly onChoose: (choice: Pick<KindChoice, "kind" | "inInbox" | "inDigest">) => void }

function Kind({ of: { kind, label, inInbox, inDigest, fixed, onlyInDigest }, isPending, onChoose }: Props) {
  const box = (where: string, isChosen: boolean, isClosed: boolean, chosen: () => Pick<KindChoice, "kind" | "inInbox" | "inDigest">) => (
    <label><input type="checkbox" aria-label={`${label}: ${where}`} checked={isChosen} disabled={isClosed || isPending} onChange={() => onChoose(chosen())} /></label>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{onlyInDigest ? <span aria-label="never in the inbox">–</span> : box("in my inbox", inInbox, fixed !== null, () => ({ kind, inInbox: !inInbox, inDigest }))}</td>
      <td>{box("in my daily e-mail", inDigest, false, () => ({ kind, inInbox, inDigest: !inDigest }))}</td>
    </tr>
  );
}

/** The kinds that one chooses freely, and beneath them those that always reach the inbox, with the reason once. */
function Kinds({ of: kinds, ...given }: Omit<Props, "of"> & { readonly of: readonly KindChoice[] }) {
  const reasons = [null, ...new Set(kinds.flatMap(({ fixed }) => fixed ?? []))];
  return (
    <KindTable>
      <thead><tr><th scope="col">When</th><th scope="col">Inbox</th><th scope="col">E-mail</th></tr></thead>
      {reasons.map((reason) => (
        <tbody key={reason ?? "free"}>
          {reason && <tr><th scope="rowgroup" colSpan={3}><small>{reason}</small></th></tr>}
          {kinds.filter(({ fixed }) => fixed === reason).map((one) => <Kind key={one.kind} of={one} {...given} />)}
        </tbody>
      ))}
    </KindTable>
  );
}

/** The link at the foot of every e-mail leads to these choices. */
function useComingHere() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash } = useLocation();
  useEffect(() => { if (hash === "#what-i-hear") heading.current?.scrollIntoView({ block: "start" }); }, [hash]);
  return heading;
}

/** Where this person hears of what: in the inbox, in the daily e-mail, in both or in neither. */
export function WhatIHear() {
  const { sendsMail } = useSession();
  const { data, error } = useQuestion(whatIHear, {});
  const [choose, { isPending, refusal }] = useCommand(chooseWhatIHear);
  const heading = useComingHere();
  return (
    <section aria-labelledby="what-i-hear">
      <h2 id="what-i-hear" ref={heading}>What I hear</h2>
      <p>Counts from now on; what you were told stays. {sendsMail ? "The daily e-mail comes on the morning of each working day, and not at all when there is nothing to say." : "This office sends no e-mail yet: whoever runs it has to name a mail server. What you choose for the daily e-mail counts from then on."}</p>
      <Refusal of={refusal ?? refusalIn(error)} />
      {data ? <Kinds of={data.notificationChoices} isPending={isPending} onChoose={(choice) => void choose(choice)} /> : <SkeletonText />}
    </section>
  );
}
