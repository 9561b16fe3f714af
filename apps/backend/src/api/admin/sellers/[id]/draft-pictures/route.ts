import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { takePicture } from "../../../../take-picture";

/** Takes one photo (`file`) for a draft: `{ picture: { url, width, height } }`, 201. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.status(201).json({ picture: await takePicture(req) });
}
