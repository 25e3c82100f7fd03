import { Link } from "react-router";
import { Notice } from "../frame/choices/Notice";
import { Page } from "../frame/layout/Page";
import { SkeletonText } from "../frame/record/Skeletons";
import { useAccount, type Account } from "./account";
import { Sheets } from "./meStyles";
import { PassphraseSheet } from "./PassphraseSheet";
import { SecondFactorSheet } from "./SecondFactorSheet";

const isWhole = ({ passphraseSetAt, secondFactorSince }: Account) => passphraseSetAt !== null && secondFactorSince !== null;

/** What comes next, for somebody who came by a link. */
const Next = ({ account }: { readonly account: Account }) => (isWhole(account)
  ? <p>You sign in with your staff number, your passphrase and a code from now on. <Link to="/">Go to Today</Link>.</p>
  : <p>Your link brought you in this once. Set a passphrase and a second factor now, and you can sign in with them from then on. If you sign in with your work account, <Link to="/">go on to Today</Link>.</p>);

/** How this person proves who they are: where a link leads first, and where both are changed later. */
export default function AccountPage() {
  const { account, error, readAgain } = useAccount();
  return (
    <Page title="How you sign in" intro={account?.cameByLink ? <Next account={account} /> : "With a passphrase and a second factor that the office keeps. Whoever signs in with a work account needs neither."}>
      {error && <Notice role="alert"><h2>This cannot be shown</h2><p>{error.message}</p></Notice>}
      {!account && !error && <SkeletonText />}
      {account && <Sheets><div><PassphraseSheet account={account} readAgain={readAgain} /></div><div><SecondFactorSheet account={account} readAgain={readAgain} /></div></Sheets>}
    </Page>
  );
}
