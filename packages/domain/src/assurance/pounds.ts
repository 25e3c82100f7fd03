const amount = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?$/;

/** Pence of an amount that is written in pounds, such as £1,250.5; null where it is none. */
export function penceOf(written: string): number | null {
  const [, pounds, pence = ""] = amount.exec(written) ?? [];
  return pounds === undefined ? null : Number(pounds.replaceAll(",", "")) * 100 + Number(pence.padEnd(2, "0"));
}
