import type { WordClass } from '../../reading/token.ts'

/** The closed word classes of German: each row a class and its forms. A form that stands here is never looked up elsewhere,
 *  except those marked `also`, which can be open-class words too. */
const ROWS: readonly (readonly [WordClass, string])[] = [
  ['article', 'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines keinerlei'],
  ['article', 'dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem jegliche jegliches jeglichen'],
  [
    'article',
    'mein meine meinen meinem meiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer',
  ],
  [
    'article',
    'alle allen aller alles einige einigen einiger mehrere mehreren mehrerer viele vielen vieler manche manchen beide beiden beider sämtliche',
  ],
  [
    'pronoun',
    'er sie es ihm ihn ihnen wir uns ich mich mir man sich wer wen wem was niemand niemanden niemandem jemand nichts etwas selbst dies',
  ],
  ['pronoun', 'derjenige diejenige diejenigen denen deren dessen welche welcher welches welchen welchem'],
  [
    'preposition',
    'in im ins an am ans auf bei beim mit nach von vom zu zum zur aus für durch um gegen ohne unter über vor hinter neben zwischen seit bis',
  ],
  [
    'preposition',
    'während wegen trotz laut gemäß gegenüber zufolge angesichts aufgrund innerhalb außerhalb jenseits seitens mittels statt anstatt anstelle',
  ],
  [
    'preposition',
    'nahe entlang entgegen dank inklusive einschließlich samt nebst vorbehaltlich anlässlich zugunsten hinsichtlich bezüglich per pro ab',
  ],
  ['conjunction', 'und oder aber sondern doch denn sowie sowohl weder noch beziehungsweise bzw entweder jedoch'],
  [
    'subordinator',
    'dass ob wenn falls sofern sobald solange weil obwohl obgleich damit nachdem bevor ehe indem während sodass wohingegen wobei womit',
  ],
  [
    'subordinator',
    'wonach wofür wozu wodurch woran worauf worin worüber wovon weshalb weswegen wie wo warum wann als da soweit seitdem zumal',
  ],
  ['negation', 'nicht nie niemals keineswegs keinesfalls nirgends'],
  [
    'adverb',
    'auch nur erst schon noch bereits derzeit bisher bislang zunächst weiter weiterhin dabei dafür dagegen darum darüber dazu davon daran dann',
  ],
  [
    'adverb',
    'dort hier heute gestern morgen jetzt nun zugleich zudem ferner ebenfalls ebenso gleichwohl dennoch trotzdem allerdings hingegen zuvor danach',
  ],
  [
    'adverb',
    'sehr mehr weniger etwa rund knapp gut fast kaum vielleicht wohl möglicherweise voraussichtlich offenbar angeblich so nämlich etwa zumindest',
  ],
  [
    'adverb',
    'darunter zuerst später bald wieder immer eher vor allem insbesondere vielmehr jedenfalls ohnehin eben gerade besonders sonst insgesamt demnach',
  ],
]

/** Closed forms that open classes share: "sein" is a verb too, "laut" and "statt" are not worth a doubt. */
const ALSO_OPEN = new Set(['sein', 'eher', 'nahe'])

export const CLOSED: ReadonlyMap<string, readonly WordClass[]> = (() => {
  const classes = new Map<string, WordClass[]>()
  for (const [wordClass, forms] of ROWS)
    for (const form of forms.split(' ')) {
      const known = classes.get(form)
      if (!known) classes.set(form, [wordClass])
      else if (!known.includes(wordClass)) known.push(wordClass)
    }
  return classes
})()

export const sharedWithOpenClass = (form: string): boolean => ALSO_OPEN.has(form)

/** Particles of separable verbs: at the end of a main clause they belong to its verb ("sagte … zu"). */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'ab an auf aus bei dar ein fest fort frei her heraus hervor hin hinaus hinzu los mit nach nieder statt teil um vor voran voraus vorbei weg zu zurück ' +
    'zurecht zusammen bereit bekannt bevor durch entgegen gegenüber über unter offen in nahe dabei dazu drauf raus rein'
  ).split(' '),
)

export const MODALS: ReadonlySet<string> = new Set(['wollen', 'sollen', 'können', 'müssen', 'dürfen', 'mögen'])
export const AUXILIARIES: ReadonlySet<string> = new Set(['haben', 'sein', 'werden'])

/** Determiners that cannot stand before a subject in the nominative. */
export const OBLIQUE: ReadonlySet<string> = new Set(
  'den dem des einen einem eines keinen keinem keines diesen diesem dieses jenen jenem jeden jedem seinen seinem seines ihren ihrem ihres unseren unserem allen vielen einigen mehreren beiden'.split(
    ' ',
  ),
)

/** Prepositions that contain their article. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['im', 'in'],
  ['ins', 'in'],
  ['am', 'an'],
  ['ans', 'an'],
  ['beim', 'bei'],
  ['vom', 'von'],
  ['zum', 'zu'],
  ['zur', 'zu'],
])
