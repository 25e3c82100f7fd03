/** What somebody was told of, as far as its place in the console goes. */
export interface Pointed { readonly recordType: string | null; readonly recordId: string | null; readonly caseId: string | null }

/** Kinds of record with a page of their own. */
const pages: Readonly<Record<string, string>> = { Case: "cases", CaseGroup: "case-groups", ServiceRequest: "service-requests" };
/** Kinds that are best read on a page about more than one. */
const places: Readonly<Record<string, string>> = { Delegation: "/me", Holiday: "/my-work", OfficeClosure: "/my-work" };

/** The path at which the console shows what somebody was told of: the record's own page, else its case's; null where there is none. */
export function pathOf({ recordType, recordId, caseId }: Pointed): string | null {
  if (recordType !== null && pages[recordType] !== undefined) return `/${pages[recordType]}/${recordId}/show`;
  if (caseId !== null) return `/cases/${caseId}/show`;
  return places[recordType ?? ""] ?? null;
}
