const grouped = new Intl.NumberFormat("en-GB");

/** "1,500". */
export const sayNumber = (value: number): string => grouped.format(value);

/** "1 request", "7 requests", "no requests": `count(2, "case")`; an odd plural is given as the third. */
export const count = (amount: number, noun: string, plural = `${noun}s`): string =>
  `${amount === 0 ? "no" : sayNumber(amount)} ${amount === 1 ? noun : plural}`;
