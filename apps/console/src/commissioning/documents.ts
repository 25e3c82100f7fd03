import { gql } from "@apollo/client";
import type { DocumentsTable } from "../frame/data/documents";

const row = "id reference what state isOpen dueOn isOverdue escalations owner { name } commissionedBy { name } case { id reference title }";
export const documents: DocumentsTable = {
  "commissioned-work": {
    getList: gql(`query CommissionedWorks($first: Int!, $offset: Int, $filter: CommissionedWorkFilter, $orderBy: [CommissionedWorkOrder!]) { commissionedWorks(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${row} } totalCount } }`),
    getOne: gql(`query CommissionedWork($id: ID!) { commissionedWork(id: $id) { ${row} version why commissionedOn doneOn outcome review { id reference } chases(first: 100) { nodes { id kind on note escalatedTo chasedBy { name } } } choices { action label allowed because } } }`),
  },
};
