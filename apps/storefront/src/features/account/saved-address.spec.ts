import { fromSaved, fromValues, readSavedAddress, toBackend, valuesOf } from "./saved-address.ts";

const typed = {
  label: "Rumah",
  recipient: "Siti Aminah",
  phone: "+62 812 3456 7890",
  isDefault: "1",
  area: "home",
  kecamatan: "36.03.18",
  village: "36.03.18.2004",
  street: "Jl. Contoh 12",
  rt: "03",
  rw: "",
  landmark: "seberang balai warga",
};
const sent = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

it("goes to the backend as the shop stores addresses, and comes back into the form", () => {
  const { problems, address } = readSavedAddress(sent(typed));
  expect(problems).toEqual([]);
  const stored = toBackend(address);
  expect(stored).toEqual({
    address_name: "Rumah",
    first_name: "Siti Aminah",
    phone: "081234567890",
    address_1: "Jl. Contoh 12",
    address_2: "RT 03, Desa Talaga, Patokan: seberang balai warga",
    city: "Cikupa, Kabupaten Tangerang",
    province: "36.03.18",
    postal_code: "15710",
    country_code: "id",
    is_default_shipping: true,
  });
  expect(fromSaved(stored)).toEqual({ ...address, phone: "081234567890" });
});

it("never takes the main address away by saving another", () => {
  const { isDefault: _checked, ...unchecked } = typed;
  expect(toBackend(readSavedAddress(sent(unchecked)).address)).not.toHaveProperty("is_default_shipping");
});

it("tells what is missing and keeps the rest", () => {
  const { problems, values, address } = readSavedAddress(
    sent({ ...typed, recipient: " ", phone: "021 55", street: "" }),
  );
  expect(problems).toEqual([
    { field: "recipient", problem: "recipientMissing" },
    { field: "phone", problem: "phoneOdd" },
    { field: "street", problem: "streetMissing" },
  ]);
  expect(values).toMatchObject({ label: "Rumah", phone: "021 55", kecamatan: "36.03.18", isDefault: "1" });
  expect(fromValues(values)).toEqual(address);
  expect(fromValues(valuesOf({ ...address, isDefault: false })).isDefault).toBe(false);
});
