/** Where the dashboard keeps the language that a person chose in their profile. */
const KEY = "lng";

/**
 * Medusa starts in English. Our operators are Indonesian, so who never chose a language starts in theirs;
 * a choice in the profile is kept as ever. Runs before the dashboard reads its language.
 */
function preferIndonesian(): void {
  try {
    const chosen = localStorage.getItem(KEY) !== null || document.cookie.includes(`${KEY}=`);
    if (!chosen) localStorage.setItem(KEY, "id");
  } catch {
    // A browser that keeps nothing starts in English.
  }
}

preferIndonesian();
