import { CONTACT_CHANNELS, type ContactChannel, type UnseenOrder } from "@gerai/contracts";
import { toast } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import { useRefresh } from "../../lib/queries";
import { useForm } from "../../lib/use-form";
import { AreaField, SelectField } from "../fields";
import { FormDrawer } from "../form-drawer";

interface Props {
  order: UnseenOrder;
  /** How the shop was just tried, if that is known. */
  channel: ContactChannel | null;
  close: () => void;
}

/** That somebody tried to reach the shop: by what, and what came of it. */
export function AttemptForm({ order, channel, close }: Props) {
  const { words } = useWords();
  const said = words.unseen;
  const refresh = useRefresh();
  const form = useForm<"channel" | "note">({
    initial: { channel: channel ?? "", note: "" },
    required: ["channel"],
    judge: (name, value) => (name === "note" && value.length > 500 ? words.unacceptable : undefined),
    send: async (values) => {
      const note = values.note.trim();
      await post(`/admin/unseen-orders/${order.id}/contact-attempts`, {
        channel: values.channel,
        ...(note === "" ? {} : { note }),
      });
      await refresh();
      toast.success(said.recorded);
      close();
    },
  });
  return (
    <FormDrawer
      title={said.recordTitle(order.group_number)}
      action={said.record}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <SelectField
        label={said.channel}
        choices={CONTACT_CHANNELS.map((one) => [one, said.channels[one]] as const)}
        {...form.field("channel")}
      />
      <AreaField label={said.note} hint={said.noteHint} optional {...form.field("note")} />
    </FormDrawer>
  );
}
