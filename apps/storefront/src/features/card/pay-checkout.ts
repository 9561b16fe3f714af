/**
 * Card on the page on which an order is placed: the fields are there before the order is. Pressing the button checks
 * them, places the order, and then confirms the payment that was opened for it. Whatever fails after the order
 * was placed goes on at the page of the order, where it can be paid again.
 */
import { findCardForm, mountFields, rememberProblem, revealCards, type CardForm } from "./card-form";
import { HUNDREDTHS, type StripeElements, type StripeJs } from "./stripe-js";

const CARD = "input[name=payment][value=pp_stripe_stripe]";

interface Placed {
  to?: string;
}

const card = findCardForm();
const checkout = document.querySelector<HTMLFormElement>("form[data-checkout]");
if (card && checkout) start(card, checkout);

function start(card: CardForm, checkout: HTMLFormElement): void {
  let fields: Promise<{ stripe: StripeJs; elements: StripeElements }> | undefined;
  const chosen = () => checkout.querySelector<HTMLInputElement>(CARD)?.checked === true;
  const total = () => Number(checkout.querySelector<HTMLInputElement>("[name=seenTotal]")?.value ?? 0);

  const show = () => {
    revealCards();
    card.place.hidden = !chosen();
    if (!chosen() || fields !== undefined || total() === 0) return;
    const amount = total() * HUNDREDTHS;
    const captureMethod = card.place.dataset.capture === "manual" ? "manual" : "automatic";
    fields = mountFields(card, (locale) => ({
      mode: "payment",
      amount,
      currency: "idr",
      captureMethod,
      locale,
    }));
    fields.catch(() => {
      fields = undefined;
      card.tell(card.words.unreachable);
    });
  };
  show();
  checkout.addEventListener("change", show);
  // The ways to pay are drawn anew when the address or a delivery changes.
  new MutationObserver(show).observe(checkout, { childList: true, subtree: true });

  // Before the page's own handler, and in its place only while a card is to be charged.
  addEventListener(
    "submit",
    (event) => {
      const button = event.submitter;
      if (event.target !== checkout || !(button instanceof HTMLButtonElement)) return;
      if (!button.matches("[data-place]") || !chosen() || checkout.ariaBusy === "true") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (button.ariaDisabled === "true") return;
      void pay(card, checkout, button, fields, total());
    },
    { capture: true },
  );
}

async function pay(
  card: CardForm,
  checkout: HTMLFormElement,
  button: HTMLButtonElement,
  fields: Promise<{ stripe: StripeJs; elements: StripeElements }> | undefined,
  total: number,
): Promise<void> {
  const label = button.textContent;
  const enable = (problem: string) => {
    card.tell(problem);
    button.ariaDisabled = null;
    button.textContent = label;
    card.place.scrollIntoView({ block: "center" });
  };
  button.ariaDisabled = "true";
  button.textContent = button.dataset.placing ?? label;
  card.tell("");
  const ready = await fields?.catch(() => undefined);
  if (!ready) {
    enable(card.words.unreachable);
    return;
  }
  const { stripe, elements } = ready;
  elements.update({ amount: total * HUNDREDTHS });
  const { error: wrong } = await elements.submit();
  if (wrong) {
    enable(wrong.message ?? card.words.failed);
    return;
  }
  const placed = await place(checkout).catch(() => null);
  if (placed?.to === undefined) {
    // Nothing was placed, or nobody knows: the page's own way says what is wrong, and is harmless when sent twice.
    HTMLFormElement.prototype.submit.call(checkout);
    return;
  }
  const clientSecret = await secretOf(placed.to).catch(() => undefined);
  if (clientSecret !== undefined) {
    const { error } = await stripe.confirmPayment({
      elements,
      clientSecret,
      confirmParams: { return_url: new URL(placed.to, location.origin).toString() },
    });
    rememberProblem(error.message ?? card.words.failed);
  }
  location.assign(placed.to);
}

async function place(checkout: HTMLFormElement): Promise<Placed> {
  const answer = await fetch(checkout.action, {
    method: "POST",
    body: new FormData(checkout),
    headers: { accept: "application/json" },
  });
  return (await answer.json()) as Placed;
}

/** The page of the order knows with what it can be paid. It is not parsed: its styles are not allowed on this one. */
async function secretOf(address: string): Promise<string | undefined> {
  const page = await (await fetch(address)).text();
  return /\sdata-secret="(\w+)"/.exec(page)?.[1];
}
