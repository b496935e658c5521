export interface Contrast {
  readonly what: string
  readonly ratio: number
}

/** WCAG 2 contrast in the page: of each sign's shapes, or of each element's own text, against what is painted behind it. */
export const contrasts = (kind: 'signs' | 'texts') => `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgba = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data] }
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) { const colour = rgba(getComputedStyle(at).backgroundColor); if (colour[3] === 255) return colour }
    return [255, 255, 255, 255]
  }
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05) }
  const signs = () => [...document.querySelectorAll('svg:is([data-stance], [data-status]) :is(.full, .ring)')].map((shape) => {
    const style = getComputedStyle(shape)
    const { stance, status } = shape.closest('svg').dataset
    return { what: stance ?? status, ratio: ratio(rgba(style.fill === 'none' ? style.stroke : style.fill), behind(shape.closest('svg').parentElement)) }
  })
  const texts = () => [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && element.getClientRects().length > 0)
    .filter((element) => !element.matches('option, noscript'))
    .map((element) => ({ what: element.textContent.trim().slice(0, 40), ratio: ratio(rgba(getComputedStyle(element).color), behind(element)) }))
  return ${kind}()
})()`
