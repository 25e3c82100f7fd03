// What somebody would pick instead: PostGraphile as its makers advise, over the same tables. Runs on a Node of its own, newer than ours.
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { postgraphile } from "postgraphile";

/** Every column may be ordered and filtered by, as the office's own lists are. */
const preset = {
  extends: [PostGraphileAmberPreset],
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["public", "bench_api"], pubsub: false, poolConfig: { max: 8 } })],
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
  grafast: { explain: false },
  schema: { defaultBehavior: "+orderBy +filterBy" },
};

const server = createServer();
const instance = postgraphile(preset);
await instance.createServ(grafserv).addTo(server);
if (process.env.PRINT_SCHEMA) { const { printSchema } = await import("postgraphile/graphql"); console.log(printSchema((await instance.getSchema()))); process.exit(); }
server.listen(0, "127.0.0.1", () => process.send(server.address().port));

// Nothing is left behind when whoever measures is killed.
process.once("disconnect", () => process.exit());
