// The layers, lowest first. A folder may import itself and any folder its line names.
const MAY_IMPORT = {
  model: [],
  text: ['model'],
  lexicons: ['model', 'text'],
  syntax: ['model', 'text'],
  extract: ['model', 'text'],
  annotate: ['model', 'text', 'lexicons', 'syntax'],
  cluster: ['model', 'text'],
  measure: ['model', 'text'],
  align: ['model', 'text', 'lexicons', 'measure'],
  lenses: ['model', 'text', 'lexicons', 'measure', 'align'],
  compare: ['model'],
  report: ['model', 'text'],
  exercise: ['model', 'text'],
  store: ['model'],
  ingest: ['model', 'text'],
  pipeline: [
    'model',
    'text',
    'lexicons',
    'syntax',
    'ingest',
    'extract',
    'annotate',
    'cluster',
    'measure',
    'align',
    'lenses',
    'compare',
    'store',
  ],
  server: ['model', 'text', 'pipeline', 'report', 'exercise', 'store'],
  commands: ['model', 'text', 'pipeline', 'report', 'exercise', 'store', 'server'],
};
const IO = ['ingest', 'store', 'server', 'commands'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$'] },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'src-not-to-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'src-not-to-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    ...Object.entries(MAY_IMPORT).map(([layer, below]) => ({
      name: `layer-${layer}`,
      comment: `src/${layer} may import only itself and: ${below.join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
    })),
    {
      name: 'lens-not-to-lens',
      comment: 'A lens stands alone; only the registry names them all.',
      severity: 'error',
      from: { path: '^src/lenses/(?!index[.]ts$)' },
      to: { path: '^src/lenses/' },
    },
    {
      name: 'io-at-the-edges',
      comment: 'Only the edge folders touch files, network or process.',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${IO.join('|')})`, '^src/cli[.]ts$'] },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|process)$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^training/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
