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

  it("let the shop's payment script load, ask and frame its provider, and nobody else", () => {
    const policy = securityHeaders(null, ["https://js.pay.example/v3"])["Content-Security-Policy"]
    expect(policy).toContain("script-src 'self' https://js.pay.example;")
    expect(policy).toContain("connect-src 'self' https://js.pay.example;")
    expect(policy).toContain("frame-src https://js.pay.example;")
    expect(securityHeaders(null)["Content-Security-Policy"]).not.toContain("frame-src")
  })
})
