const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { gzipSync } = require("node:zlib");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const { version, config } = JSON.parse(readFileSync("package.json", "utf8"));
const typescript = { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } };
/** Files of the same size as terser's, in a quarter of the time; webpack's own minimizer still takes the styles. */
const minimizing = { minimize: { javascript: false }, minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }), "..."] };
/** A workbook's checksums have a table of their own where there is no Node. */
const withoutNode = { "node:zlib": "var {}" };
const shared = {
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  module: { rules: [typescript, { test: /\.html$/, type: "asset/source" }] },
  performance: { hints: false },
};

/** The command line: one file that node runs, with every command in a chunk of its own so that --help starts at once. */
const fazhi = (mode) => ({
  ...shared,
  name: "fazhi",
  mode,
  target: "node20",
  entry: { fazhi: "./src/workbench/fazhi.ts" },
  output: { path: resolve("dist"), filename: "[name].js", chunkFilename: "fazhi/[name].js", library: { type: "commonjs2" } },
  optimization: { minimize: false },
  devtool: false,
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    new webpack.DefinePlugin({ PROGRAM_VERSION: JSON.stringify(version) }),
  ],
  externals: [({ request }, done) => (/^(@microsoft\/office-js|@resvg\/resvg-js)/.test(request) ? done(null, `commonjs ${request}`) : done())],
});

