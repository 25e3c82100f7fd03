import { Readable } from "node:stream";
import type { ClientBase } from "pg";
import { FileStore } from "../../documents/file-store.js";

const papers = [
  ["What happened, day by day.txt", "What happened, day by day\n\nThis is a paper of the demonstration. In a real office the chronology of the case would stand here, with the source of each line."],
  ["Notes of the body.txt", "Notes of the body\n\nThis is a paper of the demonstration. In a real office the notes that the body sent us would stand here."],
] as const;

/** Puts two papers on the file of each commissioned case, as whole files in the store, and releases them to its reviewer. */
export async function tellOfPapers(owner: ClientBase, dataDir: string): Promise<void> {
  const store = new FileStore(dataDir);
  const { rows } = await owner.query<{ id: string; case_id: string; by: string; on: string }>("SELECT id, case_id, commissioned_by_id AS by, commissioned_on::text AS on FROM commissions ORDER BY reference");
  for (const { id, case_id: caseId, by, on } of rows) for (const [name, text] of papers) {
    const { storedAs, byteSize, contentType, sha256 } = await store.take(Readable.from([Buffer.from(text)]), 10_000);
    await owner.query(`WITH kept AS (INSERT INTO attachments (case_id, name, content_type, byte_size, sha256, stored_as, uploaded_by_id, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8::date + time '10:40') RETURNING id)
      INSERT INTO commission_papers (commission_id, case_id, attachment_id, released_by_id, released_on) SELECT $9, $1, id, $7, $8::date FROM kept`, [caseId, name, contentType, byteSize, sha256, storedAs, by, on, id]);
  }
}
