import { sendOnce } from "@/lib/browser/send-once";
import { startCopying } from "@/lib/browser/copy-text";

import { timeLeftInWords, type TimeWords } from "./time-left";
import { startUpload } from "./upload";

startCopying();
sendOnce();

for (const element of document.querySelectorAll<HTMLElement>("[data-deadline]")) {
  const { deadline = "", words = "{}" } = element.dataset;
  const until = new Date(deadline).getTime();
  const templates = JSON.parse(words) as TimeWords;
  setInterval(() => {
    const told = timeLeftInWords(until - Date.now(), templates);
    if (element.textContent !== told) element.textContent = told;
  }, 5000);
}

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
