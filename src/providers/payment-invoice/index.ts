import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { InvoicePaymentService } from "./service"

/** Payment on invoice: orders are placed now and paid later. With the id `invoice`, regions know it as `pp_invoice_invoice`. */
export default ModuleProvider(Modules.PAYMENT, { services: [InvoicePaymentService] })
