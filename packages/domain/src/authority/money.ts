/** An amount of pence as people read it: 120050 is "£1,200.50", 50000 is "£500". */
export const sayMoney = (pence: number): string =>
  `£${Math.floor(pence / 100).toLocaleString("en-GB")}${pence % 100 === 0 ? "" : `.${String(pence % 100).padStart(2, "0")}`}`;
