import type { BadInput, BadRequest } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

const cannotCall = "So lässt sich diese Adresse nicht aufrufen.";
const foreign = "Dieses Formular kam nicht von unserer Seite.";
const signInPage = { by: "stranger", status: 200, sentence: "Anmelden" } as const;
const refusedMethod = { by: "member", status: 405, sentence: cannotCall } as const;

const withHeaders =
  (headers: Readonly<Record<string, string>>, address = "/anmelden") =>
  (): BadRequest => ({
    address,
    sending: { headers },
  });
const byMethod = (method: string, address: string) => (): BadRequest => ({ address, init: { method } });
const team = (headers: Readonly<Record<string, string>>) => (): BadRequest => ({
  ...postForm("/teams", { name: "Fremdes Team" }),
  sending: { headers },
});

/** Headers and methods no browser of ours would send. */
export const badHeaders: readonly BadInput[] = [
  { ...signInPage, name: "a cookie of rubbish", request: withHeaders({ cookie: ";;=;%E0%A4%A=%ZZ; =a; b" }) },
  {
    ...signInPage,
    name: "a made-up session",
    request: withHeaders({ cookie: "wirkstatt.session_token=%E0%A4%A.erfunden" }, "/dienste"),
    status: 302,
  },
  {
    ...signInPage,
    name: "a session of markup",
    request: withHeaders({ cookie: `wirkstatt.session_token="><script>'--` }, "/dienste"),
    status: 302,
  },
  { ...signInPage, name: "a cookie of 20 kB", request: withHeaders({ cookie: `a=${"b".repeat(20_000)}` }) },
  {
    ...signInPage,
    name: "a language that is none",
    request: withHeaders({ "accept-language": "xx-!!;q=z,*;q=-1,,;;=" }),
  },
  { ...signInPage, name: "a kind of answer that is none", request: withHeaders({ accept: "nichts/;q=x" }) },
  {
    ...signInPage,
    name: "a range of the page",
    request: withHeaders({ range: "bytes=5-2,-1,99999999999-" }),
  },
  {
    ...signInPage,
    name: "a caller that is no address",
    request: withHeaders({ "x-forwarded-for": "<script>, ::::, 999.1.1.1" }),
  },
  { ...refusedMethod, name: "PUT on a page", request: byMethod("PUT", "/dienste") },
  { ...refusedMethod, name: "DELETE on a page", request: byMethod("DELETE", "/teams") },
  { ...refusedMethod, name: "PATCH on a form", request: byMethod("PATCH", "/behoerde") },
  { ...refusedMethod, name: "DELETE on data", request: byMethod("DELETE", "/dienste.data") },
  { ...refusedMethod, name: "a method that is none", request: byMethod("UNSINN", "/dienste") },
  {
    name: "a form of another site",
    by: "administrator",
    request: team({ origin: "https://fremd.example" }),
    status: 403,
    sentence: foreign,
  },
  {
    name: "a form of no site",
    by: "administrator",
    request: team({ origin: "null" }),
    status: 403,
    sentence: foreign,
  },
  {
    name: "a form of an Origin that is no address",
    by: "administrator",
    request: team({ origin: "://" }),
    status: 403,
    sentence: foreign,
  },
];
