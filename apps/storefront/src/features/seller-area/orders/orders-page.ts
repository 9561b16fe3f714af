import { runDeadlines } from "@/features/order/run-deadlines";
import { sendOnce } from "@/lib/browser/send-once";

sendOnce();
runDeadlines();

/** The button for ticked orders says how many there are, and hides while there are none. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-chosen]")) {
  const { form } = button;
  const tell = () => {
    const count = form?.querySelectorAll("input[name=ids]:checked").length ?? 0;
    button.hidden = count === 0;
    button.textContent = (button.dataset.chosen ?? "").replace("%", String(count));
  };
  form?.addEventListener("change", tell);
  // Ticks that the browser kept from before.
  addEventListener("pageshow", tell);
  tell();
}
