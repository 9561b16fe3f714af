import { sendOnce } from "@/lib/browser/send-once";
import { startCopying } from "@/lib/browser/copy-text";

import { runDeadlines } from "./run-deadlines";
import { startUpload } from "./upload";

startCopying();
sendOnce();

runDeadlines();

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    // What is folded away is printed too.
    const folded = [...document.querySelectorAll<HTMLDetailsElement>(".kept details:not([open])")];
    for (const details of folded) details.open = true;
    print();
    for (const details of folded) details.open = false;
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) startUpload(form);
