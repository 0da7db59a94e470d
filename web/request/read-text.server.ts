/** A text field of a form; a missing one, or a file in its place, counts as empty. */
export function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
