/**
 * Puts goods into the basket without leaving the page. The count changes with the press; the server's answer
 * corrects it, or takes it back with a reason. Without this script the form leads to the basket.
 */
interface Answer {
  count: number;
  problems?: { message: string }[];
}

const remembered = () => Number(/(?:^|; )gerai_jumlah=(\d+)/.exec(document.cookie)?.[1] ?? 0);

/** One after the other: the first goods make the basket that the next ones go into. */
let queue = Promise.resolve();
/** Pieces that were pressed and not answered yet. */
let underWay = 0;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-add]")) {
  const box = form.querySelector<HTMLElement>("[role=status]");
  const { said = "", offline = "" } = form.dataset;
  const say = (text: string, done: boolean) => {
    if (box === null) return;
    const words = document.createElement("span");
    words.textContent = text;
    const link = box.querySelector("template")?.content.cloneNode(true);
    box.replaceChildren(...[...box.querySelectorAll("template")], words, ...(done && link ? [link] : []));
    box.classList.toggle("buy-refused", !done);
  };
  form.addEventListener("submit", (event) => {
    // "Buy now" goes on to the checkout, as without a script.
    if (event.submitter?.hasAttribute("name")) return;
    event.preventDefault();
    const body = new FormData(form);
    const pieces = Number(body.get("jumlah") ?? 1);
    underWay += pieces;
    tell();
    say(said, true);
    queue = queue.then(async () => {
      try {
        const response = await fetch(form.action, {
          method: "POST",
          body,
          headers: { accept: "application/json" },
        });
        const { problems } = (await response.json()) as Answer;
        if (problems) say(problems[0]?.message ?? offline, false);
      } catch {
        say(offline, false);
      }
      underWay -= pieces;
      tell();
    });
  });
}

/** The header shows what the cookie says, and what is on its way. */
function tell(): void {
  dispatchEvent(new CustomEvent("gerai:basket", { detail: remembered() + underWay }));
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-step]")) {
  const input = button.parentElement?.querySelector<HTMLInputElement>("input[type=number]");
  button.hidden = false;
  button.addEventListener("click", () => {
    if (button.dataset.step === "1") input?.stepUp();
    else input?.stepDown();
  });
}

export {};
