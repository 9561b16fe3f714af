import type { BuyerFacts, MemberFacts } from "../facts";
import { letterHtml, letterText } from "../letter";
import { TEXTS_EN } from "./en";
import { TEXTS_ID } from "./id";

const BUYER: BuyerFacts = {
  name: "Rina",
  number: "GTG-1042",
  url: "https://gerai.example.id/pesanan/ogrp_1?token=t",
  total: 40_000,
  paying: "transfer",
  account: { bank: "BJB", account_number: "00112233", account_name: "Gerai", demo: false },
  until: new Date("2026-11-25T16:33:00Z"),
  ended: null,
  orders: [
    {
      shop: "Dapur Ibu Siti",
      goods: [{ title: "Keripik", quantity: 2 }],
      total: 40_000,
      kind: "courier",
      tracking: { courier: "JNE", number: "JP1234567890" },
    },
  ],
  reason: "Bahan habis",
  refund: 15_000,
};
const MEMBER: MemberFacts = {
  name: "Siti",
  shop: "Dapur Ibu Siti",
  reason: "Alamat salah",
  title: "Keripik Pedas",
  number: "GTG-1042",
  total: 40_000,
  url: "https://gerai.example.id/penjual",
};

describe.each([
  ["id", TEXTS_ID],
  ["en", TEXTS_EN],
] as const)("letters in %s", (locale, texts) => {
  const written = [
    ...Object.values(texts.buyer).map((write) => write(BUYER)),
    ...Object.values(texts.member).map((write) => write(MEMBER)),
    texts.password({ url: "https://gerai.example.id/akun/sandi?token=t", minutes: 30 }),
  ];

  test("have a subject of their own, something to do, and no holes", () => {
    expect(new Set(written.map(({ subject }) => subject)).size).toBe(written.length);
    for (const letter of written) {
      expect(letter.action?.url).toMatch(/^https:/);
      expect(letterText(letter) + letterHtml(letter, locale)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test("say how to pay where the buyer has to: with account and deadline, or at the door", () => {
    const placed = (change: Partial<BuyerFacts>) =>
      letterText(texts.buyer["order-placed"]({ ...BUYER, ...change }));
    expect(placed({})).toMatch(/Rp40\.000[^]*00112233[^]*23[.:]33 WIB/);
    const paying = (["transfer", "online", "counter", "door"] as const).map((way) =>
      placed({ paying: way, account: null, until: null }),
    );
    expect(new Set(paying).size).toBe(4);
    for (const text of paying) expect(text).not.toContain("00112233");
  });

  test("tell what only they know: resi, reason, money given back, what to pay at the counter", () => {
    const { buyer, member } = texts;
    expect(letterText(buyer["order-shipped"](BUYER))).toMatch(/JNE[^]*JP1234567890/);
    expect(letterText(buyer["payment-proof-rejected"](BUYER))).toContain("Bahan habis");
    expect(letterText(buyer["order-canceled"](BUYER))).toContain("Bahan habis");
    expect(letterText(buyer["order-refunded"](BUYER))).toContain("Rp15.000");
    const ready = (paying: BuyerFacts["paying"]) =>
      letterText(buyer["order-ready-for-pickup"]({ ...BUYER, paying })).includes("Rp40.000");
    expect([ready("counter"), ready("transfer")]).toEqual([true, false]);
    const ended = (how: BuyerFacts["ended"]) => letterText(buyer["order-canceled"]({ ...BUYER, ended: how }));
    expect(ended("expired")).not.toBe(ended("canceled"));
    expect(letterText(member["shop-suspended"](MEMBER))).toContain("Alamat salah");
  });

  test("a push says nothing about anybody", () => {
    expect(`${texts.push.title} ${texts.push.body}`).toMatch(/^Gerai Tangerang Gemilang 1 \w+ \w+$/);
  });
});
