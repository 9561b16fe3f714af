/** Words around every form. */
export const form = {
  problems: "Ada yang perlu diperbaiki",
  problem: "Perlu diperbaiki:",
  optional: "(boleh kosong)",
  /** Before the title of a page whose form came back. */
  titleWithProblems: (title: string) => `Perlu diperbaiki: ${title}`,
  showPassword: "Tampilkan",
  hidePassword: "Sembunyikan",
};
