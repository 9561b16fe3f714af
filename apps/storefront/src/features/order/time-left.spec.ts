import { words } from "@/i18n";

import { deadlineWords } from "./deadline-words.ts";
import { timeLeft, timeLeftInWords } from "./time-left.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("the time that is left", () => {
  const inWords = (milliseconds: number, locale: "id" | "en" = "id") =>
    timeLeftInWords(milliseconds, deadlineWords(words(locale).order.deadline));

  it.each([
    [24 * HOUR, "Sisa 1 hari"],
    [DAY + HOUR + 59 * MINUTE, "Sisa 1 hari 1 jam"],
    [23 * HOUR + 10 * MINUTE + 59_000, "Sisa 23 jam 10 menit"],
    [2 * HOUR, "Sisa 2 jam"],
    [59_999, "Sisa kurang dari satu menit"],
    [MINUTE, "Sisa 1 menit"],
    [0, "Waktunya habis"],
    [-DAY, "Waktunya habis"],
  ])("%i ms: %s", (milliseconds, told) => {
    expect(inWords(milliseconds)).toBe(told);
  });

  it("counts in English", () => {
    expect(inWords(HOUR + MINUTE, "en")).toBe("1 hour 1 minute left");
    expect(inWords(2 * HOUR + 2 * MINUTE, "en")).toBe("2 hours 2 minutes left");
  });

  it("never shows more than two units, nor a zero", () => {
    expect(timeLeft(DAY + MINUTE)).toEqual([{ unit: "day", count: 1 }]);
    expect(timeLeft(3 * DAY + 2 * HOUR + MINUTE)).toHaveLength(2);
  });
});
