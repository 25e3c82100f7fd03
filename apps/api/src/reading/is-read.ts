/** Whether a root field is read: PostgreSQL writes its answer, be it records or groups of them. */
export const isRead = (field: { readonly extensions: Readonly<Record<string, unknown>> } | null | undefined): boolean => field?.extensions["reads"] !== undefined || field?.extensions["groups"] !== undefined;
