import type { Run } from "../reading/parameters.js";
import { Parameters } from "../reading/parameters.js";

/** COPY takes no parameters: a caller's values are handed to the transaction as settings, and the statement reads them from there. They are never part of its text. */
export class SettingParameters extends Parameters {
  private readonly casts: string[] = [];

  protected override written(place: number, cast: string): string {
    this.casts.push(cast);
    return `substr(nullif(current_setting('remit.given_${place}'), ''), 2)::${cast}`;
  }

  /** The statement that hands over the values of a run, for the transaction that it is sent in; null when there are none. A mark before each value tells an empty text from none. */
  settings(run: Run): { readonly text: string; readonly values: unknown[] } | null {
    if (!this.extracts.length) return null;
    const given = this.casts.map((cast, at) => `set_config('remit.given_${at + 1}', coalesce('=' || ($${at + 1}::${cast})::text, ''), true)`);
    return { text: `SELECT ${given.join(", ")}`, values: this.extracts.map((extract) => extract(run) ?? null) };
  }
}
