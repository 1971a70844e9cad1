/**
 * The shop's own colours, radii and fonts over the portal's (option `portal_theme`); names and values were checked when
 * the options were read. `:root:root` outweighs the pages' own `:root`, whichever file arrives first.
 */
export function themeCss(theme: Record<string, string>): string {
  const lines = Object.entries(theme).map(([name, value]) => `  ${name}: ${value};\n`)
  return lines.length > 0 ? `:root:root {\n${lines.join("")}}\n` : ""
}
