import { useGetOne, type RaRecord } from "react-admin";

/**
 * One record with everything that its page shows. react-admin would offer the row that a list read of it a moment before, which has
 * neither choices nor drawers; under a key of its own the whole record is read.
 */
export const useRecord = <Kept extends RaRecord>(resource: string, id: string, isEnabled = true) => useGetOne<Kept>(resource, { id, meta: { isWhole: true } }, { enabled: isEnabled });
