import { openOffice } from "./office.js";
import { runOffice } from "./run-office.js";

await runOffice(process.env, process.argv.slice(2), async (premises) => ({ office: await openOffice(premises) }));
