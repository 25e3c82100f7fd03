import type { Rule, Situation } from "../law/law.js";

/** What must be known so that the office is never left without anybody who may administer it. */
export interface AdministrationFacts {
  /** Whether somebody manages the organisation by the record that is about to change. */
  readonly administers: boolean;
  /** How many other held positions may manage the organisation. */
  readonly otherAdministrators: number;
}

/** Why the office stays administered: said wherever the last such position would go. */
export const lastAdministrator = "Nobody else holds a position that may manage the organisation. Appoint another administrator first.";

/** AS-35: the office's order can always be changed by somebody, so the last position that may manage it stays held. */
export const someoneElseAdministers: Rule<Situation<unknown, AdministrationFacts>> = {
  rule: "AS-35",
  says: lastAdministrator,
  holds: ({ facts }) => !facts.administers || facts.otherAdministrators > 0,
};
