// `pnpm size`: what a host's users download, minified and gzipped, React outside. The page and the editor load in chunks: chunk-sizes.mjs.
const react = ['react', 'react-dom', 'react/jsx-runtime'];

/** @param {object} config */
const asProduction = (config) => ({
  ...config,
  // Without it, Lexical's development and production code are both bundled.
  conditions: ['production', 'module'],
  define: { 'process.env.NODE_ENV': '"production"' },
});

/** @param {{ name: string, file: string, imports: string, limit: string }} bundle */
const bundle = ({ name, file, imports, limit }) => ({
  name,
  path: `../${file}`,
  import: imports,
  gzip: true,
  ignore: react,
  limit,
  modifyEsbuildConfig: asProduction,
});

// oxlint-disable-next-line import/no-default-export -- size-limit reads the default export
export default [
  bundle({ name: 'core: everything', file: 'core/dist/index.js', imports: '*', limit: '34 kB' }),
  bundle({ name: 'http client', file: 'adapters/dist/http.js', imports: '{ createHttpAdapter }', limit: '16 kB' }),
  bundle({ name: 'headless hooks', file: 'react/dist/headless.js', imports: '*', limit: '48 kB' }),
];
