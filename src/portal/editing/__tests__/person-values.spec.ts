import { personChange, toValues } from "../person-values"

const anna = {
  first_name: "Anna",
  last_name: "Jahn",
  email: "anna@example.com",
  phone: null,
  address: { address_1: "Ring 1", city: "Berlin", province: "BE", country_code: "de" },
}
const typed = (change: Partial<ReturnType<typeof toValues>>) => ({ ...toValues(anna), ...change })

describe("What an edited person sends", () => {
  it("is nothing when nothing changed, spaces aside", () => {
    expect(personChange(anna, typed({ first_name: " Anna " }))).toEqual({})
  })

  it("is only the fields that changed: the others may be locked (M1)", () => {
    expect(personChange(anna, typed({ last_name: "Kurz" }))).toEqual({ last_name: "Kurz" })
  })

  it("is null for a field that was emptied", () => {
    expect(personChange(anna, typed({ email: "  " }))).toEqual({ email: null })
  })

  it("is the whole address when a part of it changed, with the province that the form does not show", () => {
    expect(personChange(anna, typed({ city: "Potsdam" }))).toEqual({
      address: { address_1: "Ring 1", city: "Potsdam", country_code: "de", province: "BE" },
    })
  })

  it("is no address at all when every part of it was emptied", () => {
    expect(personChange(anna, typed({ address_1: "", city: "", country_code: "" }))).toEqual({ address: null })
  })
})
