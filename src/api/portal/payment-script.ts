import { readFile } from "node:fs/promises"
import { resolve } from "node:path"

/** What the pages load where the shop brings no handler of its own: every provider is then asked with one click. */
const NO_HANDLERS = "export const handlers = {}\n"

/** The shop's own module with its payment handlers (option `portal_payment.script`, as seen from where the shop runs). */
export async function paymentScript(file: string | undefined): Promise<string> {
  return file ? readFile(resolve(file), "utf8") : NO_HANDLERS
}
