import type { LoaderOptions } from "@medusajs/framework/types"
import { optionsSchema } from "../options"

/**
 * Takes completeCart's `validate` hook, unless the shop keeps it for itself. Here, because a hook has one handler in a
 * process and options are known to modules only. The one import against the direction of the wall, and late, so that
 * the module itself depends on no workflow.
 */
export default async function registerHook({ options }: LoaderOptions): Promise<void> {
  const { success, data } = optionsSchema.safeParse(options ?? {})
  if (!success || !data.validate_hook) return
  const hook: typeof import("../../../workflows/hooks/complete-cart-validate.js") = require("../../../workflows/hooks/complete-cart-validate")
  hook.registerValidateHook()
}
