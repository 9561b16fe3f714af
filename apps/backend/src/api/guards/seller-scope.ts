import type { SellerMemberRole, SellerStatus } from "@gerai/contracts";
import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

import { forbidden, notFound } from "../../errors/person-error";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { BadInput, refuseNul } from "./bad-input";
import { isOwn } from "./seller-owns";
import { sellerRoute, type SellerRoute } from "./seller-routes";

/** For whom a request below `/seller` acts. */
export interface SellerContext {
  member_id: string;
  seller_id: string;
  role: SellerMemberRole;
  status: SellerStatus;
}

/** A request that the scope has let through. */
export type SellerRequest<Body = unknown, Query = Record<string, unknown>> = AuthenticatedMedusaRequest<
  Body,
  Query
> & { seller_context: SellerContext };

const member = authenticate("seller", ["session", "bearer"]);
const stranger = authenticate("seller", ["session", "bearer"], { allowUnregistered: true });

/**
 * The one gate to everything below `/seller`: 401 without a login of a member, 403 for what their role or a suspended
 * shop may not do, 404 for what is not the shop's own. Whoever passes finds `seller_context` on the request; routes
 * take the shop from there and from nowhere else.
 */
export function scopeSeller(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const method = req.method === "HEAD" ? "GET" : req.method;
  const found = sellerRoute(method, req.baseUrl + req.path);
  const authenticated = found?.route.who === "stranger" ? stranger : member;
  // It answers 401 itself, and then does not go on.
  authenticated(req, res, (error?: unknown) => {
    if (error !== undefined) next(error);
    else judge(req, found).then(next, next);
  });
}

async function judge(
  req: MedusaRequest,
  found: { route: SellerRoute; id: string | null } | null,
): Promise<MedusaError | undefined> {
  return refuseInput(req) ?? (await refuseScope(req, found));
}

async function refuseScope(
  req: MedusaRequest,
  found: { route: SellerRoute; id: string | null } | null,
): Promise<MedusaError | undefined> {
  if (!found) return notFound("route_unknown", "Alamat ini tidak dikenal.");
  const { route, id } = found;
  if (route.who === "stranger") return undefined;
  const context = await contextOf(req as AuthenticatedMedusaRequest);
  if (!context) {
    return new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Akun Anda tidak lagi terdaftar pada toko ini.",
      "not_a_member",
    );
  }
  (req as SellerRequest).seller_context = context;
  if (route.who === "owner" && context.role !== "owner") {
    return forbidden("owner_only", "Hanya pemilik toko yang dapat membuka atau mengubah bagian ini.");
  }
  if (context.status === "suspended" && route.method !== "GET" && route.whileSuspended !== true) {
    return forbidden(
      "seller_suspended",
      "Toko Anda sedang ditangguhkan, jadi perubahan ini belum dapat dilakukan. Hubungi petugas atau pendamping.",
    );
  }
  if (route.owns && id !== null && !(await isOwn(req.scope, route.owns, id, context.seller_id))) {
    return notFound(`${route.owns}_not_found`, "Data ini tidak ditemukan di toko Anda.");
  }
  return undefined;
}

/** Read anew every time: whoever was removed from a shop is out at once, however long their token lives. */
async function contextOf(req: AuthenticatedMedusaRequest): Promise<SellerContext | null> {
  const service = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [found] = await service.listSellerMembers(
    { id: req.auth_context.actor_id },
    { take: 1, relations: ["seller"] },
  );
  if (!found) return null;
  return {
    member_id: found.id,
    seller_id: found.seller_id,
    role: found.role,
    status: found.seller.status,
  };
}

function refuseInput(req: MedusaRequest): MedusaError | undefined {
  try {
    refuseNul(req.query);
    refuseNul(req.body);
    return undefined;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "bad_request");
  }
}
