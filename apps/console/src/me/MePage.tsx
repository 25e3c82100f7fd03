import { availabilityInWords } from "@remit/domain/absence/presence";
import { useMemo } from "react";
import { useRecord } from "../frame/data/useRecord";
import { Link } from "react-router";
import { Loans } from "../directory/Loans";
import { personActs } from "../directory/personActs";
import { Positions } from "../directory/Positions";
import type { Person } from "../directory/records";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { Page } from "../frame/layout/Page";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonText } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { appearances, useAppearance, type Appearance } from "../frame/theme/useAppearance";
import { dayOf } from "../frame/words/dates";
import { WhatIHear } from "../notifications/WhatIHear";
import { CalendarFeeds } from "./CalendarFeeds";
import { OneOf, Sheets } from "./meStyles";
import { Sessions } from "./Sessions";
import { SignIns } from "./SignIns";
import { Tokens } from "./Tokens";

const availabilityActs = { setAvailability: personActs["setAvailability"]! };

function Preferences() {
  const [appearance, choose] = useAppearance();
  return (
    <section aria-labelledby="preferences">
      <h2 id="preferences">How pages look to you</h2>
      <p>The office keeps this and the columns you choose in lists, so they are there wherever you sign in.</p>
      <OneOf>
        <legend>Appearance</legend>
        {Object.entries(appearances).map(([name, words]) => (
          <label key={name}><input type="radio" name="appearance" checked={appearance === name} onChange={() => choose(name as Appearance)} /> {words}</label>
        ))}
      </OneOf>
    </section>
  );
}

const Availability = ({ of: person }: { readonly of: Person }) => (
  <section aria-labelledby="availability">
    <h2 id="availability">Whether you are here</h2>
    <p>{availabilityInWords(person, dayOf(new Date()))}. While you are away, whoever looks for you is offered your team's line.</p>
    <Choices record={person} acts={availabilityActs} />
  </section>
);

/** What is one's own: positions, availability, loans, tokens, comings and goings, and how pages look. */
export default function MePage() {
  const { person: self, isDemonstration } = useSession();
  const { data: person, error, refetch } = useRecord<Person>("directory", self.id);
  useChanged(useMemo(() => ["organisation"], []), refetch);
  return (
    <Page title="My page" intro={<>{self.name}, staff number {self.staffNumber}. <Link to={`/directory/${self.id}/show`}>As others see you</Link>.</>}>
      <Refusal of={refusalIn(error)} />
      <Sheets>
        <div>
          {person && <Availability of={person} />}
          <section aria-labelledby="my-positions">
            <h2 id="my-positions">My positions</h2>
            {person ? <Positions of={person} /> : <SkeletonText />}
          </section>
          <section aria-labelledby="my-development"><h2 id="my-development">How I come on</h2><p><Link to={`/development/${self.id}`}>My grade, training, appraisals and talks</Link></p></section>
          <section aria-labelledby="my-loans">
            <h2 id="my-loans">Lent permissions</h2>
            {person ? <Loans loans={[...person.lent.nodes, ...person.borrowed.nodes]} empty="You have lent nothing, and nothing is lent to you." /> : <SkeletonText />}
          </section>
          <section aria-labelledby="my-tokens"><h2 id="my-tokens">API tokens</h2><Tokens /></section>
          <section aria-labelledby="my-calendar"><h2 id="my-calendar">My meetings in my calendar</h2><CalendarFeeds /></section>
          <WhatIHear />
        </div>
        <div>
          <Preferences />
          {!isDemonstration && <section aria-labelledby="account"><h2 id="account">Passphrase and second factor</h2><p><Link to="/account">How you sign in</Link></p></section>}
          <section aria-labelledby="sessions"><h2 id="sessions">Where you are signed in</h2><Sessions /></section>
          <section aria-labelledby="sign-ins"><h2 id="sign-ins">When you signed in</h2><SignIns /></section>
        </div>
      </Sheets>
    </Page>
  );
}
