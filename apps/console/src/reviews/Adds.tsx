import { reviewActions } from "@remit/domain/reviews/review-actions";
import { fitting } from "../cases/fitting";
import { Head } from "../cases/record/drawerStyles";
import { Choices, type Act } from "../frame/choices/Choices";
import type { ReviewRecord } from "./records";
import { fileActs } from "./reviewActs";

/** What can be added to a drawer, above what is in it. */
export function Adds({ of, named }: { readonly of: ReviewRecord; readonly named: readonly (keyof typeof fileActs)[] }) {
  const acts = Object.fromEntries(named.map((name) => [name, fileActs[name]])) as Readonly<Record<string, Act<ReviewRecord>>>;
  const offered = fitting(of.choices, reviewActions, of.stage).filter(({ action }) => acts[action]);
  return <Head>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={acts} first={null} />}</Head>;
}
