import type { MedusaResponse } from "@medusajs/framework/http";

import type { SellerRequest } from "../../guards/seller-scope";
import { takePicture } from "../../take-picture";

/** Takes one photo (`file`), tidies it and keeps it: `{ picture: { url, width, height } }`, 201. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.status(201).json({ picture: await takePicture(req) });
}
