import { useState } from "react";

import { formatRupiah } from "@gerai/contracts/money";

import type { Draft } from "../draft";
import { FIELD } from "../draft-form";
import { helpedPrice } from "../price-helper";
import { readWhole, showWhole } from "../typed-numbers";
import { Text, useEditor } from "./parts";

const AMOUNTS = ["material", "labour", "packaging", "other"] as const;
const SHARES = ["margin", "fee"] as const;

interface Props {
  draft: Draft;
  change: (update: (draft: Draft) => Draft) => void;
}

/** Cost, and a helper that finds the price from it; without a script only the cost is asked. */
export function PriceHelper({ draft, change }: Props) {
  const { t, enhanced } = useEditor();
  const words = t.helper;
  const [typed, setTyped] = useState({
    material: "",
    labour: "",
    packaging: "",
    other: "",
    margin: "30",
    fee: "",
  });
  const [used, setUsed] = useState<string | null>(null);
  const number = (name: keyof typeof typed) => readWhole(typed[name]) ?? 0;
  const help = helpedPrice({
    material: number("material"),
    labour: number("labour"),
    packaging: number("packaging"),
    other: number("other"),
    margin: number("margin"),
    fee: number("fee"),
  });
  const use = (price: number, cost: number) => {
    setUsed(formatRupiah(price));
    change((now) => {
      const open = now.variants.filter((variant) => variant.price.trim() === "");
      const fills = open.length > 0 ? open : now.variants.slice(0, 1);
      return {
        ...now,
        cost: showWhole(cost),
        variants: now.variants.map((variant) =>
          fills.includes(variant) ? { ...variant, price: showWhole(price) } : variant,
        ),
      };
    });
  };
  const row = (label: string, rupiah: number) => (
    <div>
      <dt>{label}</dt>
      <dd>{formatRupiah(rupiah)}</dd>
    </div>
  );
  return (
    <>
      <Text
        name={FIELD.cost}
        label={t.cost}
        hint={t.costHint}
        value={draft.cost}
        onChange={(cost) => change((now) => ({ ...now, cost }))}
        problem={draft.cost.trim() !== "" && readWhole(draft.cost) === null ? t.notNumber : undefined}
        most={15}
        numeric
      />
      {enhanced && (
        <details className="panel price-helper">
          <summary>{words.title}</summary>
          <p className="small muted">{words.lead}</p>
          <div className="price-helper-fields">
            {[...AMOUNTS, ...SHARES].map((name) => (
              <Text
                key={name}
                name={`hitung-${name}`}
                label={words[name]}
                value={typed[name]}
                onChange={(value) => setTyped((now) => ({ ...now, [name]: value }))}
                most={15}
                numeric
              />
            ))}
          </div>
          {number("margin") + number("fee") > 90 && <p className="field-problem">{words.tooMuch}</p>}
          {help && (
            <div className="price-helper-result" aria-live="polite">
              <dl>
                {row(words.cost, help.cost)}
                {help.fee > 0 && row(words.feeLine, help.fee)}
                {row(words.left, help.left)}
                {row(words.price, help.price)}
              </dl>
              <button
                type="button"
                className="button button-outline"
                onClick={() => use(help.price, help.cost)}
              >
                {words.use(formatRupiah(help.price))}
              </button>
              {used && <p className="small">{words.used(used)}</p>}
            </div>
          )}
        </details>
      )}
    </>
  );
}
