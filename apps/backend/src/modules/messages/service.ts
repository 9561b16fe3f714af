import { MedusaService } from "@medusajs/framework/utils";

import { OutboxMessage } from "./models/outbox-message";
import { PushSubscription } from "./models/push-subscription";

/** Messages to people, and where their phones can be reached. */
export default class MessagesModuleService extends MedusaService({ OutboxMessage, PushSubscription }) {}
