/** The worker that rings; it is no part of any page, so its address does not change with the language. */
const WORKER = "/penjual/pekerja.js";
const SCOPE = "/penjual/";

type State = "on" | "off" | "denied" | "unsupported";

/** Shows what this browser can do, and lets a maker turn the ringing on and off. */
export function startPushToggle(): void {
  const root = document.querySelector<HTMLElement>("[data-push]");
  if (!root) return;
  root.hidden = false;
  void stateHere().then((state) => {
    show(root, state);
  });
  const [on, off] = [formOf(root, "on"), formOf(root, "off")];
  on?.addEventListener("submit", (event) => {
    event.preventDefault();
    turnOn(on, root.dataset.push ?? "").catch(() => {
      show(root, Notification.permission === "denied" ? "denied" : "off");
      part(root, "failed").hidden = Notification.permission === "denied";
    });
  });
  off?.addEventListener("submit", (event) => {
    event.preventDefault();
    void turnOff(off);
  });
}

async function stateHere(): Promise<State> {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) {
    return "unsupported";
  }
  if (Notification.permission === "denied") return "denied";
  return (await subscriptionHere()) === null ? "off" : "on";
}

async function subscriptionHere(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Asks the maker, then the browser, and sends what it says by the form. */
async function turnOn(form: HTMLFormElement, key: string): Promise<void> {
  if ((await Notification.requestPermission()) !== "granted") throw new Error("not granted");
  const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  await active(registration);
  // One that was made with an earlier key of the shop rings no more.
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  });
  const { endpoint = "", keys = {} } = subscription.toJSON();
  fill(form, { endpoint, p256dh: keys.p256dh ?? "", auth: keys.auth ?? "" });
  form.submit();
}

async function turnOff(form: HTMLFormElement): Promise<void> {
  const subscription = await subscriptionHere();
  fill(form, { endpoint: subscription?.endpoint ?? "" });
  await subscription?.unsubscribe().catch(() => false);
  form.submit();
}

function active(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker || worker.state === "activated") return Promise.resolve();
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
    });
  });
}

function show(root: HTMLElement, state: State): void {
  for (const name of ["on", "off", "denied", "unsupported", "failed"])
    part(root, name).hidden = name !== state;
  const [on, off] = [formOf(root, "on"), formOf(root, "off")];
  if (on) on.hidden = state !== "off";
  if (off) off.hidden = state !== "on";
}

function part(root: HTMLElement, name: string): HTMLElement {
  return root.querySelector<HTMLElement>(`[data-push-state="${name}"]`) ?? root;
}

function formOf(root: HTMLElement, name: string): HTMLFormElement | null {
  return root.querySelector<HTMLFormElement>(`[data-push-form="${name}"]`);
}

function fill(form: HTMLFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
