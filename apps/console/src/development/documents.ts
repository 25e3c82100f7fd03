import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { AppraisalState } from "@remit/domain/development/labels";
import type { Colleague, Followed } from "./records";

const choices = "choices { action label allowed because }";
const remarks = "remarks(first: 50) { nodes { id text writtenAt writtenBy { id name } } }";
const pair = `id version in startsOn endsOn isCurrent mentor { id name } staff { id name } ${choices}`;
const appraisalRow = `id version periodFrom periodTo dueOn state appraiser { id name } ${choices}`;

/** Everything about how somebody comes on, as far as the reader may see it. */
export const colleagueQuestion = question<{ id: string }, { staffMember: Colleague | null }>(gql(`query HowTheyComeOn($id: ID!) { staffMember(id: $id) {
  id version name isActive level skills isFollowedByMe isManagedByMe ${choices}
  grades(first: 30) { nodes { id level startsOn endsOn reason setBy { id name } } }
  trainingRecords(first: 100) { nodes { id version kind title provider on expiresOn hasExpired isRenewed field takenBackOn takenBackReason recordedBy { id name } ${choices} } }
  mentors(first: 20) { nodes { ${pair} } } mentoring(first: 20) { nodes { ${pair} } }
  appraisals(first: 20) { nodes { ${appraisalRow} } }
  developmentTalks(first: 40) { nodes { id version kind heldOn notes agreed nextOn isLatest writtenBy { id name } ${remarks} ${choices} } }
  developmentGoals(first: 40) { nodes { id version goal how byOn state outcome ${choices} } } } }`));

/** The people whom the reader leads, with what is due. */
export const peopleQuestion = question<{ soon: string }, { staffMembers: { readonly nodes: readonly Followed[]; readonly totalCount: number } }>(gql(`query MyPeople($soon: Date!) {
  staffMembers(first: 200, filter: { isActive: { eq: true }, isFollowedByMe: { eq: true } }) { totalCount nodes { id name level skills isManagedByMe
    trainingRecords(first: 10, filter: { expiresOn: { lte: $soon }, isRenewed: { eq: false }, takenBackOn: { isNull: true } }) { nodes { title expiresOn isRenewed } }
    appraisals(first: 1, filter: { state: { in: [PREPARING, TO_SIGN] } }) { nodes { dueOn state } }
    developmentTalks(first: 1, filter: { isLatest: { eq: true } }) { nodes { nextOn } } } } }`));

/** The behaviours in use, in their order. */
export const behavioursInUse = question<object, { behaviours: { readonly nodes: readonly { readonly id: string; readonly name: string; readonly meaning: string }[] } }>(gql("query BehavioursInUse { behaviours(first: 50, filter: { isActive: { eq: true } }) { nodes { id name meaning } } }"));
/** The whole list of behaviours. */
export const allBehaviours = question<object, object>(gql(`query Behaviours { behaviours(first: 50) { nodes { id version isActive name ${choices} } } }`));

interface Due { readonly id: string; readonly dueOn: string; readonly state: AppraisalState; readonly isOfMe: boolean; readonly ownAccount: string; readonly staff: { readonly name: string } | null }
/** What of this falls due for the reader. */
export interface DevelopmentToday {
  readonly appraisals: { readonly nodes: readonly Due[] };
  readonly developmentTalks: { readonly nodes: readonly { readonly id: string; readonly nextOn: string; readonly staff: { readonly id: string; readonly name: string } | null }[] };
  readonly trainingRecords: { readonly nodes: readonly { readonly id: string; readonly title: string; readonly expiresOn: string; readonly staff: { readonly id: string; readonly name: string } | null }[] };
  readonly developmentGoals: { readonly nodes: readonly { readonly id: string; readonly goal: string; readonly byOn: string; readonly staff: { readonly id: string; readonly name: string } | null }[] };
}
export const developmentToday = question<{ soon: string; month: string }, DevelopmentToday>(gql(`query DevelopmentToday($soon: Date!, $month: Date!) {
  appraisals(first: 20, filter: { or: [{ state: { eq: TO_SIGN } }, { state: { eq: PREPARING }, dueOn: { lte: $month } }] }) { nodes { id dueOn state isOfMe ownAccount staff { name } } }
  developmentTalks(first: 20, filter: { isLatest: { eq: true }, nextOn: { lte: $soon } }) { nodes { id nextOn staff { id name } } }
  trainingRecords(first: 20, filter: { concernsMe: { eq: true }, isRenewed: { eq: false }, takenBackOn: { isNull: true }, expiresOn: { lte: $month } }) { nodes { id title expiresOn staff { id name } } }
  developmentGoals(first: 20, filter: { state: { eq: OPEN }, byOn: { lte: $soon } }) { nodes { id goal byOn staff { id name } } } }`));

/** `/appraisals/<id>/show` is an appraisal's page. */
export const documents: DocumentsTable = {
  appraisals: {
    getOne: gql(`query Appraisal($id: ID!) { appraisal(id: $id) { ${appraisalRow} staff { id name } ownAccount summary appraiserSignedAt signedAt isOfMe behaviours(first: 50) { nodes { id behaviourId name text } } ${remarks} } }`),
  },
};
