/** The domain's labels as a column's filter offers them. */
export const options = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
