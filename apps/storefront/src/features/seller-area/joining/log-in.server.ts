import type { ForWhom } from "@/lib/shop/backend.server";
import type { Outcome } from "@/lib/shop/outcome";
import { clearSeller } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { withResult } from "../frame/results";

/** Logs a member of a shop out of this browser. */
export function logOut({ cookies, locals }: ForWhom): Outcome {
  clearSeller(cookies);
  return { to: withResult(paths(locals.locale).sellerArea.login(), "keluar") };
}
