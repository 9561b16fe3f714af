/**
 * Puts goods into the basket without leaving the page. The count changes with the press; the server's answer
 * corrects it, or takes it back with a reason. Without this script the form leads to the basket.
 */
interface Answer {
  count: number;
  problems?: { message: string }[];
}

const remembered = () => Number(/(?:^|; )gerai_jumlah=(\d+)/.exec(document.cookie)?.[1] ?? 0);

/** A press that the shop has not been told of. */
interface Press {
  form: HTMLFormElement;
  body: FormData;
  pieces: number;
}

const waiting: Press[] = [];
/** Pieces that were pressed and not answered yet. */
let underWay = 0;
let sending: Promise<void> | undefined;

/** The header shows what the cookie says, and what is on its way. */
function tell(pieces: number): void {
  underWay += pieces;
  dispatchEvent(new CustomEvent("gerai:basket", { detail: remembered() + underWay }));
}

function say({ form }: Pick<Press, "form">, text: string, done: boolean): void {
  const box = form.querySelector<HTMLElement>("[role=status]");
  const template = box?.querySelector("template");
  if (!box || !template) return;
  const words = document.createElement("span");
  words.textContent = text;
  box.replaceChildren(template, words, ...(done ? [template.content.cloneNode(true)] : []));
  box.classList.toggle("buy-refused", !done);
}

async function send(press: Press): Promise<void> {
  const offline = press.form.dataset.offline ?? "";
  try {
    const response = await fetch(press.form.action, {
      method: "POST",
      body: press.body,
      headers: { accept: "application/json" },
      // Whoever goes on at once has pressed all the same.
      keepalive: true,
    });
    const { problems } = (await response.json()) as Answer;
    if (problems) say(press, problems[0]?.message ?? offline, false);
  } catch {
    say(press, offline, false);
  }
  tell(-press.pieces);
}

/** One after the other: the first goods make the basket that the next ones go into. */
async function sendAll(): Promise<void> {
  for (let press = waiting.shift(); press !== undefined; press = waiting.shift()) await send(press);
  sending = undefined;
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-add]")) {
  form.addEventListener("submit", (event) => {
    // "Buy now" goes on to the checkout, as without a script, but not past goods that are on their way: without a
    // basket yet, both would make one.
    if (event.submitter?.hasAttribute("name")) {
      if (sending === undefined) return;
      event.preventDefault();
      const { submitter } = event;
      void sending.then(() => form.requestSubmit(submitter));
      return;
    }
    event.preventDefault();
    const body = new FormData(form);
    const press = { form, body, pieces: Number(body.get("jumlah") ?? 1) };
    waiting.push(press);
    tell(press.pieces);
    say(press, form.dataset.said ?? "", true);
    sending ??= sendAll();
  });
}

addEventListener("pagehide", () => {
  for (const press of waiting.splice(0)) void send(press);
});

// The basket is shown once everything is in it.
addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-basket], .buy-said a");
  if (link === null || sending === undefined || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  void sending.then(() => location.assign(link.href));
});

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-step]")) {
  const input = button.parentElement?.querySelector<HTMLInputElement>("input[type=number]");
  button.hidden = false;
  button.addEventListener("click", () => {
    if (button.dataset.step === "1") input?.stepUp();
    else input?.stepDown();
  });
}

export {};
