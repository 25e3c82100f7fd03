import { sayMoney } from "@remit/domain/authority/money";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Finder, type QuickView } from "../cases/Finder";
import { Folded, Things } from "../cases/record/drawerStyles";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayDay, sayShortDay } from "../frame/words/dates";
import { latestRuns } from "./documents";
import type { ExceptionRow } from "./records";

const columns: readonly Column<ExceptionRow>[] = [
  { name: "payment.reference", label: "Payment", width: 120, share: 0, draw: ({ payment }) => payment?.reference, filter: { kind: "text" } },
  { name: "kind.name", label: "Stands out as", width: 180, share: 1, draw: ({ kind }) => kind?.name, filter: { kind: "text" } },
  { name: "payment.amountPence", label: "Amount", width: 110, share: 0, isNumeric: true, isSortable: false, draw: ({ payment }) => payment && sayMoney(payment.amountPence) },
  { name: "payment.paidOn", label: "Paid", width: 110, share: 0, isSortable: false, draw: ({ payment }) => payment && sayShortDay(payment.paidOn), filter: { kind: "day" } },
  { name: "case.reference", label: "Case", width: 220, share: 3, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "work.owner.name", label: "Dealt with by", width: 140, isSortable: false, draw: ({ work }) => work?.owner?.name, filter: { kind: "text" } },
  { name: "work.dueOn", label: "Due", width: 160, share: 0, isSortable: false, draw: ({ work, isOverdue, isOpen }) => work && (isOverdue ? <StatusPill tone="red">late since {sayShortDay(work.dueOn)}</StatusPill> : isOpen ? sayShortDay(work.dueOn) : <StatusPill isOver>Dealt with</StatusPill>), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [{ label: "Open", field: "isOpen", filter: { eq: true } }, { label: "Late", field: "isOverdue", filter: { eq: true } }, { label: "Mine", field: "isMine", filter: { eq: true } }];

function Reports() {
  const { data } = useQuestion(latestRuns, {});
  if (!data?.paymentRuns.nodes.length) return null;
  return (
    <Folded>
      <summary>The latest weekly reports</summary>
      <Things>{data.paymentRuns.nodes.map((one) => <li key={one.id}><h3>{one.reference}: {sayDay(one.paidFrom)} to {sayDay(one.paidTo)}</h3><div className="how">{count(one.paymentCount, "payment")}, {count(one.exceptionCount, "exception")} · {one.fileName}</div></li>)}</Things>
    </Folded>
  );
}

function Exceptions() {
  const overseesAll = may(useSession(), ["oversee-payments"]);
  const list = useListInAddress<ExceptionRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Payments that stand out" intro="What the weekly report of payments lists as out of the ordinary. Each has somebody who deals with it, a day, and an outcome.">
      <Finder list={list} looksIn="payment or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Payments that stand out" hasHeading={false} nameOf={({ payment }) => payment?.reference ?? "a payment"} link={({ id }) => `/payment-exceptions/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No payment stands out">The weekly report is imported. What is high, or went to nobody who was authorised, is then referred and stands here.</EmptyState>}
      />
      {overseesAll && <Reports />}
    </Page>
  );
}

/** Payments that stand out, what was referred last first (AS-25). */
export default function PaymentList() {
  return <ListBase resource="payment-exceptions" disableSyncWithLocation={false} perPage={50} sort={{ field: "raisedOn", order: "DESC" }} filterDefaultValues={{ isOpen: { eq: true } }}><Exceptions /></ListBase>;
}
