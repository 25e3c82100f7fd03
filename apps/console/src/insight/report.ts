import type { Indicator } from "@remit/domain/insight/labels";
import { indicators } from "@remit/domain/insight/labels";
import { isAMost, standingOf, type Standing } from "@remit/domain/insight/standing";
import type { Target } from "./documents";
import { behind, targetOn } from "./figures";
import type { CasesMeasured, Report, RequestsMeasured, ReviewsMeasured } from "./reportDocuments";

/** One figure of the report beside its target and its earlier figure. */
export interface ReportLine {
  readonly key: string;
  readonly place: string;
  readonly indicator: Indicator;
  readonly actual: number | null;
  readonly before: number | null;
  readonly target: number | undefined;
  readonly standing: Standing;
  /** The list behind the figure; none where it counts nothing. */
  readonly to: string | undefined;
}

interface Parts { readonly cases?: CasesMeasured | undefined; readonly casesBefore?: CasesMeasured | undefined; readonly reviews?: ReviewsMeasured | undefined; readonly reviewsBefore?: ReviewsMeasured | undefined; readonly requests?: RequestsMeasured | undefined }
type Figures = readonly [indicator: Indicator, actual: number | null | undefined, before: number | null | undefined, to: string | undefined];

const inPercent = (share: number | null | undefined) => (share == null ? null : Math.round(share * 1000) / 10);
const each = (count: number | undefined, months: number) => (count === undefined ? 0 : Math.round((count / months) * 10) / 10);

/** What is measured of one place: over the stretch of time, over the one before it, and of the requests as they stand. */
function figuresOf({ cases, casesBefore, reviews, reviewsBefore, requests }: Parts, months: number): readonly Figures[] {
  const [ofCases, ofReviews, ofRequests] = [cases && behind("/cases", cases), reviews && behind("/reviews/all", reviews), requests && behind("/requests", requests)];
  return [
    ["CASES_DECIDED_A_MONTH", each(cases?.count, months), each(casesBefore?.count, months), ofCases],
    ["CASES_DECIDED_IN_TIME", inPercent(cases?.inTime), inPercent(casesBefore?.inTime), ofCases],
    ["CASE_DECISION_WORKING_DAYS", cases?.days, casesBefore?.days, ofCases],
    ["COMPLAINTS_UPHELD", inPercent(cases?.upheld), inPercent(casesBefore?.upheld), ofCases],
    ["REVIEWS_REPLIED_IN_TIME", inPercent(reviews?.inTime), inPercent(reviewsBefore?.inTime), ofReviews],
    ["REVIEWS_UPHELD", inPercent(reviews?.upheld), inPercent(reviewsBefore?.upheld), ofReviews],
    ["REQUESTS_WAITING", requests?.waiting ?? 0, null, ofRequests],
    ["REQUESTS_OVERDUE", requests?.open ? inPercent(requests.overdue / requests.open) : null, null, ofRequests],
  ];
}

interface Place { readonly id: string | null; readonly name: string }

/** The report of one place: the whole office, or a segment; each figure is held against the segment's own target, else the office's (PO-35, WM-71). */
export function linesOf(report: Report, { id, name }: Place, months: number, today: string): readonly ReportLine[] {
  const here = <T extends { readonly keys: readonly { readonly value: string | null }[] }>(groups: readonly T[]) => groups.find(({ keys }) => (id === null ? keys.length === 0 : keys[0]?.value === id));
  const parts = { cases: here(report.cases), casesBefore: here(report.casesBefore), reviews: here(report.reviews), reviewsBefore: here(report.reviewsBefore), requests: here(report.requests) };
  return figuresOf(parts, months).map(([indicator, actual = null, before = null, to]) => {
    const target = heldAgainst(report.insightTargets.nodes, indicator, today, id);
    return { key: `${id ?? "office"} ${indicator}`, place: name, indicator, actual, before, target, standing: standingOf({ indicator, actual, before, target }), to };
  });
}

/** Amounts of the whole office say nothing of one segment: only shares pass down from it. */
function heldAgainst(targets: readonly Target[], indicator: Indicator, today: string, segmentId: string | null): number | undefined {
  const isAmount = indicator === "CASES_DECIDED_A_MONTH" || indicator === "REQUESTS_WAITING";
  return targetOn(isAmount ? targets.filter((one) => one.segmentId === segmentId) : targets, indicator, today, segmentId);
}

/** What an indicator is called without its unit and its bound. */
export const nameOf = (indicator: Indicator): string => indicators[indicator].replace(/, in per cent|; .*$/g, "");

const unitOf = (indicator: Indicator) => (/per cent/.test(indicators[indicator]) ? "%" : "");
export const sayFigure = (indicator: Indicator, value: number | null | undefined): string => (value == null ? "—" : `${value}${unitOf(indicator)}`);
export const sayTarget = (indicator: Indicator, value: number | undefined): string => (value === undefined ? "none" : `${value}${unitOf(indicator)} ${isAMost(indicator) ? "at most" : "at least"}`);

/** A whole stretch of months that has ended, and the one of the same length before it, by their first and last days. */
export function stretch(today: string, months: number): { readonly from: string; readonly to: string; readonly beforeFrom: string; readonly beforeTo: string } {
  const first = (back: number) => new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - back, 1)).toISOString().slice(0, 10);
  const last = (back: number) => new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - back, 0)).toISOString().slice(0, 10);
  return { from: first(months), to: last(0), beforeFrom: first(2 * months), beforeTo: last(months) };
}
