import { Choices } from "../../frame/choices/Choices";
import { Notice } from "../../frame/choices/Refusal";
import { PersonLine } from "../../frame/record/PersonLine";
import { contactActs } from "../caseActs";
import type { CaseRecord, Owner } from "../records";

/** Who holds something, with whom to ring; or in whose hopper it waits. */
export function OwnerLine({ ownerPosition, segment }: { readonly ownerPosition: Owner | null; readonly segment: { readonly name: string } | null }) {
  if (ownerPosition?.holder) return <PersonLine {...ownerPosition.holder} team={ownerPosition.team} />;
  return <span>{ownerPosition ? `${ownerPosition.title}, which nobody holds now` : `nobody yet: it waits in ${segment?.name ?? "its segment"}’s hopper`}</span>;
}

/** The customer's one point of contact, and what is out of step about it (CS-02). */
export function ContactNotice({ of }: { readonly of: CaseRecord }) {
  const { isContactOutOfDate, isContactUntold, contactOwner, ownerPosition } = of;
  if (!isContactOutOfDate && !isContactUntold) return null;
  const shown = { ...of, choices: of.choices.filter(({ action }) => (action === "changeContactOwner" ? isContactOutOfDate : action === "tellCustomerOfContact" && isContactUntold)) };
  return (
    <Notice>
      <h3>{isContactUntold ? `The customer has not been told that ${contactOwner?.name ?? "somebody else"} is their contact` : "The customer’s contact no longer holds this case"}</h3>
      <p>{isContactOutOfDate && `${ownerPosition?.holder?.name ?? "Somebody else"} holds the case; ${contactOwner?.name ?? "nobody"} is whom the customer knows. A customer has one contact at any time.`}</p>
      <div className="acts"><Choices record={shown} acts={contactActs} /></div>
    </Notice>
  );
}
