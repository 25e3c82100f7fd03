import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { PaperOfCase } from "./records";

const row = "id reference about keptAt state dueBackOn isOverdue transferredTo with { id name }";
const withCase = `${row} case { id reference title }`;
export const documents: DocumentsTable = {
  "paper-files": {
    getList: gql(`query PaperFiles($first: Int!, $offset: Int, $filter: PaperFileFilter, $orderBy: [PaperFileOrder!]) { paperFiles(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${withCase} } totalCount } }`),
    getOne: gql(`query PaperFile($id: ID!) { paperFile(id: $id) { ${withCase} version openedOn keptUntil isPastItsTime disposedOn proposedBy { name } disposedBy { name } movements(first: 200) { nodes { id kind on place dueBackOn note to { name } by { name } } } choices { action label allowed because } } }`),
  },
};

/** What a case has on paper. */
export const paperOf = question<{ readonly id: string }, { case: PaperOfCase | null }>(gql(`query PaperOfCase($id: ID!) { case(id: $id) { paperFiles(first: 50) { nodes { ${row} } } legalHolds(first: 1, filter: { liftedOn: { isNull: true } }) { nodes { id reason placedOn placedBy { name } } } } }`));
/** How long records are kept. */
export const retention = question<object, { retentionRules: { nodes: readonly { readonly id: string; readonly inForceFrom: string; readonly years: number; readonly basis: string }[] } }>(gql("query RetentionRules { retentionRules(first: 50) { nodes { id inForceFrom years basis } } }"));
