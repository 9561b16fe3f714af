import { CATEGORIES, productAttributesSchema, REQUIRED_ATTRIBUTES } from "@gerai/contracts";
import { z } from "zod";

import { quote } from "./sql";

/** Bounds of one attribute, read from the schema in contracts. */
interface AttributeRule {
  name: string;
  type: "text" | "whole";
  least: number;
  most: number;
}

interface JsonSchemaProperty {
  type?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

const ANY_LENGTH = 100_000;

/** The rules of the schema that SQL can keep; flags accept anything and have none. */
export function attributeRules(): AttributeRule[] {
  const schema = z.toJSONSchema(productAttributesSchema);
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchemaProperty>);
  return properties.flatMap(([name, property]): AttributeRule[] => {
    if (property.type === "string") {
      return [{ name, type: "text", least: property.minLength ?? 0, most: property.maxLength ?? ANY_LENGTH }];
    }
    if (property.type === "integer") {
      const least = property.minimum ?? (property.exclusiveMinimum ?? -1) + 1;
      return [{ name, type: "whole", least, most: property.maximum ?? Number.MAX_SAFE_INTEGER }];
    }
    return [];
  });
}

/**
 * The function `gerai_attribute_problems(handle, metadata)`: the names of attributes that goods of a category
 * lack (`missing:composition`) or that have the wrong shape (`invalid:net_weight_g`), with commas; null when
 * all is well. Generated from contracts, so the law is written down once.
 */
export function attributeProblemsSql(): string {
  const required = CATEGORIES.flatMap(({ handle, group }) =>
    REQUIRED_ATTRIBUTES[group].map((name) => `(${quote(handle)}, ${quote(name)})`),
  );
  const rules = attributeRules().map(
    (rule) => `(${quote(rule.name)}, ${quote(rule.type)}, ${rule.least}, ${rule.most})`,
  );
  return `create or replace function gerai_attribute_problems(handle text, attributes jsonb) returns text
language sql immutable as $body$
  with given as (
    select key as name, value, value #>> '{}' as shown from jsonb_each(coalesce(attributes, '{}'::jsonb))
    where coalesce(btrim(value #>> '{}'), '') <> ''
  ),
  problems as (
    select 'missing:' || needed.name as problem
    from (values ${required.join(", ")}) as needed (handle, name)
    where needed.handle = gerai_attribute_problems.handle
      and not exists (select 1 from given where given.name = needed.name)
    union all
    select 'invalid:' || given.name
    from given join (values ${rules.join(", ")}) as rule (name, type, least, most) on rule.name = given.name
    where case rule.type
      when 'text' then jsonb_typeof(given.value) <> 'string'
        or length(btrim(given.shown)) not between rule.least and rule.most
      else given.shown !~ '^[0-9]{1,9}$' or given.shown::bigint not between rule.least and rule.most
    end
  )
  select string_agg(problem, ',' order by problem) from problems
$body$`;
}
