import { gramsOf } from "../typed-numbers";
import type { Draft, DraftAttribute } from "../draft";
import { DRAFT_ATTRIBUTES } from "../draft";
import { FIELD } from "../draft-form";
import { fieldsOfCategory, groupOf } from "../fields-of-category";
import { Section, Text, useEditor } from "./parts";

interface Props {
  draft: Draft;
  change: (update: (draft: Draft) => Draft) => void;
}

/** What the label says, as far as the category asks for it. */
export function DetailFields({ draft, change }: Props) {
  const { t } = useEditor();
  const asked = fieldsOfCategory(draft.category);
  const craft = groupOf(draft.category) === "craft";
  const edit = (name: DraftAttribute, value: string) =>
    change((now) => ({
      ...now,
      attributes: { ...now.attributes, [name]: value, ...grams(now, name, value) },
    }));
  const choices = { storage: t.storageChoices, shelf_life: t.shelfLifeChoices } as Partial<
    Record<DraftAttribute, readonly string[]>
  >;
  const hint = (name: DraftAttribute) =>
    name === "net_content" && craft ? t.attributeHints.net_content_craft : t.attributeHints[name];
  return (
    <>
      {/* What another category asked for is kept, in case it comes back. */}
      {DRAFT_ATTRIBUTES.filter((name) => !asked.includes(name)).map((name) => (
        <input key={name} type="hidden" name={FIELD.attribute(name)} value={draft.attributes[name]} />
      ))}
      {asked.length > 0 && (
        <Section id="label" title={t.details} parts={["category"]}>
          {asked.map((name) => (
            <Text
              key={name}
              name={FIELD.attribute(name)}
              label={t.attributes[name]}
              hint={hint(name)}
              value={draft.attributes[name]}
              onChange={(value) => edit(name, value)}
              lines={name === "composition" ? 3 : 1}
              wraps={name === "maker_address"}
              most={name === "composition" ? 2000 : 300}
              numeric={name === "net_weight_g"}
              choices={choices[name]}
            />
          ))}
        </Section>
      )}
    </>
  );
}

/** The weight in grams follows the net content until somebody writes another one. */
function grams(draft: Draft, name: DraftAttribute, value: string): Partial<Draft["attributes"]> {
  if (name !== "net_content") return {};
  const before = gramsOf(draft.attributes.net_content);
  const own = draft.attributes.net_weight_g;
  if (own !== "" && own !== String(before ?? "")) return {};
  const now = gramsOf(value);
  return { net_weight_g: now === null ? "" : String(now) };
}
