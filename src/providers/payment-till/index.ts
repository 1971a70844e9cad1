import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { TillPaymentService } from "./service"

/** Payment at the till: orders are placed now and paid there. With the id `till`, regions know it as `pp_till_till`. */
export default ModuleProvider(Modules.PAYMENT, { services: [TillPaymentService] })
