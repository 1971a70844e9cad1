import { ADMIN_PAGES, ensureBuilt } from "../demo/pages"
import { PASSED, type Stage } from "./stage"

/** Builds the shop's admin for the specs that look at it, unless it is up to date. The demo serves the same build. */
export async function buildAdmin(signal: AbortSignal): Promise<void> {
  await ensureBuilt(ADMIN_PAGES, signal)
}

export const adminPagesStage: Stage = {
  name: "admin pages",
  run: async ({ signal }) => {
    await buildAdmin(signal)
    return PASSED
  },
}
