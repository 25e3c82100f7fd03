import "../office/typescript.mjs";

// Threads that the office starts read its sources too, as the tests do.
process.execArgv = ["--import", new URL("../office/typescript.mjs", import.meta.url).href, "--disable-warning=ExperimentalWarning"];
