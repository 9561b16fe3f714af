import { toast } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import { useRefresh } from "../../lib/queries";
import { useForm } from "../../lib/use-form";
import { TextField } from "../fields";
import { FormDrawer } from "../form-drawer";

/** Courier and tracking number of a parcel; both may be unknown. */
export function ShipForm({ path, close }: { path: string; close: () => void }) {
  const { words } = useWords();
  const said = words.orders;
  const refresh = useRefresh();
  const form = useForm<"courier" | "tracking">({
    initial: { courier: "", tracking: "" },
    required: [],
    send: async ({ courier, tracking }) => {
      await post(`${path}/ship`, {
        ...(courier.trim() === "" ? {} : { courier: courier.trim() }),
        ...(tracking.trim() === "" ? {} : { tracking_number: tracking.trim() }),
      });
      await refresh();
      toast.success(said.shipped);
      close();
    },
  });
  return (
    <FormDrawer
      title={said.shipTitle}
      action={said.ship}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <TextField label={said.courier} optional {...form.field("courier")} />
      <TextField label={said.trackingNumber} optional {...form.field("tracking")} />
    </FormDrawer>
  );
}
