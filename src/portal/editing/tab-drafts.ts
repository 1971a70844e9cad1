import { KeptDrafts } from "./kept-drafts"

/** What was typed in this tab and not saved. */
export const tabDrafts = new KeptDrafts(sessionStorage)
