/** Pays an order that waits for its card: the fields of Stripe, and a button. */
import { findCardForm, lastProblem, mountFields, revealCards, type CardForm } from "./card-form";

const form = findCardForm();
const secret = form?.place.dataset.secret;
if (form && secret) void start(form, secret);

async function start(form: CardForm, clientSecret: string): Promise<void> {
  const button = form.place.querySelector<HTMLButtonElement>("[data-card-pay]");
  const body = form.place.querySelector<HTMLElement>("[data-card-body]");
  if (!button || !body) return;
  revealCards();
  body.hidden = false;
  form.tell(lastProblem());
  try {
    const { stripe, elements } = await mountFields(form, (locale) => ({ clientSecret, locale }));
    button.disabled = false;
    button.addEventListener("click", () => {
      button.disabled = true;
      form.tell("");
      const back = { return_url: location.origin + location.pathname };
      stripe.confirmPayment({ elements, confirmParams: back }).then(
        ({ error }) => {
          form.tell(error.message ?? form.words.failed);
          button.disabled = false;
        },
        () => {
          form.tell(form.words.failed);
          button.disabled = false;
        },
      );
    });
  } catch {
    form.tell(form.words.unreachable);
  }
}
