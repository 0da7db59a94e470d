import type pg from "pg";

/** Notices about a request as "kind to person's e-mail", in the order in which they came. */
export async function noticesOf(owner: pg.Pool, requestId: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ told: string }>(
    `select kind || ' to ' || split_part(members.email, '@', 1) as told
     from approval_notices join members on members.id = approval_notices.member_id
     where request_id = $1 order by approval_notices.created_at, 1`,
    [requestId],
  );
  return rows.map(({ told }) => told);
}

export type OutboxMail = { readonly subject: string; readonly body: string };

/** Digests to a person, by the part of the address before the @, in the order in which they were posted. */
export async function digestsTo(owner: pg.Pool, authorityId: string, name: string): Promise<OutboxMail[]> {
  const { rows } = await owner.query<OutboxMail>(
    `select subject, body from outbox_mails
     where authority_id = $1 and split_part(recipient, '@', 1) = $2 and body like '%/freigaben/%'
     order by created_at, id`,
    [authorityId, name],
  );
  return rows;
}
