import { formatRupiah, LARGEST_ORDER_RUPIAH, legalDateOf, type PaymentMethod } from "@gerai/contracts";

import { env } from "../../env";
import { invalid, notAllowed } from "../../errors/person-error";
import { paymentMethod, paymentProblem } from "../../modules/order-group/domain/payment-methods";
import { splitBasket, type Share } from "../../modules/order-group/domain/split";
import { saleFactsOf } from "../product/judge-sellable-variants";
import { saleProblem } from "../product/sale-problem";
import { PriceChanged } from "./basket-outdated";
import { judgeAddress } from "./judge-address";
import { judgeDeliveryPrices } from "./judge-delivery-prices";
import type { Basket, BasketItem, BasketMethod, BasketSeller, BasketVariant } from "./read-basket";

/** A line whose goods can be bought, together with them. */
export interface JudgedLine {
  item: BasketItem;
  variant: BasketVariant;
  product: NonNullable<BasketVariant["product"]>;
  seller: BasketSeller;
}

/** A basket that may become an order group. */
export interface JudgedBasket {
  basket: Basket;
  buyer: { name: string; phone: string };
  payment: { providerId: string; method: PaymentMethod };
  lines: JudgedLine[];
  /** The chosen delivery of every maker in the basket. */
  deliveries: Map<string, BasketMethod>;
  shares: Share[];
  total: number;
}

const MOST_PIECES = 9999;

/** Which ways to pay this installation has. */
export const INSTALLATION = {
  transfers: env.bankAccount !== null,
  online: env.stripe !== undefined,
} as const;

/**
 * Whether a basket may become an order group as it is.
 * @throws MedusaError with an Indonesian reason; nothing is written
 */
export function judgeBasket(basket: Basket, providerId: string): JudgedBasket {
  if (basket.items.length === 0) throw invalid("cart_empty", "Keranjang Anda masih kosong.");
  if (basket.currency_code !== "idr") throw invalid("cart_currency", "Keranjang harus dalam rupiah.");
  if ((basket.credit_lines ?? []).length > 0) {
    throw notAllowed("credit_lines_refused", "Saldo kredit belum dapat dipakai untuk membayar.");
  }
  const lines = basket.items.map((item) => judgeLine(item, basket));
  const deliveries = judgeDeliveries(basket, lines);
  const shares = splitBasket(
    lines.map(({ item, seller }) => ({
      id: item.id,
      sellerId: seller.id,
      unitPrice: item.unit_price,
      quantity: item.quantity,
      discounts: (item.adjustments ?? []).map(({ code, amount }) => ({ code: code ?? "", amount })),
    })),
    [...deliveries].map(([sellerId, { amount }]) => ({ sellerId, amount })),
  );
  const total = shares.reduce((sum, share) => sum + share.total, 0);
  if (total > LARGEST_ORDER_RUPIAH) {
    throw invalid(
      "order_too_large",
      `Satu pesanan paling banyak ${formatRupiah(LARGEST_ORDER_RUPIAH)}. Kurangi isi keranjang atau hubungi kami.`,
    );
  }
  const payment = judgePayment(providerId, [...deliveries.values()], total);
  const buyer = judgeAddress(
    basket.shipping_address,
    [...deliveries.values()].some((method) => deliveryKind(method) === "courier"),
  );
  judgeDeliveryPrices({ basket, lines, deliveries });
  return {
    basket,
    buyer,
    payment,
    lines,
    deliveries,
    shares,
    total,
  };
}

/**
 * Whether the goods of one line can be bought as they lie in the basket; their stock is not looked at.
 * @throws MedusaError with an Indonesian reason
 */
export function judgeLine(item: BasketItem, { variants }: Pick<Basket, "variants">): JudgedLine {
  const variant = item.variant_id ? variants.get(item.variant_id) : undefined;
  const product = variant?.product;
  if (!variant || !product) {
    throw notAllowed("product_gone", `Produk "${item.title}" sudah tidak dijual. Hapus dari keranjang.`);
  }
  if (!Number.isInteger(item.quantity) || item.quantity < 1 || item.quantity > MOST_PIECES) {
    throw invalid("quantity_not_whole", `Jumlah "${product.title}" harus bilangan bulat, paling sedikit 1.`);
  }
  const problem = saleProblem(saleFactsOf(product), legalDateOf(new Date()));
  if (problem) throw notAllowed(problem.code, problem.message);
  if (!product.seller) {
    throw notAllowed("seller_not_active", `Produk "${product.title}" belum mempunyai toko pembuat.`);
  }
  const price = variant.calculated_price?.calculated_amount ?? null;
  if (price === null) {
    throw notAllowed("product_without_price", `Produk "${product.title}" sedang tidak mempunyai harga.`);
  }
  if (price !== item.unit_price) throw new PriceChanged(product.title, Math.round(item.unit_price), price);
  return { item, variant, product, seller: product.seller };
}

/** Exactly one delivery for each maker in the basket, of that maker, and none for anyone else. */
function judgeDeliveries(basket: Basket, lines: JudgedLine[]): Map<string, BasketMethod> {
  const chosen = new Map<string, BasketMethod>();
  for (const method of basket.shipping_methods) {
    const sellerId = method.shipping_option?.data?.seller_id;
    const own = lines.filter(({ seller }) => seller.id === sellerId);
    const [first] = own;
    if (!first) {
      throw invalid(
        "delivery_of_nobody",
        "Keranjang memuat pengiriman dari toko yang barangnya tidak ada. Pilih ulang pengiriman.",
      );
    }
    if (chosen.has(first.seller.id)) {
      throw invalid("delivery_twice", `Pilih satu pengiriman saja untuk toko ${first.seller.name}.`);
    }
    if (
      own.some(({ product }) => product.shipping_profile?.id !== method.shipping_option?.shipping_profile_id)
    ) {
      throw invalid("delivery_does_not_fit", `Pilih ulang pengiriman untuk toko ${first.seller.name}.`);
    }
    if ((method.adjustments ?? []).length > 0) {
      throw notAllowed("shipping_discount_refused", "Kode potongan ongkos kirim belum dapat dipakai.");
    }
    chosen.set(first.seller.id, method);
  }
  const missing = lines.find(({ seller }) => !chosen.has(seller.id));
  if (missing) {
    throw invalid("delivery_missing", `Pilih pengiriman untuk toko ${missing.seller.name}.`);
  }
  return chosen;
}

/** How a chosen delivery brings the goods. */
export function deliveryKind(method: Pick<BasketMethod, "shipping_option">): "courier" | "pickup" {
  return method.shipping_option?.data?.kind === "pickup" ? "pickup" : "courier";
}

function judgePayment(providerId: string, methods: BasketMethod[], total: number): JudgedBasket["payment"] {
  const situation = { ...INSTALLATION, deliveries: methods.map(deliveryKind), total };
  const method = paymentMethod(providerId, situation);
  if (!method) throw invalid("payment_unknown", "Pilih salah satu metode pembayaran yang tersedia.");
  const problem = paymentProblem(providerId, method, situation);
  if (problem) throw invalid(problem.code, `${problem.reason.id} Pilih metode pembayaran lain.`);
  return { providerId, method };
}
