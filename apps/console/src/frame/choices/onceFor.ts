/**
 * Gives the key under which a command is carried out once: the same for the same words, however often they are sent, and another as soon as they
 * are not the same, so that what was refused can be put right and sent again.
 */
export function onceFor(): (typed: unknown) => string {
  let last = { words: "", key: "" };
  return (typed) => {
    const words = JSON.stringify(typed);
    if (last.key === "" || last.words !== words) last = { words, key: crypto.randomUUID() };
    return last.key;
  };
}
