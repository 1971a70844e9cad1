import type { Accounts } from "../../../domain/accounting/accounts"
import type { OpenTotal } from "../../../domain/accounting/open-item"
import type { DocumentLine } from "../../../domain/accounting/sheets/documents"
import type { MovementLine } from "../../../domain/accounting/sheets/movements"
import type { OpenItem } from "../../../domain/accounting/sheets/open"
import type { Page } from "./page"

export type PeriodAccounts = { accounts: Accounts[]; from: string; to: string; timezone: string }

export type BilledDocument = DocumentLine & { id: string; booking_id: string }

/** Times are ISO 8601. */
export type Movement = Omit<MovementLine, "at" | "paper_at"> & { id: string; at: string; paper_at: string | null }
export type Open = Omit<OpenItem, "since"> & { since: string | null }

export type DocumentPage = Page & { documents: BilledDocument[] }
export type MovementPage = Page & { movements: Movement[] }
export type OpenPage = Page & { open: Open[]; totals: OpenTotal[]; complete: boolean; as_of: string }
