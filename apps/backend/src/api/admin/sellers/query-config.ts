/** What a list of sellers shows. */
export const sellerListFields = [
  "id",
  "name",
  "handle",
  "contact_name",
  "legal_form",
  "nib",
  "kecamatan_code",
  "kecamatan",
  "village_code",
  "village",
  "since",
  "whatsapp",
  "email",
  "photo",
  "status",
  "status_reason",
  "holiday_from",
  "holiday_until",
  "holiday_note",
  "holiday_orders",
  "is_demo",
  "created_at",
  "updated_at",
];

/** What one seller shows: also goods and people. */
export const sellerFields = [
  ...sellerListFields,
  "story",
  "story_en",
  "banner",
  "metadata",
  "members.id",
  "members.name",
  "members.email",
  "members.phone",
  "members.role",
  "products.id",
  "products.title",
  "products.handle",
  "products.status",
  "products.thumbnail",
];

export const listSellersConfig = { defaults: sellerListFields, defaultLimit: 20, isList: true };
export const getSellerConfig = { defaults: sellerFields, isList: false };
