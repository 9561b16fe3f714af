import { formatRupiah } from "@gerai/contracts";
import { MedusaError } from "@medusajs/framework/utils";

/** A sum that the buyer saw is not so any more: the basket has to be brought up to date before it can be ordered. */
export class BasketOutdated extends MedusaError {
  constructor(code: string, what: string) {
    super(
      // Medusa puts words of its own in place of those of a conflict.
      MedusaError.Types.NOT_ALLOWED,
      `${what} Keranjang sudah diperbarui; periksa lagi sebelum memesan.`,
      code,
    );
  }
}

/** The price of a line is not the one in the basket any more. */
export class PriceChanged extends BasketOutdated {
  constructor(title: string, was: number, is: number) {
    super("price_changed", `Harga "${title}" berubah dari ${formatRupiah(was)} menjadi ${formatRupiah(is)}.`);
  }
}

/** A discount in the basket is not given any more. */
export class DiscountOver extends BasketOutdated {
  constructor(code: string) {
    super("promotion_over", `Kode potongan "${code}" sudah tidak berlaku.`);
  }
}

/** A delivery in the basket costs something else now, or does not go to the buyer any more. */
export class DeliveryPriceChanged extends BasketOutdated {
  constructor(maker: string, was: number, is: number | null) {
    super(
      "delivery_price_changed",
      is === null
        ? `Kurir dari toko ${maker} tidak lagi melayani alamat ini untuk barang Anda.`
        : `Ongkos kirim dari toko ${maker} berubah dari ${formatRupiah(was)} menjadi ${formatRupiah(is)}.`,
    );
  }
}
