import { proofProblem, type ProofProblem } from "./proof-file";

/** What a form's action answers to a script. */
type Answer = { to: string } | { problems: { message: string }[] };

/** Sends a file with its progress in sight, and says what is wrong with it before it travels. */
export function startUpload(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const problem = form.querySelector<HTMLElement>("[data-upload-problem]");
  const status = form.querySelector<HTMLElement>("[data-upload-status]");
  const bar = form.querySelector("progress");
  const button = form.querySelector("button");
  if (!input || !problem || !status || !bar || !button) return;
  const label = button.textContent;

  const tell = (message = "") => {
    problem.textContent = message;
    problem.hidden = message === "";
    input.closest(".form-row")?.classList.toggle("form-row-wrong", message !== "");
    if (message === "") input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  };
  const rest = (message?: string) => {
    bar.hidden = true;
    status.textContent = "";
    button.disabled = false;
    button.textContent = label;
    tell(message);
    if (message !== undefined) input.focus();
  };
  const wordsFor = (kind: ProofProblem) =>
    ({ missing: form.dataset.missing, tooLarge: form.dataset.tooLarge, wrongKind: form.dataset.wrongKind })[
      kind
    ];

  input.addEventListener("change", () => {
    const kind = proofProblem(input.files?.[0] ?? null);
    tell(kind === null || kind === "missing" ? undefined : wordsFor(kind));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (button.disabled) return;
    const kind = proofProblem(input.files?.[0] ?? null);
    if (kind !== null) {
      rest(wordsFor(kind));
      return;
    }
    tell();
    button.disabled = true;
    button.textContent = form.dataset.sending ?? label;
    bar.hidden = false;
    bar.value = 0;
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      const percent = Math.floor((loaded / total) * 100);
      bar.value = percent;
      status.textContent = (form.dataset.progress ?? "%").replace("%", String(percent));
    });
    request.addEventListener("load", () => {
      const answer = request.response as Answer | null;
      if (answer !== null && "to" in answer) arrive(answer.to);
      else rest(answer?.problems[0]?.message ?? form.dataset.broken);
    });
    request.addEventListener("error", () => rest(form.dataset.broken));
    request.send(new FormData(form));
  });
}

/** Opens the page anew, also when only the part after `#` would change. */
function arrive(to: string): void {
  const target = new URL(to, location.href);
  const same = target.pathname === location.pathname && target.search === location.search;
  location.assign(target);
  if (same) location.reload();
}
