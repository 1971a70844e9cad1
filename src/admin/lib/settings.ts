import { useQuery } from "@tanstack/react-query"
import type { CompletePolicy } from "../../domain/policy/policy"
import type { ChangeSettings } from "../../domain/settings/change-settings"
import type { OwnSettings, Settings } from "../../domain/settings/settings"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

export type ShownSettings = Omit<Settings, "policy"> & { policy: CompletePolicy }

/** Orders whose documents wait until somebody says who sells, and since when; null: none. */
export type DocumentsWaiting = { orders: number; since: string } | null

/** The settings that hold, what of them the shop has set itself, and what would hold without that. */
export type SettingsAnswer = {
  settings: ShownSettings
  own: OwnSettings
  inherited: ShownSettings
  documents_waiting: DocumentsWaiting
}

export function useSettings() {
  return useQuery(settingsQuery)
}

/** The shop's own policy, which events inherit. */
export function useShopPolicy() {
  return useQuery({ ...settingsQuery, select: ({ settings }: SettingsAnswer) => settings.policy })
}

const settingsQuery = {
  queryKey: [ROOT, "settings"],
  queryFn: ({ signal }: { signal: AbortSignal }) => get<SettingsAnswer>("/admin/booking-settings", { signal }),
}

/** What is left out stays; null takes back what the shop has set. */
export function useUpdateSettings() {
  return useWrite((change: ChangeSettings) => post<SettingsAnswer>("/admin/booking-settings", change))
}
