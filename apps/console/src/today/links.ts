const narrowed = (list: string) => (filter: object): string => `${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The list of cases, narrowed as the API's filter takes it. */
export const caseListWith = narrowed("/cases");

/** The list of case groups, narrowed likewise. */
export const groupListWith = narrowed("/case-groups");
