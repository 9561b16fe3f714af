/** Fills in what the courier costs to the kecamatan that this browser has chosen, now or before. */
interface Quote {
  place: string;
  label: string;
  price: string | null;
}

const line = document.querySelector<HTMLElement>("[data-quote]");
const form = document.querySelector<HTMLFormElement>("[data-quote-form]");
const note = document.querySelector<HTMLElement>("[data-quote-note]");
const select = form?.querySelector("select");

if (line && form && note && select) {
  const { waiting = "", failed = "", usual = "" } = note.dataset;
  const [words, price] = line.children;

  /** Where was asked for last: answers to what was asked before come too late. */
  let asked = "";

  const show = async (place: string) => {
    asked = place;
    note.textContent = waiting;
    try {
      const response = await fetch((line.dataset.quote ?? "").replace("tujuan=", `tujuan=${place}`));
      if (!response.ok) throw new Error(String(response.status));
      const quote = (await response.json()) as Quote;
      if (asked !== place) return;
      if (words && price) [words.textContent, price.textContent] = [quote.label, quote.price];
      line.hidden = false;
      note.textContent = usual;
      // Somewhere else in the country: the list here has only the kecamatan.
      if (select.value !== place) select.add(new Option(quote.place, place, true, true), 1);
    } catch {
      if (asked !== place) return;
      line.hidden = true;
      note.textContent = failed;
    }
  };

  const remembered = /(?:^|; )gerai_kecamatan=([\d.]+)/.exec(document.cookie)?.[1];
  if (remembered) {
    select.value = remembered;
    void show(remembered);
  }
  form.querySelector("button")?.remove();
  select.addEventListener("change", () => {
    if (select.value === "lain") form.requestSubmit();
    if (["lain", ""].includes(select.value)) {
      asked = "";
      return;
    }
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `gerai_kecamatan=${select.value}; Path=/; SameSite=Lax; Max-Age=2592000${secure}`;
    void show(select.value);
  });
}

export {};
