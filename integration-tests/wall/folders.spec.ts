import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { entriesBelow, PROJECT } from "./source-files"

const modules = readdirSync(join(PROJECT, "src/modules"))
const folders = entriesBelow("src").filter(({ isFolder }) => isFolder)

describe("the folders that Medusa loads by itself", () => {
  it.each(modules)("src/modules/%s is a module: anything else there breaks the host", (name) => {
    expect(readFileSync(join(PROJECT, "src/modules", name, "index.ts"), "utf8")).toMatch(/export default Module\(/)
  })

  it.each(modules)("the development shop lists src/modules/%s", (name) => {
    expect(readFileSync(join(PROJECT, "medusa-config.ts"), "utf8")).toContain(`./src/modules/${name}"`)
  })

  it("no folder named policies stands within two levels of src: Medusa takes it for access rules", () => {
    const near = folders.filter(({ path }) => path.split("/").length <= 3)
    expect(near.filter(({ path }) => basename(path) === "policies")).toEqual([])
  })

  it.each(["jobs", "subscribers"])("every file of src/%s has the config without which the boot stops", (folder) => {
    if (!existsSync(join(PROJECT, "src", folder))) return
    const loaded = entriesBelow(`src/${folder}`).filter(({ path }) => /\/[^_][^/]*\.ts$/.test(path))
    const files = loaded.filter(({ path }) => !path.includes("__tests__") && basename(path) !== "index.ts")
    const bare = files.filter(({ path }) => !/export const config\b/.test(readFileSync(join(PROJECT, path), "utf8")))
    expect(bare).toEqual([])
  })

  it("no folder is called by what it is instead of what it is for", () => {
    const nameless = ["utils", "util", "helpers", "common", "shared", "misc"]
    expect(folders.filter(({ path }) => nameless.includes(basename(path)))).toEqual([])
  })
})
