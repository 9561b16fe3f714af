import { timeLeftInWords, type TimeWords } from "./time-left";

/** Keeps the time until every deadline of the page up to date. */
export function runDeadlines(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-deadline]")) {
    const { deadline = "", words = "{}" } = element.dataset;
    const until = new Date(deadline).getTime();
    const templates = JSON.parse(words) as TimeWords;
    setInterval(() => {
      const told = timeLeftInWords(until - Date.now(), templates);
      if (element.textContent !== told) element.textContent = told;
    }, 5000);
  }
}
