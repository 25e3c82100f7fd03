/** The list of cases, narrowed as the API's filter takes it. */
export const caseListWith = (filter: object): string => `/cases?filter=${encodeURIComponent(JSON.stringify(filter))}`;
