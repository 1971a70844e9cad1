import type { MiddlewareRoute } from "@medusajs/framework/http"
import { mailTextSchema } from "../../domain/mail/text/mail-text"
import { takes } from "../validation/checked"
import { previewMailTextSchema } from "./validators"

const PATHS = ["/admin/events/:id/mail-texts", "/admin/booking-mail-texts"]

export const mailTextRoutes: MiddlewareRoute[] = PATHS.flatMap((path) => [
  takes(`${path}/:topic/:locale`, mailTextSchema),
  ...["preview", "test"].map((act) => takes(`${path}/:topic/:locale/${act}`, previewMailTextSchema)),
])
