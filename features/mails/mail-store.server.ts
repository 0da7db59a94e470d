import type { Scope } from "#platform/database/scope.server.ts";
import type { Mail } from "./mail.ts";

export async function saveNewMail(scope: Scope, mail: Omit<Mail, "sentAt">): Promise<void> {
  await scope.transaction
    .insertInto("outbox_mails")
    .values({
      id: mail.id,
      authority_id: scope.authorityId,
      recipient: mail.recipient,
      subject: mail.subject,
      body: mail.body,
      created_at: mail.createdAt,
    })
    .execute();
}

/** Locks the mail where it has not gone out: a second sender of the same mail waits, then finds nothing. */
export async function findUnsentMail(scope: Scope, mailId: string): Promise<Mail | undefined> {
  const row = await mailsOf(scope)
    .where("outbox_mails.id", "=", mailId)
    .where("outbox_mails.sent_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row;
}

/** A mail that went out keeps its date and subject; its words and its link go. */
export async function saveMailSent(scope: Scope, mailId: string, at: Date): Promise<void> {
  await scope.transaction
    .updateTable("outbox_mails")
    .set({ sent_at: at, body: "" })
    .where("outbox_mails.authority_id", "=", scope.authorityId)
    .where("outbox_mails.id", "=", mailId)
    .execute();
}

export async function listNewestMails(scope: Scope, most: number): Promise<readonly Mail[]> {
  return mailsOf(scope).orderBy("outbox_mails.created_at", "desc").limit(most).execute();
}

function mailsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("outbox_mails")
    .where("outbox_mails.authority_id", "=", scope.authorityId)
    .select([
      "outbox_mails.id",
      "outbox_mails.recipient",
      "outbox_mails.subject",
      "outbox_mails.body",
      "outbox_mails.created_at as createdAt",
      "outbox_mails.sent_at as sentAt",
    ]);
}
