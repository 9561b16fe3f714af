import type {
  MessageChannel,
  MessageData,
  MessageTemplate,
  RecipientType,
} from "../../modules/messages/domain/message";
import type { Sql } from "../order-group/shared-transaction";

/** A message that this process, and no other, is about to send. */
export interface ClaimedMessage {
  id: string;
  channel: MessageChannel;
  recipient_type: RecipientType;
  recipient_id: string;
  template: MessageTemplate;
  data: MessageData;
  attempts: number;
}

/** Longer than any attempt may take: a claim that is older was left behind by a process that died. */
const ABANDONED = "5 minutes";

/** Takes the message of these channels that has waited longest; the row lock gives every process another one. */
export async function claimMessage(
  sql: Sql,
  channels: readonly MessageChannel[],
): Promise<ClaimedMessage | null> {
  const { rows } = await sql.raw(
    `update outbox_message
     set status = 'sending', attempts = attempts + 1, claimed_at = now(), handed_over_at = null, updated_at = now()
     where id = (select id from outbox_message
       where status = 'waiting' and channel = any(?) and next_attempt_at <= now() and deleted_at is null
       order by next_attempt_at, id limit 1 for update skip locked)
     returning id, channel, recipient_type, recipient_id, template, data, attempts`,
    [[...channels]],
  );
  return (rows[0] as unknown as ClaimedMessage | undefined) ?? null;
}

/**
 * Notes that the text is about to leave.
 * @throws Error when the claim was taken away meanwhile; then nothing may be sent
 */
export async function noteHandOver(sql: Sql, message: ClaimedMessage): Promise<void> {
  const { rows } = await sql.raw(
    `update outbox_message set handed_over_at = now(), updated_at = now() where ${CLAIM} returning id`,
    claim(message),
  );
  if (rows.length === 0) throw new Error(`Message ${message.id} is in other hands`);
}

/** How an attempt ended. */
export type Ending =
  | { status: "sent" }
  | { status: "skipped" | "failed"; error: string }
  | { status: "waiting"; error: string; next: Date };

/** Writes down how an attempt ended, unless the claim was taken away meanwhile. */
export async function endClaim(sql: Sql, message: ClaimedMessage, ending: Ending): Promise<void> {
  await sql.raw(
    `update outbox_message set status = ?, error = ?, next_attempt_at = coalesce(?::timestamptz, next_attempt_at),
       sent_at = case when ? = 'sent' then now() end, updated_at = now() where ${CLAIM}`,
    [
      ending.status,
      ending.status === "sent" ? null : ending.error.slice(0, 500),
      ending.status === "waiting" ? ending.next.toISOString() : null,
      ending.status,
      ...claim(message),
    ],
  );
}

/**
 * Deals with what processes that died were sending: what had not begun to leave is sent again; of the rest nobody
 * knows whether it arrived, and a person decides, because nothing is sent twice.
 */
export async function takeBackAbandoned(sql: Sql): Promise<void> {
  await sql.raw(
    `update outbox_message set
       status = case when handed_over_at is null then 'waiting' else 'failed' end,
       error = case when handed_over_at is null then error else ? end,
       next_attempt_at = now(), updated_at = now()
     where status = 'sending' and claimed_at < now() - interval '${ABANDONED}'`,
    ["The process ended while it was sending: nobody knows whether it arrived."],
  );
}

const CLAIM = "id = ? and status = 'sending' and attempts = ?";

function claim({ id, attempts }: ClaimedMessage): [string, number] {
  return [id, attempts];
}
