import { model } from "@medusajs/framework/utils";

import { MESSAGE_CHANNELS, MESSAGE_STATUSES, RECIPIENT_TYPES } from "../domain/message";

/**
 * One message to one person. It names people and records by id only; name, address and text are looked up when it
 * leaves, so that erasing a person needs no change here.
 */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    channel: model.enum([...MESSAGE_CHANNELS]),
    recipient_type: model.enum([...RECIPIENT_TYPES]),
    recipient_id: model.text(),
    /** Which text; see `messages/templates`. */
    template: model.text(),
    /** Ids and words of operators that the text needs; no secrets and nothing about persons. */
    data: model.json(),
    /** What happened, to whom, by which channel: the same can be told once. */
    key: model.text().unique(),
    status: model.enum([...MESSAGE_STATUSES]).default("waiting"),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
    /** When a process took it to send it. */
    claimed_at: model.dateTime().nullable(),
    /** When the text began to leave: from here on nobody can tell whether it arrived, until `sent_at`. */
    handed_over_at: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    /** Of messages in the app. */
    read_at: model.dateTime().nullable(),
    /** Why the last attempt failed, or why nothing had to be sent. */
    error: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_outbox_message_due", on: ["next_attempt_at"], where: "status = 'waiting'" },
    { name: "IDX_outbox_message_recipient", on: ["recipient_id", "channel", "created_at"] },
    { name: "IDX_outbox_message_at", on: ["created_at"] },
  ]);
