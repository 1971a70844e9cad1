import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findingSentence } from "../domain/reconciliation/sentences/finding-sentence"
import { reconcileEverything } from "../workflows/reconciling/reconcile-everything"

/**
 * Goes through the whole shop and says what does not tie out, and what to do: `npx medusa exec <path of this file>`. Ends with
 * exit code 1 if anything was found. Nothing is left out for being busy: what is changing at this moment may be named.
 */
export default async function reconcile({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const findings = await reconcileEverything(container)
  for (const finding of findings) {
    const { wrong, todo } = findingSentence(finding, "en")
    logger.error(`${finding.code}: ${wrong} ${todo}`)
  }
  if (findings.length === 0) {
    logger.info("reconciled: everything ties out")
    return
  }
  logger.error(`reconciled: ${findings.length} findings`)
  process.exitCode = 1
}
