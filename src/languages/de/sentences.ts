import type { SentenceRules } from '../../text/sentences.ts'

const ABBREVIATIONS =
  'z.b d.h u.a o.ä u.ä i.d.r bzw usw etc ca dr prof st nr abs art mio mrd mill tsd vgl sog ggf evtl max min inkl insb bspw gen hr fr jan feb aug sept okt nov dez jh str tel red anm dpa. rd kap ziff abb'.split(
    ' ',
  )

export const GERMAN_SENTENCES: SentenceRules = {
  locale: 'de',
  abbreviations: new Set(ABBREVIATIONS),
  afterOrdinal:
    /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.|Febr?\.|Apr\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\.|Jahrhundert|Jahr|Tag|Mal|Legislatur|Woche|Quartal|Halbjahr|Kalenderwoche|Advent|Weihnacht|Monat|Gipfel|Treffen|Etage|Klasse|Sanktionspaket|Paket|[/–-]\s?\p{N}|\p{Ll})/u,
}
