import { isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";

/** A mail to one person. Without a mail server it stays in the outbox, where administrators can read it. */
export type Mail = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};

/** The outbox holds links to set passwords: it is shown in the demo only, and to administrators. */
export function mayReadOutbox(actor: Actor, authority: { readonly isDemo: boolean }): boolean {
  return authority.isDemo && isAdministrator(actor);
}
