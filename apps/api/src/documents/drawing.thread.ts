import { parentPort } from "node:worker_threads";
import type { Paper, PaperForm } from "./paper.js";
import { paperAsDocx } from "./paper-docx.js";
import { paperAsPdf } from "./paper-pdf.js";

/** A paper that is asked for, and what came of it. */
export interface AskedPaper { readonly number: number; readonly paper: Paper; readonly form: PaperForm }
export interface DrawnPaper { readonly number: number; readonly file?: Uint8Array; readonly problem?: string }

async function draw({ number, paper, form }: AskedPaper): Promise<void> {
  try {
    const file = new Uint8Array(await (form === "pdf" ? paperAsPdf : paperAsDocx)(paper));
    parentPort!.postMessage({ number, file } satisfies DrawnPaper, [file.buffer]);
  } catch (error) {
    parentPort!.postMessage({ number, problem: error instanceof Error ? error.stack ?? error.message : String(error) } satisfies DrawnPaper);
  }
}

parentPort!.on("message", (asked: AskedPaper) => void draw(asked));
