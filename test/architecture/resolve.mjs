import { resolve } from "node:path";

/** Where the workspaces' names lead, told in the only form that dependency-cruiser takes it: to the sources, not to a build. */
export default {
  resolve: {
    alias: { "@remit/domain": resolve("packages/domain/src"), "@remit/api": resolve("apps/api/src"), "@remit/test": resolve("test") },
  },
};
