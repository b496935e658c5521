/** German numbers, in digits and words, with what makes them a range or an open bound. */

const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eine: 1,
  einer: 1,
  einen: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}
export const SCALES: Readonly<Record<string, number>> = {
  hundert: 100,
  tausend: 1e3,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billion: 1e12,
  billionen: 1e12,
  tsd: 1e3,
  mill: 1e6,
  dutzend: 12,
  viertelmillion: 250e3,
  viertelmilliarde: 250e6,
  dreiviertelmilliarde: 750e6,
}
/** Numbers that end in a half: "anderthalb Milliarden". */
const HALVES: Readonly<Record<string, number>> = {
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
  fünfeinhalb: 5.5,
  sechseinhalb: 6.5,
  siebeneinhalb: 7.5,
}

/** Every number word has one of these in it: a quick no for all others. */
export const NUMERIC = /null|ein|zwei|zwo|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|ßig|zig|hundert|tausend|halb/

/** The value of a number word ("sechsundzwanzig", "zweihundert"); undefined for other words. */
export function numberWord(word: string): number | undefined {
  if (!NUMERIC.test(word)) return undefined
  const direct = UNITS[word] ?? TENS[word] ?? HALVES[word]
  if (direct !== undefined) return direct
  const [, unit, ten] = /^(\p{L}+?)und(\p{L}+)$/u.exec(word) ?? []
  if (unit !== undefined && ten !== undefined && UNITS[unit] !== undefined && TENS[ten] !== undefined) return UNITS[unit] + TENS[ten]
  const [, times, scale, rest] = /^(\p{L}*?)(hundert|tausend)(\p{L}*)$/u.exec(word) ?? []
  if (scale === undefined) return undefined
  const count = times ? numberWord(times) : 1
  const more = rest ? numberWord(rest) : 0
  return count === undefined || more === undefined ? undefined : count * (SCALES[scale] ?? 1) + more
}

/** The value of a number in digits: the full stop groups thousands, the comma opens decimals; undefined for times and versions. */
export function numeral(text: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
