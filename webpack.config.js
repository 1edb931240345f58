const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const typescript = { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } };
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
  externals: [({ request }, done) => (/^@microsoft\/office-js/.test(request) ? done(null, `commonjs ${request}`) : done())],
});

module.exports = (_env, argv = {}) => [fazhi(argv.mode ?? "production")];
void CopyPlugin; void join;
