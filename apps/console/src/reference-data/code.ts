/** A stable code out of what an entry is called: "Partly upheld (fault)" is PARTLY_UPHELD_FAULT. Empty when nothing of it can be kept. */
export const codeFrom = (label: string): string =>
  label.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_").replaceAll(/^[_0-9]+|_+$/g, "").slice(0, 40).replace(/_+$/, "");
