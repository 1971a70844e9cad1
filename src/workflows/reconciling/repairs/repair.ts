import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { Repair } from "../../../domain/reconciliation/remedy"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import type { Finding } from "../../../modules/booking/models/finding"

export type StoredFinding = InferTypeOf<typeof Finding>

export type RepairInput = { container: MedusaContainer; finding: StoredFinding; actor: Actor }

/** Mends one damage by what the product does anyway; done twice it changes nothing more. */
export type Repairer = (input: RepairInput) => Promise<void>

export type Repairers = Record<Repair, Repairer>
