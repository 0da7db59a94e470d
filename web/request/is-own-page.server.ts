/** Nothing but visible ASCII without backslashes: control characters could hide a host, and headers carry no other letters. */
const pathOfThisSite = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/;

/**
 * Whether a value from outside is a path of this site, so that following it leads nowhere else: "//host" and "/\host" would.
 */
export function isOwnPage(value: unknown): value is string {
  return typeof value === "string" && value.length <= 2000 && pathOfThisSite.test(value);
}
