/** What goes before every id of ours, so that it is one wherever the export is read; no address, as nobody knows where a store is served. */
export const OURS = 'urn:garant:'

/** The id as an IRI. */
export const iri = (id: string): string => `${OURS}${encodeURI(id)}`

/** Terms by the Web Annotation Data Model and PROV-O; every other one is of our own vocabulary. Those that mean something else there are ours too. */
export const CONTEXT: readonly (string | object)[] = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@vocab': `${OURS}vocabulary:`,
    prov: 'http://www.w3.org/ns/prov#',
    via: `${OURS}vocabulary:via`,
    said: { '@id': `${OURS}vocabulary:said`, '@type': 'xsd:date' },
    since: { '@id': `${OURS}vocabulary:since`, '@type': 'xsd:date' },
    published: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
    title: 'schema:headline',
    outlet: 'schema:publisher',
    url: { '@id': 'schema:url', '@type': '@id' },
    used: { '@id': 'prov:used', '@type': '@id' },
    derivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    generatedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
    influencedBy: { '@id': 'prov:wasInfluencedBy', '@type': '@id' },
    associatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
    association: { '@id': 'prov:qualifiedAssociation', '@type': '@id' },
    agent: { '@id': 'prov:agent', '@type': '@id' },
    plan: { '@id': 'prov:hadPlan', '@type': '@id' },
    endedAt: { '@id': 'prov:endedAtTime', '@type': 'xsd:dateTime' },
  },
]

/** The nodes as one document in JSON-LD 1.1, node by node. */
export function* graph(context: unknown, nodes: Iterable<object>): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(context)},\n"@graph": [`
  let between = '\n'
  for (const node of nodes) {
    yield between + JSON.stringify(node)
    between = ',\n'
  }
  yield '\n]\n}\n'
}
