/** A browser as a server sees it: it keeps cookies for each origin and follows where it is sent. */
export class Visitor {
  private readonly jars = new Map<string, Map<string, string>>();
  /** `address` is where they say that they come from, to a server that takes a proxy's word for it. */
  constructor(public address = "127.0.0.1") {}

  cookies(origin: string): Map<string, string> {
    if (!this.jars.has(origin)) this.jars.set(origin, new Map());
    return this.jars.get(origin)!;
  }

  /** Asks for one page, and goes nowhere by itself. */
  async visit(url: string, init: RequestInit = {}): Promise<{ readonly status: number; readonly location: string | null; readonly text: string; readonly url: string }> {
    const jar = this.cookies(new URL(url).origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { redirect: "manual", ...init, headers: { accept: "text/html", "x-forwarded-for": this.address, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === "" || /max-age=0/i.test(line)) jar.delete(name!); else jar.set(name!, value!);
    }
    const location = answer.headers.get("location");
    return { status: answer.status, location: location && new URL(location, url).href, text: await answer.text(), url };
  }

  /** Follows redirects until a page is shown, or until one would lead to the address given. */
  async follow(url: string, until: (url: string) => boolean = () => false): Promise<{ readonly url: string; readonly text: string; readonly stopped: boolean }> {
    for (let at = url, hops = 0; hops < 20; hops++) {
      if (until(at)) return { url: at, text: "", stopped: true };
      const { location, text } = await this.visit(at);
      if (!location) return { url: at, text, stopped: false };
      at = location;
    }
    throw new Error("It went round in circles.");
  }

  /** Sends a form of a page that is shown, as pressing its button would, and follows. */
  async send(url: string, fields: Record<string, string>, until?: (url: string) => boolean): Promise<{ readonly url: string; readonly text: string; readonly stopped: boolean }> {
    const { location, text } = await this.visit(url, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(fields).toString() });
    return location ? this.follow(location, until) : { url, text, stopped: false };
  }
}

/** Signs in at the provider's own pages, as a person would: a name, a password, and consent. Stops before the office is returned to. */
export async function throughProvider(visitor: Visitor, officeUrl: string, login: string, to = "/"): Promise<string> {
  const isReturn = (url: string) => url.startsWith(`${officeUrl}/sign-in/provider/callback`);
  const shown = await visitor.follow(`${officeUrl}/sign-in/provider?to=${encodeURIComponent(to)}`, isReturn);
  if (shown.stopped) return shown.url;
  const asked = await visitor.send(actionOf(shown), { prompt: "login", login, password: "any" }, isReturn);
  if (asked.stopped) return asked.url;
  const back = await visitor.send(actionOf(asked), { prompt: "consent" }, isReturn);
  if (!back.stopped) throw new Error(`The provider did not send the person back: ${back.url} ${back.text.slice(0, 200)}`);
  return back.url;
}

const actionOf = ({ text, url }: { text: string; url: string }) => new URL(/<form[^>]*action="([^"]+)"/.exec(text)?.[1] ?? "", url).href;
