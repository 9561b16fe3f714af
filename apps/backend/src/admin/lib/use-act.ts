import { toast } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../i18n/use-words";
import { ApiError } from "./client";
import { useRefresh } from "./queries";

/** Does something at the server, reads everything again and says so; a refusal is said too. */
export function useAct() {
  const { words } = useWords();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const act = async (task: () => Promise<unknown>, done: string): Promise<void> => {
    setBusy(true);
    try {
      await task();
      await refresh();
      toast.success(done);
    } catch (error) {
      toast.error(error instanceof ApiError ? error.message : words.unknownError);
    } finally {
      setBusy(false);
    }
  };
  return { act, busy };
}
