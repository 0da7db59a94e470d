import { parseHTML } from "linkedom";

export type Fields = Readonly<Record<string, string | readonly string[]>> | FormData;

export type Sending = {
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers a browser would send, left out. */
  readonly without?: readonly ("origin" | "cookie")[];
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed page. */
  readonly document: Document;
  /** Where a redirect leads; empty where the answer is none. */
  readonly location: string;
  readonly setCookies: readonly string[];
};

export type Browser = {
  readonly get: (address: string, sending?: Sending) => Promise<Answer>;
  readonly post: (address: string, fields: Fields, sending?: Sending) => Promise<Answer>;
  /** Sends anything, with this browser's cookies and Origin. */
  readonly send: (address: string, init: RequestInit, sending?: Sending) => Promise<Answer>;
  /** Signs in by the real form. Throws where that fails. */
  readonly signIn: (email: string, password: string) => Promise<void>;
  readonly cookies: ReadonlyMap<string, string>;
};

type Answering = (request: Request) => Response | Promise<Response>;

/** What a person's browser does with our answers: keeps cookies, tells its Origin, sends forms as forms. */
export function openBrowser(answer: Answering, origin: string): Browser {
  const cookies = new Map<string, string>();

  async function send(
    address: string,
    init: RequestInit,
    { headers, without = [] }: Sending = {},
  ): Promise<Answer> {
    const request = new Request(new URL(address, origin), { redirect: "manual", ...init });
    request.headers.set("host", new URL(origin).host);
    if (cookies.size > 0)
      request.headers.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    if (request.method !== "GET" && request.method !== "HEAD") request.headers.set("origin", origin);
    for (const name of without) request.headers.delete(name);
    for (const [name, value] of Object.entries(headers ?? {})) request.headers.set(name, value);
    const response = await answer(request);
    for (const cookie of response.headers.getSetCookie()) keepCookie(cookies, cookie);
    return readAnswer(response);
  }

  const post: Browser["post"] = (address, fields, sending) =>
    send(
      address,
      { method: "POST", body: fields instanceof FormData ? fields : toSearchParams(fields) },
      sending,
    );

  return {
    cookies,
    send,
    post,
    get: (address, sending) => send(address, {}, sending),
    signIn: async (email, password) => {
      const { status, text } = await post("/anmelden", { email, password });
      if (status !== 303) throw new Error(`sign-in answered ${status}: ${text.slice(0, 2000)}`);
    },
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    get document() {
      return parseHTML(text).document;
    },
    location: response.headers.get("location") ?? "",
    setCookies: response.headers.getSetCookie(),
  };
}

function keepCookie(cookies: Map<string, string>, cookie: string): void {
  const [pair = ""] = cookie.split(";");
  const name = pair.slice(0, pair.indexOf("="));
  if (/;\s*max-age=0(;|$)/i.test(cookie)) cookies.delete(name);
  else cookies.set(name, pair.slice(name.length + 1));
}

function toSearchParams(fields: Readonly<Record<string, string | readonly string[]>>): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(pairs);
}
