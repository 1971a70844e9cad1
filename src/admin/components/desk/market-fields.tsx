import { useEffect } from "react"
import { useFormContext } from "react-hook-form"
import type { DeskRegion } from "../../lib/contract/desk"
import type { DeskForm } from "../../lib/desk/desk-form"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"

/** Where is sold and from where the booking comes; what a shop has only one of is not asked for. */
export function MarketFields({ regions }: { regions: DeskRegion[] }) {
  const { t } = useText()
  const { control, setValue, watch } = useFormContext<DeskForm>()
  const [regionId, country] = watch(["region_id", "country_code"])
  const region = regions.find(({ id }) => id === regionId)
  const [first] = regions
  const countries = region?.countries ?? []
  const known = countries.some(({ iso_2 }) => iso_2 === country)
  const [home] = countries
  useEffect(() => {
    if (!region && first) setValue("region_id", first.id)
    if (region && !known) setValue("country_code", home?.iso_2 ?? "")
  }, [region, first, known, home, setValue])
  const origins = (["on_site", "phone", "online"] as const).map((origin) => {
    return { value: origin, label: t(`booking.origin.${origin}`) }
  })
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
      <SelectField control={control} name="origin" label={t("booking.origin.label")} options={origins} />
      {regions.length > 1 && (
        <SelectField
          control={control}
          name="region_id"
          label={t("desk.region")}
          options={regions.map(({ id, name, currency_code }) => {
            return { value: id, label: `${name} · ${currency_code.toUpperCase()}` }
          })}
        />
      )}
      {countries.length > 1 && (
        <SelectField
          control={control}
          name="country_code"
          label={t("person.country")}
          options={countries.map(({ iso_2, display_name }) => ({ value: iso_2, label: display_name }))}
        />
      )}
    </div>
  )
}
