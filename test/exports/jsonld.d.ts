/** What the tests use of the package `jsonld`, which brings no types. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ readonly documentUrl: string; readonly document: unknown }>
    readonly format?: 'application/n-quads'
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>
  }
  export default jsonld
}
