import type MessagesModuleService from "../../../modules/messages/service";

type Message = Awaited<ReturnType<MessagesModuleService["retrieveOutboxMessage"]>>;

/** A message as operators see it in the list: whom it concerns by id, never by name or address. */
export function messageRow(message: Message) {
  const { id, channel, template, status, attempts, error } = message;
  return {
    id,
    channel,
    template,
    status,
    attempts,
    error,
    recipient_type: message.recipient_type,
    recipient_id: message.recipient_id,
    created_at: message.created_at,
    next_attempt_at: message.status === "waiting" ? message.next_attempt_at : null,
    sent_at: message.sent_at,
  };
}
