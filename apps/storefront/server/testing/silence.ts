/** Keeps expected log lines out of the test output; `lines` tells what was logged, in order. */
export function silenceLog(): { lines: () => string; restore: () => void } {
  const lines: string[] = [];
  const spies = (["log", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => void lines.push(parts.join(" "))),
  );
  return {
    lines: () => lines.join("\n"),
    restore: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
