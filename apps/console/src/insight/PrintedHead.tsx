import { useSession } from "../frame/session/useSession";
import { dayOf, sayDay } from "../frame/words/dates";

/** What stands above a page on paper: its marking, whose it is, over what, and who printed it when. */
export function PrintedHead({ of }: { readonly of: readonly string[] }) {
  const { office, person } = useSession();
  return (
    <div className="only-on-paper">
      <p><b>OFFICIAL</b>{office && ` · ${office}`}</p>
      <p>{of.join(" · ")} · printed by {person.name} on {sayDay(dayOf(new Date()))}, over the cases that they may see</p>
    </div>
  );
}
