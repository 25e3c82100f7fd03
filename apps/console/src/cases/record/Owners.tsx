import { styled } from "@mui/material/styles";
import { Choices } from "../../frame/choices/Choices";
import { PersonLine } from "../../frame/record/PersonLine";
import { tokens } from "../../frame/theme/tokens";
import { contactActs } from "../caseActs";
import type { CaseRecord, Owner } from "../records";

/** Who holds something, with whom to ring; or in whose hopper it waits. */
export function OwnerLine({ ownerPosition, segment, isOver }: { readonly ownerPosition: Owner | null; readonly segment: { readonly name: string } | null; readonly isOver: boolean }) {
  if (ownerPosition?.holder) return <PersonLine {...ownerPosition.holder} team={ownerPosition.team} />;
  if (isOver) return <span>nobody now that it is closed</span>;
  return <span>{ownerPosition ? `${ownerPosition.title}, which nobody holds now` : `nobody yet: it waits in ${segment?.name ?? "its segment"}’s hopper`}</span>;
}

const Out = styled("aside")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  justifyContent: "space-between",
  gap: "6px 20px",
  margin: "-8px 0 20px",
  padding: "7px 16px 8px",
  borderLeft: `4px solid ${tokens.ink}`,
  backgroundColor: tokens.wash,
  fontSize: "0.9375rem",
});

/** Whom the customer speaks with, and the way to change that (CS-02). */
export function ContactFact({ of }: { readonly of: CaseRecord }) {
  const { contactOwner, choices } = of;
  return (
    <>
      {contactOwner ? <PersonLine {...contactOwner} /> : "nobody yet"}
      <Choices record={{ ...of, choices: choices.filter(({ action, allowed }) => allowed && action === "changeContactOwner") }} acts={contactActs} first={null} />
    </>
  );
}

/** What is out of step about the customer's one contact, in a sentence. */
function sayContact({ isContactUntold, contactOwner, ownerPosition }: CaseRecord): string {
  if (isContactUntold) return `The customer has not been told that ${contactOwner?.name ?? "somebody else"} is their contact now.`;
  const holder = ownerPosition?.holder?.name ?? "Nobody";
  return contactOwner ? `${contactOwner.name} is the customer’s contact, but ${holder} holds the case.` : `${holder} holds the case, but the customer has no contact yet.`;
}

/** The customer's one point of contact, where it is out of step (CS-02). */
export function ContactNotice({ of }: { readonly of: CaseRecord }) {
  const { isContactOutOfDate, isContactUntold } = of;
  if (!isContactOutOfDate && !isContactUntold) return null;
  const fits = isContactUntold ? "tellCustomerOfContact" : "changeContactOwner";
  return (
    <Out aria-label="The customer’s contact">
      <p>{sayContact(of)}</p>
      <Choices record={{ ...of, choices: of.choices.filter(({ action, allowed }) => action === fits && allowed) }} acts={contactActs} first={null} />
    </Out>
  );
}
