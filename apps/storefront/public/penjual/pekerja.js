/* global self -- a worker has no window */

// Rings the phone of a maker when an order comes in. It serves no pages and keeps nothing.

self.addEventListener("push", (event) => {
  const { title, body, url, tag } = messageOf(event);
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      renotify: true,
      icon: "/icon-192.png",
      lang: "id",
      data: { url },
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.url));
});

/** A browser may deliver a push without its text; the phone rings all the same. */
function messageOf(event) {
  const empty = {
    title: "Gerai Tangerang Gemilang",
    body: "1 pesanan baru",
    url: "/penjual/pesanan",
    tag: "pesanan-baru",
  };
  try {
    const sent = event.data.json();
    const isOurs = typeof sent.url === "string" && sent.url.startsWith("/penjual");
    return { ...empty, ...sent, url: isOurs ? sent.url : empty.url };
  } catch {
    return empty;
  }
}

async function open(url) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = pages.find((page) => new URL(page.url).pathname.includes("/penjual"));
  if (there === undefined) {
    await self.clients.openWindow(url);
    return;
  }
  await there.focus();
  // Somebody may be in the middle of a form there; the browser asks before it is lost.
  await there.navigate(url).catch(() => self.clients.openWindow(url));
}
