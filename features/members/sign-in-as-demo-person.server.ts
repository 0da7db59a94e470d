import type { SignInResult } from "#platform/login/login.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listDemoPeople } from "./list-demo-people.server.ts";

/** Signs in as one of the demo's people by one click. Whoever belongs to no demo authority is refused. */
export async function signInAsDemoPerson(workshop: Workshop, memberId: string): Promise<SignInResult> {
  const person = (await listDemoPeople(workshop)).find((one) => one.id === memberId);
  if (!person) return { outcome: "refused" };
  return workshop.login.signIn(person.email, workshop.login.demoPasswordOf(person.email));
}
