/**
 * The directions of imports, room by room: what each folder of src/ may import besides itself. A room that is missing here may
 * be imported by nobody and may import nothing of the house.
 * @type {Record<string, readonly string[]>}
 */
const rooms = {
  model: [],
  text: ['model'],
  reading: ['model', 'text'],
  languages: ['model', 'text', 'reading'],
  dossier: ['model'],
  register: ['model'],
  outlook: ['model', 'register'],
  store: ['model'],
  exports: ['model'],
  server: ['model', 'text', 'reading', 'languages', 'dossier', 'register', 'outlook', 'store', 'exports'],
  mcp: ['model', 'text', 'register', 'outlook', 'store', 'server'],
  cli: ['model', 'text', 'reading', 'languages', 'dossier', 'register', 'outlook', 'store', 'exports', 'server', 'mcp'],
}

const oneWay = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-imports-only-${may.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|web|test|bench|scripts)/', pathNot: `^src/(${[room, ...may].join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'every-room-has-a-direction',
      comment: 'A new folder of src/ is written into the table of .dependency-cruiser.js first.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(rooms).join('|')})/` },
      to: {},
    },
    {
      name: 'model-imports-no-package',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'engine-knows-no-language',
      comment: 'Dictionaries belong to a language pack.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/languages/' },
      to: { path: 'node_modules/german-' },
    },
    {
      name: 'web-reads-views-model-and-outlook',
      comment:
        'The web app talks to the server over HTTP: of src/ it may know the answers and the model, and works outlooks out by itself.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test|bench|scripts)/', pathNot: ['^src/server/views[./]', '^src/model/', '^src/outlook/'] },
    },
    {
      name: 'web-takes-types-only',
      comment: 'But for an outlook with the nouns that it needs, which are pure.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: ['^src/model/', '^src/outlook/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-mcp-speaks-its-protocol',
      comment: 'The package that speaks to assistants is loaded by garant mcp alone.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: '^src/mcp/' },
      to: { path: 'node_modules/@modelcontextprotocol/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-broken-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shipped-code-needs-no-dev-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'web/dist'] },
    exclude: { path: ['^web/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
