import { readOptions } from "../../../modules/booking/read-options"
import { themeCss } from "../theme"

const themeOf = (portal_theme: Record<string, string>) => () => readOptions({ portal_theme }, "a-jwt-secret")

describe("The option portal_theme", () => {
  it("becomes a rule that outweighs the pages' own", () => {
    const { portal_theme } = themeOf({ "--bookings-accent": "light-dark(#7a1f3d, #ff9db8)" })()
    expect(themeCss(portal_theme)).toBe(":root:root {\n  --bookings-accent: light-dark(#7a1f3d, #ff9db8);\n}\n")
  })

  it("is nothing where the shop is content", () => {
    expect(themeCss({})).toBe("")
  })

  it("may set the portal's variables, and can't say anything else", () => {
    expect(themeOf({ color: "red" })).toThrow("portal_theme")
    for (const value of ["red; } body { display: none", "url(x)}", "</style>", "@import x", "\\7b", ""]) {
      expect(themeOf({ "--bookings-accent": value })).toThrow("portal_theme")
    }
  })
})
