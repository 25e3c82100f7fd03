import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import type { DocumentNode } from "graphql";

/** Our API explains itself in the body whatever the status; Apollo Client would drop that body, so an explained failure is passed on as an answer. */
async function fetchExplained(url: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  const isExplained = !response.ok && response.headers.get("content-type")?.includes("json");
  return isExplained ? new Response(await response.text(), { headers: response.headers }) : response;
}

/** Sends documents as they were written, without a `__typename` in every selection: nothing is stored by it. */
class NoCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

/**
 * Apollo Client as a plain carrier: nothing is cached, react-query does that. Nor does a question wait for the answer to the same one that is on its way:
 * what is asked again after a change would be answered from before it.
 */
export const createClient = (uri = "/graphql") =>
  new ApolloClient({
    link: new HttpLink({ uri, credentials: "same-origin", fetch: fetchExplained }),
    cache: new NoCache(),
    queryDeduplication: false,
    defaultOptions: { query: { fetchPolicy: "no-cache" }, mutate: { fetchPolicy: "no-cache" } },
  });
