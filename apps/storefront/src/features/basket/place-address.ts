import { emptyAddress, toPostal } from "@/features/address/address-form";
import { kecamatanOf } from "@/lib/places/places";
import type { Basket } from "@/lib/shop/basket";

/**
 * The address of a basket whose goods go to another place now: who receives them and the street stay, what
 * belonged to the other place goes.
 * @param place Kemendagri code of a kecamatan of Kabupaten Tangerang, or of a regency elsewhere
 */
export function addressTo(place: string, before: Basket["address"]): Record<string, string> {
  const home = kecamatanOf(place) !== undefined;
  const postal = toPostal({
    ...emptyAddress,
    area: home ? "home" : "outside",
    kecamatan: home ? place : "",
    regency: home ? "" : place,
    street: before?.address_1 ?? "",
  });
  return {
    first_name: before?.first_name ?? "",
    last_name: before?.last_name ?? "",
    phone: before?.phone ?? "",
    ...postal,
    country_code: "id",
  };
}
