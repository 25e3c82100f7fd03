import { gql } from "@apollo/client";
import { act, change } from "../frame/choices/act";
import type { Choice } from "../frame/choices/Choices";
import { question } from "../frame/data/documents";
import { createElement } from "react";
import { Lines } from "../frame/forms/fields";

/** Something that one person proposed and another is to confirm (WM-04, CS-09). */
export interface Grant {
  readonly id: string;
  readonly version: number;
  readonly says: string;
  readonly gives: readonly string[];
  readonly reason: string;
  readonly proposedAt: string;
  readonly expiresOn: string;
  readonly proposedBy: { readonly id: string; readonly name: string } | null;
  readonly choices: readonly Choice[];
}

/** What waits to be confirmed, of what this person may see. */
export const grantsWaiting = question<object, { grants: { nodes: readonly Grant[] } }>(gql(`query GrantsWaiting {
  grants(first: 100, filter: { state: { eq: PENDING } }) { nodes { id version says gives reason proposedAt expiresOn proposedBy { id name } choices { action label allowed because } } } }`));

/** What can be done with a proposal, by the names that the API gives it. */
export const grantActs = {
  confirm: act<Grant>({ command: change("confirmGrant", "NamedInput"), asks: ({ says }) => createElement("p", null, `${says}. It is done at once, and stands on record with both names.`), done: "Confirmed, and done." }),
  refuse: act<Grant>({ command: change("refuseGrant"), asks: createElement(Lines, { source: "reason", label: "Why not", rows: 3, isRequired: true }), done: "Refused. Nothing changed." }),
  withdraw: act<Grant>({ command: change("withdrawGrant", "NamedInput"), asks: createElement("p", null, "It can be proposed again."), done: "Withdrawn. Nothing changed." }),
};
