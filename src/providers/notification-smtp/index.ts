import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmtpNotificationService } from "./service"

/** Sends Medusa's e-mail notifications over SMTP. */
export default ModuleProvider(Modules.NOTIFICATION, { services: [SmtpNotificationService] })
