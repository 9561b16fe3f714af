import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";

import { productsEditor as english } from "@/i18n/en/seller-area/products-editor";
import { productsEditor as indonesian } from "@/i18n/id/seller-area/products-editor";
import type { Locale } from "@/i18n/locale";
import type { FormProblem } from "@/lib/forms/form-state";
import { paths } from "@/paths";

import { browserTransport } from "../browser-transport";
import { draftOf, type Draft } from "../draft";
import { FIELD } from "../draft-form";
import { DraftKeeper } from "../draft-keeper";
import { takeStep } from "../draft-steps";
import type { Listing } from "../listing-schema";
import { scoreDraft } from "../listing-score";
import { localStore } from "../local-draft";
import { problemsInWords } from "../publish-problems";
import { DescriptionFields } from "./DescriptionFields";
import { DetailFields } from "./DetailFields";
import { Papers } from "./Papers";
import { NameFields } from "./NameFields";
import { Editor } from "./parts";
import { PictureField } from "./PictureField";
import { PriceHelper } from "./PriceHelper";
import { ProblemSummary } from "./ProblemSummary";
import { SaveLine } from "./SaveLine";
import { ScoreDetails, ScoreHead } from "./ScoreHead";
import { takeOver } from "./take-over";
import { useUploads } from "./use-uploads";
import { VariantFields } from "./VariantFields";

export interface EditorProps {
  locale: Locale;
  /** What stands in the fields at first. */
  draft: Draft;
  /** As the backend has it; null for new goods. */
  listing: Listing | null;
  draftKey: string;
  seller: { id: string; name: string; pending: boolean };
  today: string;
  /** What is wrong with a form that was sent without a script. */
  problems: FormProblem[];
  /** Somebody wants to publish: say at once what is missing. */
  publishing: boolean;
  /** Where the form goes, and where its script asks. */
  action: string;
  saveAddress: string;
  pictureAddress: string;
  loginHref: string;
  publishedHref: string;
}

