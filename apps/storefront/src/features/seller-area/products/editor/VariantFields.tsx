import { useState } from "react";

import { formatRupiah } from "@gerai/contracts/money";

import { MOST_VARIANTS, variantTitle, type Draft, type DraftVariant } from "../draft";
import { FIELD, seenText } from "../draft-form";
import type { Listing } from "../listing-schema";
import { whatIsLeft } from "../price-helper";
import { readWhole } from "../typed-numbers";
import { Icon, Section, Text, useEditor } from "./parts";

interface Props {
  draft: Draft;
  listing: Listing | null;
  change: (update: (draft: Draft) => Draft) => void;
  step: (step: string) => void;
  children?: React.ReactNode;
}

/** Price, stock and weight: three fields for goods in one size, one card for each flavour or size otherwise. */
export function VariantFields({ draft, listing, change, step, children }: Props) {
  const { t } = useEditor();
  const [removed, setRemoved] = useState<{ variant: DraftVariant; at: number } | null>(null);
  const several = draft.variants.length > 1;
  const edit = (key: string, part: Partial<DraftVariant>) =>
    change((now) => ({
      ...now,
      variants: now.variants.map((variant) => (variant.key === key ? { ...variant, ...part } : variant)),
    }));
  return (
    <Section id="harga" title={t.sale} parts={["price", "weight", "stock"]}>
      {draft.variants.map((variant, index) => (
        <Variant
          key={variant.key}
          variant={variant}
          index={index}
          name={several ? variantTitle(draft.variants, index) : null}
          cost={readWhole(draft.cost)}
          reserved={listing?.variants.find(({ id }) => id === variant.id)?.reserved ?? 0}
          onChange={(part) => edit(variant.key, part)}
          onRemove={() => {
            setRemoved({ variant, at: index });
            step(`hapus-varian:${String(index)}`);
          }}
        />
      ))}
      {removed && (
        <p className="editor-undo" role="status">
          {t.variantRemoved}{" "}
          <button
            type="button"
            className="link link-button"
            onClick={() => {
              const { variant, at } = removed;
              setRemoved(null);
              // It may be gone at the backend already: then it is made anew, with all its stock.
              const back = { ...variant, id: null, stockSeen: "" };
              change((now) => ({
                ...now,
                variants: [...now.variants.slice(0, at), back, ...now.variants.slice(at)],
              }));
            }}
          >
            {t.pictures.undo}
          </button>
        </p>
      )}
      {draft.variants.length < MOST_VARIANTS && (
        <button
          className="link link-button editor-add"
          name={FIELD.step}
          value="tambah-varian"
          onClick={(event) => {
            event.preventDefault();
            step("tambah-varian");
          }}
        >
          {t.addVariant}
        </button>
      )}
      {children}
    </Section>
  );
}

interface VariantProps {
  variant: DraftVariant;
  index: number;
  /** Null for goods in one size. */
  name: string | null;
  cost: number | null;
  reserved: number;
  onChange: (part: Partial<DraftVariant>) => void;
  onRemove: () => void;
}

function Variant({ variant, index, name, cost, reserved, onChange, onRemove }: VariantProps) {
  const { t } = useEditor();
  const field = (part: keyof Omit<DraftVariant, "key">) => FIELD.variant(index, part);
  const wrong = (typed: string) =>
    typed.trim() !== "" && readWhole(typed) === null ? t.notNumber : undefined;
  const left = whatIsLeft(readWhole(variant.price), cost);
  const numbers = (
    <>
      <input type="hidden" name={field("id")} value={variant.id ?? ""} />
      <input type="hidden" name={field("stockSeen")} value={seenText(variant.stockSeen)} />
      <input type="hidden" name={field("sku")} value={variant.sku} />
      <div className="variant-numbers">
        <Text
          name={field("price")}
          label={t.price}
          value={variant.price}
          onChange={(price) => onChange({ price })}
          problem={wrong(variant.price)}
          most={15}
          numeric
        />
        <Text
          name={field("stock")}
          label={t.stock}
          value={variant.stock}
          onChange={(stock) => onChange({ stock })}
          problem={wrong(variant.stock)}
          most={10}
          numeric
        />
        <Text
          name={field("weight")}
          label={t.weight}
          value={variant.weight}
          onChange={(weight) => onChange({ weight })}
          problem={wrong(variant.weight)}
          most={10}
          numeric
        />
      </div>
      {left && (
        <p className={left.rupiah < 0 ? "field-problem" : "editor-left"}>
          {left.rupiah < 0
            ? t.loses(formatRupiah(-left.rupiah))
            : t.left(formatRupiah(left.rupiah), left.percent)}
        </p>
      )}
      {reserved > 0 && <p className="small muted">{t.reserved(reserved)}</p>}
    </>
  );
  if (name === null) {
    return (
      <div className="variant-only">
        <input type="hidden" name={field("title")} value={variant.title} />
        {numbers}
      </div>
    );
  }
  return (
    <fieldset className="panel variant-card">
      <legend className="visually-hidden">{name}</legend>
      <div className="variant-head">
        <Text
          name={field("title")}
          label={t.variant}
          hint={index === 0 ? t.variantHint : undefined}
          value={variant.title}
          onChange={(title) => onChange({ title })}
          most={100}
        />
        <button
          className="icon-button"
          name={FIELD.step}
          value={`hapus-varian:${String(index)}`}
          aria-label={t.removeVariant(name)}
          onClick={(event) => {
            event.preventDefault();
            onRemove();
          }}
        >
          <Icon name="bin" />
        </button>
      </div>
      {numbers}
    </fieldset>
  );
}
