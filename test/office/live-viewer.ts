import { get, type IncomingMessage } from "node:http";

/** Somebody whose list is live: each id is handed on when it comes, until the returned function is called. */
export async function watchLive({ port, cookie, topic }: { readonly port: number; readonly cookie: string; readonly topic: string }, hear: (id: string) => void): Promise<() => void> {
  const stream = await new Promise<IncomingMessage>((opened, failed) => get({ port, host: "127.0.0.1", path: `/live?topics=${topic}`, headers: { cookie }, agent: false }, opened).on("error", failed));
  let rest = "";
  stream.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\n\n");
    rest = messages.pop()!;
    for (const one of messages) if (one.startsWith("data: ")) (JSON.parse(one.slice(6)) as { ids: string[] }).ids.forEach(hear);
  }).on("error", () => undefined);
  return () => stream.destroy();
}
