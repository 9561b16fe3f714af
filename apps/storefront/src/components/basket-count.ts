/** Shows how many pieces are in the basket: a cookie says so, and forms that add some send the news at once. */
const remembered = () => Number(/(?:^|; )gerai_jumlah=(\d+)/.exec(document.cookie)?.[1] ?? 0);

function show(count: number): void {
  for (const link of document.querySelectorAll<HTMLElement>("[data-basket]")) {
    const badge = link.lastElementChild as HTMLElement;
    badge.hidden = count === 0;
    badge.textContent = count > 99 ? "99+" : String(count);
    link.ariaLabel = link.dataset[count > 0 ? "basket" : "empty"]?.replace("%", String(count)) ?? null;
  }
}

addEventListener("gerai:basket", (event) => show((event as CustomEvent<number>).detail));
// Also when a page comes back out of the browser's memory.
addEventListener("pageshow", () => show(remembered()));
show(remembered());

export {};
