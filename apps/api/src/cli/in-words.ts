/** Does the work of a command; a failure is told as its sentence, and the command ends with 1. */
export async function inWords(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    if (process.env["DEBUG"]) console.error(error);
    process.exitCode = 1;
  });
}
