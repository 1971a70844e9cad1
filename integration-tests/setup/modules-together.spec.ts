import { basename, delimiter } from "node:path"

/** The module specs that SPECS_TOGETHER names, in one process: each of their tests makes its database anew anyway. */
for (const path of (process.env.SPECS_TOGETHER ?? "").split(delimiter)) {
  describe(basename(path, ".module.spec.ts"), () => void require(path))
}
