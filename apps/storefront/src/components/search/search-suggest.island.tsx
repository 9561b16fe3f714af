import { formatRupiah } from "@gerai/contracts";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

import { suggest as english } from "@/i18n/en/suggest";
import { suggest as indonesian } from "@/i18n/id/suggest";
import { localeOfPath } from "@/i18n/locale";
import type { SearchHit } from "@/lib/search-api";
import { paths } from "@/paths";

import { nextOption } from "./suggest-state";
import { useSuggestions } from "./use-suggestions";

const LIST_ID = "saran";
const optionId = (index: number) => `${LIST_ID}-${index}`;

interface Props {
  input: HTMLInputElement;
}

/** The list below the search field; the field itself stays the page's own, and so does the form. */
function SearchSuggest({ input }: Props) {
  const locale = localeOfPath(location.pathname);
  const t = locale === "en" ? english : indonesian;
  const to = paths(locale);
  const [text, setText] = useState(input.value);
  const [open, setOpen] = useState(document.activeElement === input);
  const [active, setActive] = useState(-1);
  const state = useSuggestions(text, locale);
  const options =
    state.kind === "ready" && state.hits.length > 0
      ? [...state.hits.map((hit) => to.product(hit.handle)), to.search({ q: state.query })]
      : [];
  const shown = open && state.kind !== "idle";

  // The listeners are put on once and read the newest values from here.
  const latest = useRef({ active, options, shown });
  latest.current = { active, options, shown };

  useEffect(() => {
    const onInput = () => {
      setText(input.value);
      setOpen(true);
      setActive(-1);
    };
    const onFocus = () => setOpen(true);
    const onBlur = () => setOpen(false);
    const onKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.key === "Escape" && now.shown) {
        event.preventDefault();
        setOpen(false);
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.isComposing) {
        event.preventDefault();
        setOpen(true);
        setActive(nextOption(now.active, now.options.length, event.key));
      } else if (event.key === "Enter" && now.shown && now.active >= 0) {
        const address = now.options[now.active];
        if (address === undefined) return;
        event.preventDefault();
        location.assign(address);
      }
    };
    input.addEventListener("input", onInput);
    input.addEventListener("focus", onFocus);
    input.addEventListener("blur", onBlur);
    input.addEventListener("keydown", onKeyDown);
    return () => {
      input.removeEventListener("input", onInput);
      input.removeEventListener("focus", onFocus);
      input.removeEventListener("blur", onBlur);
      input.removeEventListener("keydown", onKeyDown);
    };
  }, [input]);

  useEffect(() => {
    // It stays a search box, which a list of suggestions may accompany; a combobox would lose that name.
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-haspopup", "listbox");
    input.setAttribute("aria-controls", LIST_ID);
    if (shown && active >= 0) input.setAttribute("aria-activedescendant", optionId(active));
    else input.removeAttribute("aria-activedescendant");
  });

  const count = state.kind === "ready" ? options.length : 0;
  return (
    <>
      <div className="suggest" hidden={!shown}>
        <div id={LIST_ID} role="listbox" aria-label={t.suggestions}>
          {state.kind === "ready" &&
            state.hits.map((hit, index) => (
              <Option
                key={hit.id}
                hit={hit}
                index={index}
                active={index === active}
                words={t.badges}
                href={to.product(hit.handle)}
              />
            ))}
          {state.kind === "ready" && state.hits.length > 0 && (
            <div
              id={optionId(state.hits.length)}
              role="option"
              aria-selected={active === state.hits.length}
              className="suggest-option suggest-all"
              onMouseDown={(event) => follow(event, to.search({ q: state.query }))}
            >
              {t.all(String(state.total))}
            </div>
          )}
        </div>
        {state.kind === "loading" && <p className="suggest-note">{t.loading}</p>}
        {state.kind === "failed" && <p className="suggest-note">{t.failed}</p>}
        {state.kind === "ready" && state.hits.length === 0 && (
          <p className="suggest-note">{t.none(state.query)}</p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {shown && count > 0 ? t.count(String(count - 1)) : ""}
      </p>
    </>
  );
}

interface OptionProps {
  hit: SearchHit;
  index: number;
  active: boolean;
  words: typeof indonesian.badges;
  href: string;
}

function Option({ hit, index, active, words, href }: OptionProps) {
  return (
    <div
      id={optionId(index)}
      role="option"
      aria-selected={active}
      className="suggest-option"
      onMouseDown={(event) => follow(event, href)}
    >
      {hit.picture === null ? (
        <span className="suggest-blank no-picture">
          <svg aria-hidden="true">
            <use href="#hat" />
          </svg>
        </span>
      ) : (
        <img src={hit.picture} alt="" width={52} height={52} decoding="async" />
      )}
      <span>
        <b>{hit.title}</b>
        <span>
          {hit.seller}, {hit.kecamatan}
        </span>
        {hit.badges.length > 0 && <span>{hit.badges.map((badge) => words[badge]).join(", ")}</span>}
      </span>
      <span className="suggest-price">{formatRupiah(hit.price)}</span>
    </div>
  );
}

/** Pressing counts before the field loses focus and the list closes. */
function follow(event: React.MouseEvent, href: string): void {
  if (event.button !== 0) return;
  event.preventDefault();
  location.assign(href);
}

/** Adds suggestions to a search form that already works. */
export function mountSuggest(form: HTMLFormElement, input: HTMLInputElement): void {
  const holder = document.createElement("div");
  form.append(holder);
  createRoot(holder).render(<SearchSuggest input={input} />);
}
