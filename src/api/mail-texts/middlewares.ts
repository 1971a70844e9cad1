import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { mailTextSchema } from "../../domain/mail/text/mail-text"
import { previewMailTextSchema } from "./validators"

const PATHS = ["/admin/events/:id/mail-texts", "/admin/booking-mail-texts"]

export const mailTextRoutes: MiddlewareRoute[] = PATHS.flatMap((path) => [
  { matcher: `${path}/:topic/:locale`, method: "POST", middlewares: [validateAndTransformBody(mailTextSchema)] },
  ...["preview", "test"].map((act) => ({
    matcher: `${path}/:topic/:locale/${act}`,
    method: "POST" as const,
    middlewares: [validateAndTransformBody(previewMailTextSchema)],
  })),
])
