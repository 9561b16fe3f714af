import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

interface Application {
  locals: Record<string, unknown>;
  use(handler: (req: MedusaRequest, res: MedusaResponse) => void): void;
}

/**
 * Makes unknown addresses answer in JSON like everything else; Express answers with a page of HTML. The last word
 * can only be had once every route is there, which is when the first request comes in.
 */
export function endInJson(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const app = req.app as unknown as Application;
  if (app.locals.endsInJson !== true) {
    app.locals.endsInJson = true;
    app.use((_unknown, res) => {
      res.status(404).json({
        type: "not_found",
        code: "route_not_found",
        message: "Alamat ini tidak ada. / There is nothing at this address.",
      });
    });
  }
  next();
}
