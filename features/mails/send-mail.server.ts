import nodemailer from "nodemailer";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { toAuthorityId } from "#platform/authority-id.ts";
import type { Configuration } from "#platform/configuration.server.ts";
import type { JobData } from "#platform/jobs/job-queue.server.ts";
import { newId } from "#platform/new-id.server.ts";
import { findUnsentMail, saveMailSent, saveNewMail } from "./mail-store.server.ts";

/** Hands a mail to the mail server; throws where it does not take it. */
export type MailTransport = (mail: { to: string; subject: string; text: string }) => Promise<void>;

/** Puts a mail into the outbox within the scope's transaction; a job sends it. */
export async function postMail(
  workshop: Workshop,
  scope: Scope,
  mail: { readonly recipient: string; readonly subject: string; readonly body: string },
): Promise<void> {
  const createdAt = workshop.now();
  const id = newId(createdAt);
  await saveNewMail(scope, { ...mail, id, createdAt });
  await workshop.jobs.enqueue(scope, "send-mail", { authorityId: scope.authorityId, id });
}

/**
 * The job behind `postMail`. Without a mail server the mail stays in the outbox. A mail is marked as sent in the transaction
 * that locks it, after the server took it: it can go out twice if the process dies in between, but never be lost.
 */
export async function sendMail(
  workshop: Workshop,
  transport: MailTransport | undefined,
  data: JobData,
): Promise<void> {
  if (!transport || !data.authorityId || !data.id) return;
  const { id } = data;
  await workshop.inScope(toAuthorityId(data.authorityId), async (scope) => {
    const mail = await findUnsentMail(scope, id);
    if (!mail) return;
    await transport({ to: mail.recipient, subject: mail.subject, text: mail.body });
    await saveMailSent(scope, id, workshop.now());
  });
}

export function createMailTransport(smtp: Configuration["smtp"]): MailTransport | undefined {
  if (!smtp) return undefined;
  const transporter = nodemailer.createTransport(smtp.url);
  return async (mail) => void (await transporter.sendMail({ from: smtp.from, ...mail }));
}
