/** Imported before everything else, since the libraries can't even be loaded by an older Node. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)

if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(`This needs Node 20.19, 22.12 or newer; here runs ${process.versions.node}.`)
  process.exit(1)
}
