import { securityHeaders } from "../security-headers"

const policyOf = (logoUrl: string | null = null) => securityHeaders(logoUrl)["Content-Security-Policy"] ?? ""

describe("The pages' Content-Security-Policy", () => {
  it("allows the shop's own files and nothing inline", () => {
    expect(policyOf()).toContain("script-src 'self'; style-src 'self';")
    expect(policyOf()).not.toMatch(/unsafe|data:|\*/)
    expect(policyOf()).toContain("frame-ancestors 'none'")
  })

  it("lets the logo come from its own host, and only images", () => {
    expect(policyOf("https://cdn.example.com/logo.svg?v=2")).toContain("img-src 'self' https://cdn.example.com;")
    expect(policyOf("https://cdn.example.com/logo.svg").match(/cdn\.example\.com/g)).toHaveLength(1)
  })
})
