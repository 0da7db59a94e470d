/**
 * Whether a value from outside is a path of this site, so that following it leads nowhere else: "//host" and "/\host" would.
 */
export function isOwnPage(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 2000 || !/^\/(?![/\\])/.test(value)) return false;
  // eslint-disable-next-line no-control-regex
  return !/[\u0000-\u001f\\]/.test(value);
}
