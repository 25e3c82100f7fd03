import { commissionActions } from "@remit/domain/external-reviewers/commission-actions";
import { fitting } from "../cases/fitting";
import { Head, Things } from "../cases/record/drawerStyles";
import { Choices, type Act } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { sayDay, sayMoment } from "../frame/words/dates";
import type { CommissionSeen } from "./records";
import { sayHours } from "./sayHours";

/** What the office and the reviewer wrote to each other. */
export function Messages<Of extends CommissionSeen>({ of, acts }: { readonly of: Of; readonly acts: Readonly<Record<string, Act<Of>>> }) {
  const offered = fitting(of.choices, commissionActions, of.status).filter(({ action }) => acts[action]);
  return (
    <>
      <Head>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={acts} first={null} />}</Head>
      {of.messages.nodes.length === 0 ? <EmptyState title="No messages yet">What the office and the reviewer write to each other about this commission stands here.</EmptyState> : (
        <Things>
          {of.messages.nodes.map((one) => (
            <li key={one.id}>
              <h3>{one.writtenByName ?? "The office"} <span>{one.isFromReviewer ? "reviewer" : "the office"}</span></h3>
              <div className="how">{sayMoment(one.writtenAt)}</div>
              <p className="said">{one.text}</p>
            </li>
          ))}
        </Things>
      )}
    </>
  );
}

/** Time that the reviewer recorded. */
export const Worked = ({ of }: { readonly of: CommissionSeen }) => of.time.nodes.length === 0 ? <EmptyState title="No time recorded yet">The reviewer records here what they worked, day by day.</EmptyState> : (
  <Things>
    {of.time.nodes.map(({ id, on, minutes, what }) => (
      <li key={id}>
        <h3>{what}</h3>
        <div className="how">{sayHours(minutes)}</div>
        <p className="about">{sayDay(on)}</p>
      </li>
    ))}
  </Things>
);
