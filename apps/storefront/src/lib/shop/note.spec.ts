import { cookiesOf } from "../testing/person.ts";
import { leaveNote, takeNote } from "./note.server.ts";

it("is said once", () => {
  const cookies = cookiesOf();
  expect(takeNote(cookies)).toBeNull();
  const note = { kind: "removed", title: 'Dodol "Ibu"; asli', variantId: "variant_1", quantity: 2 } as const;
  leaveNote(cookies, note);
  const [sent = ""] = [...cookies.headers()];
  const next = cookiesOf({ gerai_kabar: decodeURIComponent(sent.split(";")[0]?.split("=")[1] ?? "") });
  expect(takeNote(next)).toEqual(note);
  expect([...next.headers()].join()).toMatch(/^gerai_kabar=deleted;/);
});

it("is nothing when somebody made it up", () => {
  for (const gerai_kabar of ["x", "{}", '{"kind":"removed","title":1}', '{"kind":"hack"}']) {
    expect(takeNote(cookiesOf({ gerai_kabar })), gerai_kabar).toBeNull();
  }
});
