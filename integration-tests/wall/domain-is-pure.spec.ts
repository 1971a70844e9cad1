import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ModuleKind, ScriptTarget, transpileModule } from "typescript"
import { entriesBelow, PROJECT } from "./source-files"

/** What a rule would answer differently tomorrow, or on another machine. */
const IMPURE = [
  { name: "the clock", pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/ },
  { name: "chance", pattern: /\bMath\.random\b|\brandom(Bytes|UUID|Int|Fill\w*)\b|\bgetRandomValues\b/ },
  { name: "waiting", pattern: /\b(setTimeout|setInterval|setImmediate|queueMicrotask)\b/ },
  { name: "the process", pattern: /\bprocess\.|\bglobalThis\b|\bfetch\(/ },
]

/** The code alone: a comment may speak of the clock. */
function codeOf(source: string) {
  const compilerOptions = { removeComments: true, target: ScriptTarget.ESNext, module: ModuleKind.ESNext }
  return transpileModule(source, { compilerOptions }).outputText
}

const impuritiesOf = (source: string) =>
  IMPURE.filter(({ pattern }) => pattern.test(codeOf(source))).map(({ name }) => name)

const rules = entriesBelow("src/domain").filter(({ path }) => path.endsWith(".ts") && !path.includes("__tests__"))

describe("a rule of src/domain", () => {
  it.each(rules.map(({ path }) => path))("%s reads no clock, draws no lots and does not wait", (path) => {
    expect(impuritiesOf(readFileSync(join(PROJECT, path), "utf8"))).toEqual([])
  })

  it.each([
    ["the clock", "export const open = (until: Date) => new Date() < until"],
    ["the clock", "export const now = () => Temporal.Now.instant()"],
    ["chance", 'import { randomInt } from "node:crypto"\nexport const draw = () => randomInt(6)'],
    ["waiting", "export const later = (f: () => void) => setTimeout(f, 1)"],
    ["the process", "export const secret = () => process.env.SECRET"],
  ])("would be caught reading %s: %s", (name, source) => {
    expect(impuritiesOf(source)).toEqual([name])
  })

  it("may speak of the clock in a comment, and may be given a time", () => {
    expect(impuritiesOf("// Date.now() is read in a step\nexport const at = (iso: string) => new Date(iso)")).toEqual(
      []
    )
  })
})
