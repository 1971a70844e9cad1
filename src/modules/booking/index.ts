import { Module } from "@medusajs/framework/utils"
import registerHook from "./loaders/register-validate-hook"
import { BookingModuleService } from "./service"

export const BOOKING_MODULE = "booking"

export default Module(BOOKING_MODULE, { service: BookingModuleService, loaders: [registerHook] })
export type { BookingModuleService }