/** The editor of goods. Its markup is a plain form that saves and publishes without a script. */
export function ProductEditor(props: EditorProps) {
  const { locale, listing: first, seller, today } = props;
  const t = locale === "en" ? english : indonesian;
  const published = first?.status === "published";
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const [enhanced, setEnhanced] = useState(false);
  const [restored, setRestored] = useState(false);
  const [busy, setBusy] = useState(false);

  const [keeper] = useState(
    () =>
      new DraftKeeper({
        draft: props.draft,
        base: first && draftOf(first),
        listing: first,
        draftKey: props.draftKey,
        transport: browserTransport(props.saveAddress),
        store: localStore(seller.id),
        auto: !published,
      }),
  );
  const snapshot = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read);
  const { draft, listing } = snapshot;
  const certifications = listing?.certifications ?? [];
  const facts = { today, pending: seller.pending };
  const inWords = (one: Listing) => problemsInWords(one, draftOf(one), t, facts);
  /** Of a form that was sent without a script; the page's own summary lists them. */
  const [sent, setSent] = useState(props.problems);
  const [told, setTold] = useState<FormProblem[]>([]);
  /** Somebody wanted to publish: what is still missing is told anew with every save, until nothing is. */
  const [blocked, setBlocked] = useState(props.publishing);
  const problems = [...told, ...(blocked && listing ? inWords(listing) : [])];
  const score = useMemo(
    () => scoreDraft(draft, { brand: seller.name, certifications, today }),
    [draft, seller.name, certifications, today],
  );
  const change = (update: (now: Draft) => Draft) => keeper.change(update);
  const step = (name: string) => change((now) => takeStep(now, name));
  const uploads = useUploads({
    address: props.pictureAddress,
    t,
    pictures: draft.pictures,
    change,
    onExpired: () => undefined,
  });

  useEffect(() => {
    setEnhanced(true);
    takeOver(keeper, form.current, { sellerId: seller.id, draft: props.draft, listing: first }, () =>
      setRestored(true),
    );
    const wake = () => keeper.wake();
    const leave = () => document.visibilityState === "hidden" && keeper.wake();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", leave);
    return () => {
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);

  // Reloading, or sharing the address with a mentor, leads back to this draft.
  useEffect(() => {
    if (draft.id === null || props.draft.id !== null) return;
    history.replaceState(null, "", location.pathname.replace(/baru$/, draft.id));
  }, [draft.id]);

  const show = (found: FormProblem[]) => {
    setSent([]);
    setTold(found);
    requestAnimationFrame(() => summary.current?.focus());
  };

  const publish = async () => {
    if (busy) return;
    if (uploads.running.some(({ problem }) => problem === null)) {
      show([{ field: FIELD.files, message: t.uploadsRunning }]);
      return;
    }
    if (draft.title.trim() === "") {
      show([{ field: FIELD.title, message: t.problems.title_missing }]);
      return;
    }
    setBusy(true);
    try {
      if (!(await keeper.save())) return;
      const saved = keeper.read().listing;
      if (!saved || published) return;
      setBlocked(inWords(saved).length > 0);
      show([]);
      if (inWords(saved).length > 0) return;
      const answer = await browserTransport(props.saveAddress).save(
        saved.id,
        { status: "published" },
        props.draftKey,
      );
      if (answer.ok) location.assign(props.publishedHref);
      else show([{ field: null, message: answer.message || t.waiting }]);
    } finally {
      setBusy(false);
    }
  };

  const save = async () => {
    if (draft.title.trim() === "") {
      show([{ field: FIELD.title, message: t.problems.title_missing }]);
      return;
    }
    setBusy(true);
    await keeper.save();
    setSent([]);
    setTold([]);
    setBusy(false);
  };

  const startOver = () => {
    setRestored(false);
    if (first) {
      change(() => draftOf(first));
      return;
    }
    keeper.discard();
    location.assign(paths(locale).sellerArea.newProduct());
  };

  const previewHref = draft.id === null ? null : paths(locale).sellerArea.productPreview(draft.id);

  return (
    <Editor.Provider value={{ t, locale, score, problems: [...sent, ...problems], enhanced }}>
      <form
        ref={form}
        className="editor"
        method="post"
        action={props.action}
        encType="multipart/form-data"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event.nativeEvent as SubmitEvent;
          const pressed = submitter instanceof HTMLButtonElement ? submitter.value : "simpan";
          void (pressed === "terbit" ? publish() : save());
        }}
      >
        <input type="hidden" name={FIELD.id} value={draft.id ?? ""} />
        <input type="hidden" name={FIELD.draftKey} value={props.draftKey} />
        {/* Enter in a field saves; without a script the first button of the form is the one that it presses. */}
        <button
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          name={FIELD.step}
          value="simpan"
        />
        <ScoreHead
          saved={<SaveLine snapshot={snapshot} published={published} loginHref={props.loginHref} />}
        />
        <ProblemSummary problems={problems} place={summary} />
        {first?.prepared && !published && <p className="note">{t.prepared}</p>}
        {restored && (
          <p className="note" role="status">
            {t.restored}{" "}
            <button type="button" className="link link-button" onClick={startOver}>
              {listing ? t.undoChanges : t.startOver}
            </button>
          </p>
        )}
        {snapshot.moved.map(({ title, stock }) => (
          <p className="note" role="status" key={title}>
            {t.stockMoved(title === "" ? "" : ` “${title}”`, stock)}
          </p>
        ))}
        <PictureField draft={draft} change={change} step={step} uploads={uploads} />
        <NameFields draft={draft} change={change} />
        <VariantFields draft={draft} listing={listing} change={change} step={step}>
          <PriceHelper draft={draft} change={change} />
        </VariantFields>
        <DetailFields draft={draft} change={change} />
        <DescriptionFields draft={draft} change={change} />
        <aside className="editor-beside">
          <Papers draft={draft} listing={listing} today={today} />
          <ScoreDetails />
        </aside>
        <div className="seller-bar editor-bar">
          {previewHref && draft.category !== "" ? (
            <a className="button button-quiet" href={previewHref} onClick={() => keeper.wake()}>
              {t.preview}
            </a>
          ) : null}
          {!published && (
            <button
              className="button button-quiet editor-save"
              name={FIELD.step}
              value="simpan"
              aria-label={t.saveDraft}
            >
              {t.save}
            </button>
          )}
          <button
            className="button button-primary"
            name={FIELD.step}
            value={published ? "simpan" : "terbit"}
            aria-disabled={busy || undefined}
          >
            {published ? (busy ? t.savingChanges : t.saveChanges) : busy ? t.publishing : t.publish}
          </button>
        </div>
      </form>
    </Editor.Provider>
  );
}
