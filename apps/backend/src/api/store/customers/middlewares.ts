import {
  validateAndTransformBody,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

import { invalid, notAllowed } from "../../../errors/person-error";
import { whatsappNumber } from "../../../modules/seller/domain/contact";
import { loginEmailOf } from "./login-of-customer";
import { changePasswordBody, passwordResetBody } from "./validators";

/** More places than anybody sends to. */
const MOST_ADDRESSES = 20;

type Request = AuthenticatedMedusaRequest<Record<string, unknown>>;

/** A new account carries the address that its login was made with, whatever else is sent. */
async function takeEmailOfLogin(req: Request, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const email = await loginEmailOf(req.scope, req.auth_context.auth_identity_id);
  if (email === null) {
    next(invalid("no_login", "Daftar dahulu dengan e-mail dan kata sandi."));
    return;
  }
  req.validatedBody = { ...req.validatedBody, email };
  next();
}

/** A number that is given is one that WhatsApp knows; it is kept as it was typed. */
function judgePhone(req: Request, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { phone } = req.validatedBody;
  const bad = typeof phone === "string" && phone.trim() !== "" && whatsappNumber(phone) === null;
  next(bad ? invalid("phone_shape", "Nomor WhatsApp tidak benar. Contoh: 0812 3456 7890.") : undefined);
}

/** The shop delivers in Indonesia; core takes any two letters. */
function judgeCountry(req: Request, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { country_code: country } = req.validatedBody;
  const bad = country !== undefined && country !== null && country !== "id";
  next(bad ? invalid("country_unknown", "Kami hanya mengirim ke alamat di Indonesia.") : undefined);
}

async function boundAddresses(req: Request, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const [, count] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listAndCountCustomerAddresses({ customer_id: req.auth_context.actor_id }, { take: 1, select: ["id"] });
  next(
    count >= MOST_ADDRESSES
      ? notAllowed(
          "addresses_full",
          `Buku alamat memuat paling banyak ${MOST_ADDRESSES} alamat. Hapus yang tidak dipakai dahulu.`,
        )
      : undefined,
  );
}

/** What core leaves open about accounts; it runs after core has read the body. */
export const storeCustomerMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/customers", middlewares: [takeEmailOfLogin, judgePhone] },
  { methods: ["POST"], matcher: "/store/customers/me", middlewares: [judgePhone] },
  {
    methods: ["POST"],
    matcher: "/store/customers/me/addresses",
    middlewares: [judgePhone, judgeCountry, boundAddresses],
  },
  {
    methods: ["POST"],
    matcher: "/store/customers/me/addresses/:address_id",
    middlewares: [judgePhone, judgeCountry],
  },
  {
    methods: ["POST"],
    matcher: "/store/customers/me/password",
    middlewares: [validateAndTransformBody(changePasswordBody)],
  },
  {
    methods: ["POST"],
    matcher: "/store/customers/password-reset",
    middlewares: [validateAndTransformBody(passwordResetBody)],
  },
];
