import { getAuthority } from "#features/authorities/find-authority.server.ts";
import { postMail } from "#features/mails/send-mail.server.ts";
import type { PasswordLinkDelivery } from "#platform/login/login.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { findMemberByLogin } from "./find-member.server.ts";
import { memberMailTexts } from "./member-mail-texts.ts";

/** Mails the link to set a password in the authority's language. Who is no active member gets none. */
export function deliverPasswordLink(workshop: Workshop): PasswordLinkDelivery {
  return async ({ userId, token }) => {
    const member = await findMemberByLogin(workshop, userId);
    if (!member) return;
    const authority = await getAuthority(workshop, member.authorityId);
    const texts = memberMailTexts[authority.language];
    const link = toPasswordLink(workshop.publicUrl, token);
    await workshop.inScope(member.authorityId, (scope) =>
      postMail(workshop, scope, {
        recipient: member.email,
        subject: texts.passwordSubject(authority.name),
        body: texts.passwordBody({ name: member.name, link }),
      }),
    );
  };
}

/** The address at which a password is set, for a mail or for the operator at the server. */
export function toPasswordLink(publicUrl: string, token: string): string {
  return `${publicUrl}/passwort-setzen?token=${encodeURIComponent(token)}`;
}
