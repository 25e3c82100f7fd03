/**
 * The same reading, worked out once for texts that come again row after row. Only for readings that depend on the text alone.
 * It forgets everything when it has seen `most` different texts, so that its memory stays small whatever a file holds.
 */
export function remembered<R>(read: (text: string) => R, most = 5000): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
