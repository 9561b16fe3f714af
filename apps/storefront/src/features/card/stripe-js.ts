/** The part of Stripe.js that is used here: https://docs.stripe.com/js */

/** What Stripe.js says when something did not work; `message` is meant for the buyer. */
export interface StripeProblem {
  message?: string;
}

/** The form's fields, held by Stripe. */
export interface StripeElements {
  create(kind: "payment", options?: object): { mount(target: HTMLElement): void };
  update(options: { amount: number }): void;
  submit(): Promise<{ error?: StripeProblem }>;
}

/** Stripe.js itself. */
export interface StripeJs {
  elements(
    options: { locale: string } & (
      | { clientSecret: string }
      | { mode: "payment"; amount: number; currency: "idr"; captureMethod: "automatic" | "manual" }
    ),
  ): StripeElements;
  /** Comes back only when the payment did not work; else the buyer is sent on to `return_url`. */
  confirmPayment(options: {
    elements: StripeElements;
    clientSecret?: string;
    confirmParams: { return_url: string };
  }): Promise<{ error: StripeProblem }>;
}

type StripeGlobal = typeof globalThis & { Stripe?: (key: string) => StripeJs };

/** Rupiah are counted in hundredths there. */
export const HUNDREDTHS = 100;

/**
 * Loads Stripe.js, which may not be served from here.
 * @throws Error when it cannot be loaded
 */
export function loadStripe(url: string, key: string): Promise<StripeJs> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => {
      const { Stripe } = globalThis as StripeGlobal;
      if (Stripe) resolve(Stripe(key));
      else reject(new Error("Stripe.js did not start"));
    });
    script.addEventListener("error", () => reject(new Error("Stripe.js could not be loaded")));
    document.head.append(script);
  });
}
