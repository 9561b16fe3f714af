import { loadStripe, type StripeElements, type StripeJs } from "./stripe-js";

/** Where the problem of an attempt waits while the page changes. */
const LAST_PROBLEM = "gerai-kartu";

/** The parts of a card form on a page. */
export interface CardForm {
  place: HTMLElement;
  /** Says what did not work; an empty text takes it back. */
  tell(message: string): void;
  words: { failed: string; unreachable: string };
}

/** Shows what needs a script, and takes away what is said to those without one. */
export function revealCards(): void {
  for (const choice of document.querySelectorAll<HTMLElement>("[data-needs-script]")) choice.hidden = false;
  for (const hint of document.querySelectorAll<HTMLElement>("[data-without-card-script]")) hint.hidden = true;
}

/** Finds the card form of this page. */
export function findCardForm(): CardForm | null {
  const place = document.querySelector<HTMLElement>("[data-card]");
  const problem = place?.querySelector<HTMLElement>("[data-card-problem]");
  if (!place || !problem) return null;
  return {
    place,
    words: { failed: place.dataset.failed ?? "", unreachable: place.dataset.unreachable ?? "" },
    tell(message) {
      problem.textContent = message;
      problem.hidden = message === "";
    },
  };
}

/**
 * Loads Stripe.js and shows its fields.
 * @throws Error when it cannot be loaded
 */
export async function mountFields(
  { place }: CardForm,
  options: (locale: string) => Parameters<StripeJs["elements"]>[0],
): Promise<{ stripe: StripeJs; elements: StripeElements }> {
  const { script = "", key = "" } = place.dataset;
  const stripe = await loadStripe(script, key);
  const elements = stripe.elements(options(document.documentElement.lang));
  const fields = place.querySelector<HTMLElement>("[data-card-fields]");
  if (fields) elements.create("payment").mount(fields);
  return { stripe, elements };
}

/** Keeps what went wrong for the page that comes next. */
export function rememberProblem(message: string): void {
  sessionStorage.setItem(LAST_PROBLEM, message);
}

/** What went wrong on the page before, once. */
export function lastProblem(): string {
  const message = sessionStorage.getItem(LAST_PROBLEM) ?? "";
  sessionStorage.removeItem(LAST_PROBLEM);
  return message;
}
