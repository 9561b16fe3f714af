/* global document, window, location, URLSearchParams */
// A stand-in for https://js.stripe.com/v3/ against this server: the part of Stripe.js that the shop calls, with a
// plain form in the place of the Payment Element. For journeys in a browser without a network.
(() => {
  const origin = new URL(document.currentScript.src).origin;

  const fieldsHtml = `
    <div class="stripe-local"><label>Card number <input data-part="number" inputmode="numeric" autocomplete="cc-number"
      placeholder="4242 4242 4242 4242"></label>
      <label>Expiry <input data-part="expiry" placeholder="12 / 30" autocomplete="cc-exp"></label>
      <label>CVC <input data-part="cvc" inputmode="numeric" autocomplete="cc-csc"></label></div>`;

  async function call(key, method, path, params) {
    const body = new URLSearchParams(params);
    const query = method === "GET" ? `?${body}` : "";
    const answer = await fetch(`${origin}${path}${query}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(method === "GET" ? {} : { body }),
    });
    return answer.json();
  }

  function createElements(options) {
    if (options.clientSecret === undefined && !(options.mode === "payment" && options.amount > 0)) {
      throw new Error("elements() needs a clientSecret, or mode, amount and currency.");
    }
    let root = null;
    const listeners = {};
    const element = {
      mount(target) {
        root = typeof target === "string" ? document.querySelector(target) : target;
        if (!root) throw new Error(`There is nothing at ${target}`);
        root.innerHTML = fieldsHtml;
        root.addEventListener("input", () =>
          listeners.change?.({ complete: read("number").length >= 15, empty: read("number") === "" }),
        );
        setTimeout(() => listeners.ready?.({ elementType: "payment" }), 0);
      },
      unmount() {
        root?.replaceChildren();
      },
      destroy() {
        root?.replaceChildren();
        root = null;
      },
      on(name, listener) {
        listeners[name] = listener;
        return element;
      },
      update() {},
    };
    const read = (part) => root?.querySelector(`[data-part="${part}"]`)?.value.replaceAll(" ", "") ?? "";
    let submitted = false;
    return {
      options,
      create(kind) {
        if (kind !== "payment") throw new Error(`stripe-local has no ${kind} element`);
        return element;
      },
      getElement: () => element,
      update(more) {
        Object.assign(options, more);
      },
      submit() {
        submitted = true;
        const problem =
          read("number").length < 15
            ? "Your card number is incomplete."
            : read("cvc") === ""
              ? "Your card's security code is incomplete."
              : null;
        return Promise.resolve(
          problem
            ? { error: { type: "validation_error", message: problem } }
            : { selectedPaymentMethod: "card" },
        );
      },
      card() {
        if (options.clientSecret === undefined && !submitted) {
          throw new Error(
            "elements.submit() must be called before confirmPayment() when an intent is made later.",
          );
        }
        const [month = "12", year = "30"] = read("expiry").split("/");
        return {
          "payment_method_data[type]": "card",
          "payment_method_data[card][number]": read("number"),
          "payment_method_data[card][exp_month]": String(Number(month) || 12),
          "payment_method_data[card][exp_year]": `20${year.slice(-2)}`,
          "payment_method_data[card][cvc]": read("cvc"),
        };
      },
    };
  }

  window.Stripe = function Stripe(key) {
    if (!String(key).startsWith("pk_")) throw new Error("Stripe() needs a publishable key.");
    const idOf = (secret) => String(secret).split("_secret_")[0];
    return {
      elements: createElements,
      async confirmPayment({ elements, clientSecret, confirmParams = {}, redirect = "always" }) {
        const secret = clientSecret ?? elements.options.clientSecret;
        const answer = await call(key, "POST", `/v1/payment_intents/${idOf(secret)}/confirm`, {
          ...elements.card(),
          client_secret: secret,
          return_url: confirmParams.return_url,
        });
        if (answer.error) return { error: answer.error };
        if (answer.next_action) {
          location.assign(answer.next_action.redirect_to_url.url);
          return new Promise(() => {});
        }
        if (redirect === "if_required") return { paymentIntent: answer };
        const target = new URL(confirmParams.return_url);
        target.searchParams.set("payment_intent", answer.id);
        target.searchParams.set("payment_intent_client_secret", secret);
        target.searchParams.set("redirect_status", "succeeded");
        location.assign(target);
        return new Promise(() => {});
      },
      async retrievePaymentIntent(secret) {
        const answer = await call(key, "GET", `/v1/payment_intents/${idOf(secret)}`, {
          client_secret: secret,
        });
        return answer.error ? { error: answer.error } : { paymentIntent: answer };
      },
    };
  };
})();
