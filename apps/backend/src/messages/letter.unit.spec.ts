import { letterHtml, letterText, type Letter } from "./letter";

const LETTER: Letter = {
  subject: "Alasan <b>",
  opening: ['Halo <script>alert("1")</script> & Siti,'],
  facts: [["Nomor", "GTG-1 \"<i>'"]],
  action: { label: "Buka", url: 'https://gerai.example.id/pesanan/1?token="><img src=x>&a=1' },
  closing: ["Baris satu\nBaris dua"],
};

test("what people wrote cannot become part of the page", () => {
  const html = letterHtml(LETTER, "id");
  const inner = html.slice(html.indexOf("<title>"));
  expect(inner).not.toMatch(/<(script|img|i|b)\b/);
  expect(inner).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Siti,");
  expect(inner).toContain(
    'href="https://gerai.example.id/pesanan/1?token=&quot;&gt;&lt;img src=x&gt;&amp;a=1"',
  );
  expect(inner).toContain("Baris satu<br>Baris dua");
});

test("as text it reads from top to bottom, with the address on a line of its own", () => {
  expect(letterText(LETTER).split("\n")).toEqual([
    'Halo <script>alert("1")</script> & Siti,',
    "",
    "Nomor: GTG-1 \"<i>'",
    "",
    "Buka:",
    LETTER.action?.url,
    "",
    "Baris satu",
    "Baris dua",
    "",
  ]);
  expect(letterText({ ...LETTER, facts: [], action: null })).not.toContain("\n\n\n");
});
