import { MedusaService } from "@medusajs/framework/utils";

import { OutboxMessage } from "./models/outbox-message";
import { PasswordLink } from "./models/password-link";
import { PushSubscription } from "./models/push-subscription";

/** Messages to people, where their phones can be reached, and links that let them choose a new password. */
export default class MessagesModuleService extends MedusaService({
  OutboxMessage,
  PushSubscription,
  PasswordLink,
}) {}
