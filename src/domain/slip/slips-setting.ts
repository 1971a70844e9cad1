import { z } from "@medusajs/framework/zod"
import { ARTICLE_NUMBER } from "./slip-code"

/** What the till needs of a slip: the article number under which it books tickets; empty where it has none. */
export const slipsSchema = z.object({ article_number: z.string().trim().toUpperCase().regex(ARTICLE_NUMBER) }).strict()