const DEVELOPMENT_URL = `https://localhost:${config.dev_server_port}`;
/** Where the built add-in will be served from; the manifest names it. */
const servedFrom = (process.env.FAZHI_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");

/** OFFICE_JS=local ships the npm copy, for networks that cannot reach Microsoft's; the store asks for the other. */
const office =
  process.env.OFFICE_JS === "local"
    ? { script: "office/office.js", sources: "'self'" }
    : { script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", sources: "'self' https://appsforoffice.microsoft.com" };
/** What office.js loads in Excel for Windows, Mac and the web, out of a package of 89 MB. */
const OFFICE_FILES = [
  ...["dist/office.js", "dist/excel-win32-16.01.js", "dist/excel-mac-16.00.js", "dist/excel-web-16.00.js"],
  ...["dist/zh-cn/office_strings.js", "dist/en-us/office_strings.js", "LICENSE.md"],
];
const contentSecurity = [
  "default-src 'none'",
  `script-src ${office.sources}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const fill = (text) => text.toString("utf8").replaceAll("{{OFFICE_JS}}", office.script).replaceAll("{{CONTENT_SECURITY}}", contentSecurity).replaceAll("{{SCRIPTS}}", SCRIPTS);
const FUNCTIONS = "./src/functions/functions-on-demand.ts";
const scripts = ["taskpane.js", ...(existsSync(FUNCTIONS) ? ["functions.js"] : [])];
const SCRIPTS = scripts.map((name) => `<script src="${name}" defer></script>`).join("");

/** The task pane with the ribbon's actions and the custom functions: one shared runtime, one page. */
const pane = async (mode) => ({
  ...shared,
  name: "pane",
  mode,
  target: ["web", "es2022"],
  entry: {
    taskpane: ["./src/taskpane/taskpane.ts", "./src/taskpane/styles/pane.css"],
    ...(existsSync(FUNCTIONS) ? { functions: { import: FUNCTIONS, dependOn: "taskpane" } } : {}),
  },
  output: { path: resolve("dist/pane"), filename: "[name].js", cssFilename: "[name].css", chunkFilename: "[name].js", clean: true },
  experiments: { css: true },
  // The compiler and the engine are the pane's and the functions'; they are loaded once, and not before they are needed.
  optimization: { ...minimizing, splitChunks: { cacheGroups: { domain: { name: "domain", test: /[\\/]src[\\/](compiler|engine)[\\/]/, chunks: "async", enforce: true } } } },
  module: { rules: [...shared.module.rules, { test: /\.css$/, type: "css/global" }] },
  externals: withoutNode,
  devtool: mode === "production" ? false : "source-map",
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "src/taskpane/*.html", to: "[name][ext]", transform: fill },
        { from: "src/taskpane/styles/help.css" },
        { from: "manifest.xml", transform: (text) => text.toString("utf8").replaceAll(DEVELOPMENT_URL, servedFrom) },
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        { from: "assets/shortcuts.json", to: "assets/" },
        ...(process.env.OFFICE_JS === "local" ? OFFICE_FILES.map((file) => ({ from: join("node_modules/@microsoft/office-js", file), to: join("office", file.replace("dist/", "")), info: { minimized: true } })) : []),
      ],
    }),
    { apply: emitFunctionMetadata },
    ...(mode === "production" ? [{ apply: keepBudget }] : []),
  ],
  ...(process.env.WEBPACK_SERVE === "true" ? { devServer: await devServer() } : {}),
});

/** What src/functions/publish makes of the metadata: a JSON and help pages in each language. It is TypeScript, read as it stands. */
function publisher() {
  const { transpileModule, ModuleKind, ScriptTarget } = require("typescript");
  require.extensions[".ts"] ??= (module, path) => module._compile(transpileModule(readFileSync(path, "utf8"), { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 } }).outputText, path);
  return require("./src/functions/publish/publish.ts").publish;
}

/** functions.json, which Excel reads for the custom functions' names, parameters and help; and its help pages. */
function emitFunctionMetadata(compiler) {
  if (!existsSync(FUNCTIONS)) return;
  compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) =>
    compilation.hooks.processAssets.tapPromise({ name: "FunctionMetadata", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
      const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
      const sources = readdirSync("src/functions", { recursive: true, encoding: "utf8" }).map((path) => join("src/functions", path)).filter((path) => path.endsWith(".ts") && readFileSync(path, "utf8").includes("@customfunction"));
      for (const source of sources) compilation.fileDependencies.add(resolve(source));
      const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
      for (const error of errors) compilation.errors.push(new webpack.WebpackError(`functions.json: ${error}`));
      if (errors.length > 0) return;
      for (const [path, text] of publisher()(JSON.parse(metadataJson))) compilation.emitAsset(path, new webpack.sources.RawSource(text.replaceAll(DEVELOPMENT_URL, servedFrom)));
    }),
  );
}

/** The page that stands in for Excel where there is none; it shows the pane as it was built. */
const workbench = (mode) => ({
  ...shared,
  name: "workbench",
  mode,
  target: ["web", "es2022"],
  entry: { workbench: ["./src/workbench/page/workbench.ts", "./src/workbench/page/styles/page.css"], "enter-frame": "./src/workbench/page/enter-frame.ts" },
  output: { path: resolve("dist/workbench"), filename: "[name].js", cssFilename: "[name].css", chunkFilename: "[name].js", clean: true },
  experiments: { css: true },
  optimization: minimizing,
  module: { rules: [...shared.module.rules, { test: /\.css$/, type: "css/global" }] },
  externals: withoutNode,
  devtool: mode === "production" ? false : "source-map",
  plugins: [new CopyPlugin({ patterns: [{ from: "src/workbench/page/index.html" }] })],
});

const BUDGET = 110_000;
const OWN = /^[^/]+\.(js|css)$/;

/**
 * The pane's own script and styles with which a person can begin, without office.js, stay below the budget when gzipped;
 * more fails the build. What comes later (compiler, engine, sample, reports …) is listed, and summed up with them.
 */
function keepBudget(compiler) {
  compiler.hooks.thisCompilation.tap("Budget", (compilation) =>
    compilation.hooks.processAssets.tap({ name: "Budget", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
      const sizes = new Map(Object.keys(assets).filter((name) => OWN.test(name)).map((name) => [name, gzipSync(assets[name].buffer()).length]));
      const first = new Set([...compilation.entrypoints.values(), compilation.namedChunkGroups.get("surveying")].flatMap((group) => group?.getFiles() ?? []));
      const sum = (names) => names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0), listed = (names) => names.map((name) => `${name} ${sizes.get(name)}`).join(", ");
      const begin = [...sizes.keys()].filter((name) => first.has(name)), later = [...sizes.keys()].filter((name) => !first.has(name));
      const words = `the pane begins with ${sum(begin)} of ${BUDGET} bytes gzipped (${listed(begin)}); ${sum(later)} come when they are asked for (${listed(later)}); ${sum([...sizes.keys()])} in all`;
      compilation.getLogger("pane-size").info(words);
      if (sum(begin) > BUDGET) compilation.errors.push(new webpack.WebpackError(`over budget: ${words}`));
    }),
  );
}

/** Excel loads add-ins over https only; without a trusted certificate the server still serves a browser. */
async function devServer() {
  const server = await require("office-addin-dev-certs")
    .getHttpsServerOptions()
    .then(({ ca, key, cert }) => ({ type: "https", options: { ca, key, cert } }))
    .catch((fault) => {
      process.stderr.write(`no development certificate (${fault.message}); serving http\n`);
      return "http";
    });
  return { host: "localhost", port: config.dev_server_port, server, hot: false, static: false, headers: { "Cache-Control": "no-store" } };
}

module.exports = async (_env, argv = {}) => {
  const mode = argv.mode ?? "production";
  return [fazhi(mode), await pane(mode), workbench(mode)];
};

/** How every bundle is compiled, for tests that bundle pieces of their own. */
module.exports.shared = shared;
