import { prepareOffice } from "./first-boot/prepare-office.js";
import { openOffice } from "./office.js";
import { runOffice } from "./run-office.js";

await runOffice(process.env, process.argv.slice(2), async ({ ownerUrl, appUrl, analystUrl, dataDir, isEmpty, isProduction, mail, slowAfter, provider, log }) => {
  const { setUpToken } = await prepareOffice({ ownerUrl, empty: isEmpty || isProduction, dataDir, givesLink: true });
  return { office: await openOffice({ appUrl, analystUrl, dataDir, log, mail, slowAfter, provider }), ...(setUpToken && { setUpPath: `/set-up/${setUpToken}` }) };
});
