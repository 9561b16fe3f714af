import type { Snapshot } from "../draft-keeper";
import { useEditor } from "./parts";

interface Props {
  snapshot: Snapshot;
  published: boolean;
  loginHref: string;
}

/** Where what was typed is now, in words. */
export function SaveLine({ snapshot, published, loginHref }: Props) {
  const { t, locale } = useEditor();
  const { state, draft } = snapshot;
  const clock = new Intl.DateTimeFormat(locale === "id" ? "id-ID" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const text = () => {
    switch (state.kind) {
      case "saved":
        return t.saved(clock.format(state.at));
      case "saving":
        return t.saving;
      case "waiting":
        return t.waiting;
      case "expired":
        return t.sessionEnded;
      case "refused":
        return `${t.failed} ${state.message}`;
      case "dirty":
        if (published) return t.unsavedChanges;
        return draft.id === null && draft.title.trim() === "" ? t.needsTitle : t.notSaved;
      case "clean":
        return draft.id === null ? t.needsTitle : published ? t.upToDate : "";
    }
  };
  const alarming = ["waiting", "expired", "refused"].includes(state.kind);
  return (
    <p
      className={alarming ? "editor-saved editor-saved-not" : "editor-saved"}
      role="status"
      data-save={state.kind}
    >
      {text()} {state.kind === "waiting" && <span className="editor-kept">{t.keptHere}</span>}
      {state.kind === "expired" && (
        <a className="text-link" href={loginHref}>
          {t.logInAgain}
        </a>
      )}
    </p>
  );
}
