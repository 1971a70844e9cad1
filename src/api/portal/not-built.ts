/** What a developer sees who has not built the pages yet. The package of the plugin always holds them. */
export const NOT_BUILT = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>The booking portal has not been built</title>
  <h1>The booking portal has not been built</h1>
  <p>Run <code>npm run build:portal</code> in the plugin's folder, then load this page again.</p>
</html>
`
