import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type GivenBankDetails, giveBankDetails } from "../bank/give-bank-details"
import { type BankPayout, lookAtPayouts, type PayoutLook } from "../bank/look-at-payouts"
import { sqlOf } from "../sql/sql"
import { RebookingService } from "./rebooking"

/** Where refunds are to be transferred. */
export class BankService extends RebookingService {
  /** See `giveBankDetails`. */
  @InjectTransactionManager()
  async giveBankDetails(given: GivenBankDetails, @MedusaContext() context: Context = {}): Promise<void> {
    await giveBankDetails(sqlOf(context), this.options.secret, given)
  }

  /** See `lookAtPayouts`. */
  @InjectTransactionManager()
  async lookAtPayouts(
    look: PayoutLook,
    @MedusaContext() context: Context = {}
  ): Promise<{ payouts: BankPayout[]; count: number }> {
    return lookAtPayouts(sqlOf(context), this.options.secret, look)
  }
}
