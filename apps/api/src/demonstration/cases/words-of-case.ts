import { Deck } from "../chance.js";
import { endings } from "../stories/endings.js";
import { areasOf, everydayWork, type Phase } from "../stories/everyday.js";
import { fill, type Told } from "../stories/fill.js";
import { everydayLetters, everydayNotes, todo } from "../stories/sayings.js";
import type { Story } from "../stories/story.js";
import { areaOf, type Area, type SubArea } from "../work-areas.js";
import type { Ledger } from "./ledger.js";

/** A letter or call that reached us: how, from whom and what it says. */
export interface Letter { readonly channel: string; readonly from: string; readonly summary: string }

/** Everything that is said on one case, without saying a thing twice. */
export class WordsOfCase {
  private readonly work = new Map<Phase, Deck<readonly [SubArea, string]>>();
  private readonly notes: string[];
  private readonly letters: string[];
  private readonly used = new Set<string>();

  constructor(private readonly story: Story, private readonly told: Told, private readonly ledger: Ledger) {
    this.notes = [...story.notes].reverse();
    this.letters = [...story.letters].reverse();
  }

  fill = (text: string): string => fill(text, this.told);

  /** A piece of work of a phase that no other case has in the same words, where words allow. */
  request(phase: Phase, area: Area | null = null): { subArea: SubArea; summary: string } {
    const own = this.story.work.filter(([subArea]) => areasOf[phase].includes(areaOf(subArea)));
    // The story's own work is dealt twice as often as what any case may bring.
    if (!this.work.has(phase)) this.work.set(phase, new Deck([...everydayWork[phase], ...own, ...own], this.ledger.chance));
    let subArea: SubArea = "Remit";
    const summary = this.ledger.fresh(() => {
      let [drawn, text] = this.work.get(phase)!.deal();
      while (area && areaOf(drawn) !== area) [drawn, text] = this.work.get(phase)!.deal();
      subArea = drawn;
      return this.fill(text);
    });
    return { subArea, summary };
  }

  /** A note for the file; the story's own come first. Null when all has been said. */
  note(phase: Phase): string | null {
    const own = phase === "ASSESSMENT" || phase === "INVESTIGATION" || phase === "PRIVATE" ? this.notes.pop() : undefined;
    return own ? this.fill(own) : this.once(everydayNotes[phase].map(this.fill));
  }

  /** Something that reached us. Null when all has been said. */
  letter(): Letter | null {
    const own = this.letters.pop();
    const name = this.ledger.chance.pick(["POST", "EMAIL", "WEB"]);
    if (own) return { channel: own.startsWith("{who} ") ? name : "POST", from: own.startsWith("{who} ") ? this.told["who"]! : `On behalf of ${this.told["who"]}`, summary: this.fill(own) };
    const text = this.once(everydayLetters.map(([, , letter]) => letter));
    const found = everydayLetters.find(([, , letter]) => letter === text);
    if (!found) return null;
    const [channel, from] = found;
    const place = this.told["body"]!.split(" ").find((word) => /^[A-Z]/.test(word) && word !== "Royal")!;
    return { channel, from: { who: this.told["who"]!, body: this.told["body"]!, mp: `Member of Parliament for ${place}`, paper: `${place} Courier` }[from], summary: this.fill(found[2]) };
  }

  /** Something to do that is not a request. */
  activity(): { kind: string; summary: string } {
    let kind = "CALL";
    const summary = this.ledger.fresh(() => {
      const [drawn, text] = this.ledger.chance.pick(todo);
      kind = drawn;
      return this.fill(text);
    });
    return { kind, summary };
  }

  /** How a piece of work ended. */
  ending = (subArea: SubArea): string => this.ledger.chance.pick(endings[subArea]);

  private once(texts: readonly string[]): string | null {
    const left = texts.filter((text) => !this.used.has(text));
    if (left.length === 0) return null;
    const chosen = this.ledger.chance.pick(left);
    this.used.add(chosen);
    return chosen;
  }
}
