import { IconButton } from "@mui/material";
import { serviceRequestStatuses } from "@remit/domain/casework/labels";
import { serviceRequestActions } from "@remit/domain/casework/service-request-actions";
import { useEffect, useRef } from "react";
import { useRecord } from "../frame/data/useRecord";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { requestActs } from "../cases/pieceActs";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { Cross } from "../frame/layout/icons";
import { Facts } from "../frame/record/Facts";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayMoment } from "../frame/words/dates";
import { DueDay } from "../work-management/DueDay";
import { requestLink } from "../work-management/requestColumns";
import { myRequests, type MyRequest } from "./documents";
import { InHand } from "./myWorkStyles";

interface Props {
  readonly id: string;
  readonly close: () => void;
}

/** The request that I have in hand: start it, let it wait, complete it — whatever the law offers, with its reason where it does not. */
export function RequestInHand({ id, close }: Props) {
  const { data, error, refetch } = useRecord<MyRequest>(myRequests, id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [data?.id]);
  return (
    <InHand aria-labelledby="in-hand">
      <header>
        <h2 id="in-hand" ref={heading} tabIndex={-1}><small className="figures">{data?.reference ?? "…"}</small>{data?.summary}</h2>
        <IconButton aria-label="Put it down" onClick={close}><Cross /></IconButton>
      </header>
      <Refusal of={refusalIn(error)} onReload={() => void refetch()} />
      {!data && !error && <SkeletonText lines={6} />}
      {data && (
        <>
          <Facts
            of={[
              ["Status", <StatusPill key="status" isOver={!data.isOpen}>{serviceRequestStatuses[data.status]}</StatusPill>],
              ["Next action due", <DueDay key="due" on={data.nextActionDueOn} isDueSoon={data.isDueSoon} />],
              ["Priority", data.priority],
              ["Area", [data.area?.name, data.subArea?.name].filter(Boolean).join(", ")],
              ["Case", data.case && <Link key="case" to={requestLink(data)}>{data.case.reference} {data.case.title}</Link>],
              ["Case group", data.caseGroup?.reference],
              ["Received", sayMoment(data.receivedAt)],
              ["What came of it", data.outcome],
            ]}
          />
          <Choices record={{ ...data, choices: fitting(data.choices, serviceRequestActions, data.status) }} acts={requestActs} first="completeServiceRequest" />
        </>
      )}
    </InHand>
  );
}
