// The limit: one hand-written prepared statement for each operation, whose JSON text goes out as it is, behind bare node:http.
import { createServer } from "node:http";
import pg from "pg";
import { statements } from "./statements.mjs";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });

async function answer(request, response) {
  let body = "";
  for await (const part of request) body += part;
  const name = request.url.slice(1);
  const { rows } = await pool.query({ name, text: statements[name], values: JSON.parse(body), rowMode: "array" });
  const text = rows[0][0] ?? "null";
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(text) }).end(text);
}

createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(error.message));
}).listen(0, "127.0.0.1", function () { process.send(this.address().port); });

// Nothing is left behind when whoever measures is killed.
process.once("disconnect", () => process.exit());
