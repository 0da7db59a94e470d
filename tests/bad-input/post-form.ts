import type { BadRequest } from "./bad-input.ts";

/** A form as a browser sends it; a field with several values is sent several times. */
export function postForm(
  address: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): BadRequest {
  const pairs = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return { address, init: { method: "POST", body: new URLSearchParams(pairs) } };
}

/** Anything as a body, under the given kind of content. */
export function postBody(address: string, contentType: string, body: BodyInit): BadRequest {
  return { address, init: { method: "POST", body, headers: { "content-type": contentType } } };
}

/** The upload page's form with one file. */
export function postFile(
  address: string,
  content: string | Uint8Array<ArrayBuffer>,
  fileName = "stimmen.csv",
): BadRequest {
  const form = new FormData();
  form.set("file", new File([content], fileName));
  return { address, init: { method: "POST", body: form } };
}
