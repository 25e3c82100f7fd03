const inHopper = "serviceRequests(first: 25, filter: { isOpen: { eq: true }, isInMyHopper: { eq: true } }) { nodes { id version reference priority status summary nextActionDueOn receivedAt }";
/** What Remit is asked, as its console and scripts ask. */
export const remitAsks = {
  hopper: `query Hopper { ${inHopper} totalCount(exact: false) } }`,
  hopperExact: `query HopperExact { ${inHopper} totalCount } }`,
  myWork: `query MyWork { serviceRequests(first: 25, filter: { isOpen: { eq: true }, isMine: { eq: true } }) { nodes { id version reference priority status summary nextActionDueOn receivedAt
    area { name } subArea { name } case { reference title caseGroup { reference } body { name } } } totalCount } }`,
  record: `query Record($id: ID!) { case(id: $id) { id reference title summary status receivedOn complexity body { name } complainant { name email } segment { name } caseGroup { reference } ownerPosition { title holder { name } }
    findings { nodes { complaint category { label } outcome { label } } } serviceRequests { nodes { reference status } totalCount } } }`,
  prefix: "query Prefix($prefix: String!) { cases(first: 10, filter: { reference: { startsWith: $prefix } }) { nodes { id reference title status } } }",
  name: "query Name($name: String!) { cases(first: 25, filter: { q: $name }) { nodes { id reference complainant { name } } } }",
  bulkAssign: "mutation Assign($input: AssignServiceRequestsInput!) { assignServiceRequests(input: $input) { moved results { id done code message } } }",
} as const;
export type Operation = keyof typeof remitAsks;

const order = "orderBy: [PRIORITY_DESC, NEXT_ACTION_DUE_ON_ASC, RECEIVED_AT_ASC]";
const row = "rowId version reference priority status summary nextActionDueOn receivedAt";
const allInHopper = `query Hopper($segment: UUID!) { all: allServiceRequests(first: 25, ${order}, condition: { isOpen: true, ownerPositionId: null, segmentId: $segment }) { nodes { ${row} } totalCount } }`;
/** The same of PostGraphile, in its own words; it cannot stop counting. */
export const postgraphileAsks: Readonly<Partial<Record<Operation, string>>> = {
  hopper: allInHopper,
  hopperExact: allInHopper,
  myWork: `query MyWork($seat: UUID!) { all: allServiceRequests(first: 25, ${order}, condition: { isOpen: true, ownerPositionId: $seat }) { nodes { ${row}
    workAreaByAreaId { name } workSubAreaBySubAreaIdAndAreaId { name } caseByCaseIdAndCaseGroupId { reference title caseGroupByCaseGroupId { reference } bodyByBodyId { name } } } totalCount } }`,
  record: `query Record($id: UUID!) { case: caseByRowId(rowId: $id) { rowId reference title summary status receivedOn complexity bodyByBodyId { name } personByComplainantId { name email } segmentBySegmentId { name } caseGroupByCaseGroupId { reference }
    positionByOwnerPositionId { title staffMemberByHolderIdAndHolderIsActive { name } } findingsByCaseId(first: 25, orderBy: [ORDINAL_ASC]) { nodes { complaint findingCategoryByCategoryId { label } findingOutcomeByOutcomeId { label } } }
    serviceRequestsByCaseIdAndCaseGroupId(first: 25, ${order}) { nodes { reference status } totalCount } } }`,
  prefix: "query Prefix($prefix: String!) { all: benchApiCasesByReference(prefix: $prefix, first: 10) { nodes { rowId reference title status } } }",
  bulkAssign: "mutation Assign($input: BenchApiAssignInput!) { all: benchApiAssign(input: $input) { result } }",
};
