import { tick } from 'svelte'
import { load, type Page } from '../page.ts'
import { type Address, addressOf } from './address.ts'

/** Where a person was on a page when leaving it, kept in the history entry so that Back returns to that very place. */
interface Place {
  readonly y: number
  readonly link: string | null
}

const TOP: Place = { y: 0, link: null }

/**
 * The way through the app: which page is shown, and what links and the Back button do.
 * A page is shown when its data is there and until then the one before it stays, so that nothing flashes.
 */
export class Navigation {
  page = $state.raw<Page | null>(null)
  /** Whether an answer is awaited. */
  waiting = $state(false)
  #latest = 0

  /** Shows the page of the present address and follows links from now on; the result ends that. */
  start(): () => void {
    history.scrollRestoration = 'manual'
    const back = () => void this.#show((history.state as Place | null) ?? TOP)
    const click = (event: MouseEvent) => this.#follow(event)
    addEventListener('popstate', back)
    document.addEventListener('click', click)
    void this.#show(history.state as Place | null)
    return () => {
      removeEventListener('popstate', back)
      document.removeEventListener('click', click)
    }
  }

  /** Goes to an address of the app. */
  go(href: string): void {
    const link = document.activeElement?.getAttribute('href') ?? null
    history.replaceState({ y: scrollY, link } satisfies Place, '')
    history.pushState(null, '', href)
    void this.#show(TOP)
  }

  /** Changes the address of the page that is shown (a filter, a chosen statement) without leaving it. */
  refine(href: string): void {
    history.replaceState(history.state, '', href)
    void this.#show(null)
  }

  /** Changes what the shown page is asked, as a step that the Back button takes back; the reader stays where they are. */
  step(href: string): void {
    const here = { y: scrollY, link: null } satisfies Place
    history.replaceState(here, '')
    history.pushState(here, '', href)
    void this.#show(null)
  }

  async #show(place: Place | null): Promise<void> {
    const turn = ++this.#latest
    const address = addressOf(location)
    const before = this.page
    this.waiting = true
    const same = refined(before, address)
    const page = same ?? (await load(address))
    if (turn !== this.#latest) return
    this.waiting = false
    this.page = page
    await tick()
    if (place !== null && same === null && turn === this.#latest) settle(place, before !== null)
  }

  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return
    if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return
    event.preventDefault()
    link.focus({ preventScroll: true })
    this.go(link.getAttribute('href') ?? '/')
  }
}

/** The page that is shown already, where the address asks for another part of the same answer. */
function refined(page: Page | null, address: Address): Page | null {
  if (page?.page === 'register' && address.page === 'register' && page.query.asOf === address.query.asOf)
    return { ...page, query: address.query }
  if (page?.page === 'outlook' && address.page === 'outlook' && page.query.asOf === address.query.asOf)
    return { ...page, query: address.query }
  if (page?.page === 'report' && address.page === 'report' && page.view.report.id === address.id)
    return { ...page, statement: address.statement }
  return null
}

/** Puts the reader where they were; on a page newly gone to, at its top with the heading in focus for those who listen. */
function settle({ y, link }: Place, moved: boolean): void {
  if (location.hash === '') scrollTo(0, y)
  const links = link === null ? [] : [...document.querySelectorAll<HTMLElement>('a[href]')]
  const origin = links.find((candidate) => candidate.getAttribute('href') === link)
  if (origin !== undefined) origin.focus()
  else if (moved) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
