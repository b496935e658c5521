import { CueTable } from '../../reading/cue.ts'
import type { EchoRow } from '../../reading/echorow.ts'

/** Words by which German says that somebody holds what was told of another just before, or the opposite. */
export const ECHOES: readonly EchoRow[] = [
  {
    name: 'likewise',
    opposite: false,
    cues:
      'äußern:v+ähnlich äußern:v+genauso äußern:v+ebenso äußern:v+gleichlautend klingen:v+ähnlich klingen:v+genauso klingen:v+ebenso tönen:v+ähnlich lauten:v+ähnlich ' +
      'sehen:v+ähnlich sehen:v+genauso sehen:v+ebenso sehen:v+auch_so sehen:v+nicht_anders aussehen:v+ähnlich aussehen:v+genauso aussehen:v+nicht_anders ' +
      'halten:v+es+ähnlich halten:v+es+genauso halten:v+es+ebenso halten:v+es+auch_so halten:v+es+nicht_anders verhalten:v+ähnlich verhalten:v+genauso ' +
      'argumentieren:v+ähnlich denken:v+ähnlich denken:v+genauso handeln:v+ähnlich handeln:v+genauso vorgehen:v+ähnlich reagieren:v+ähnlich urteilen:v+ähnlich positionieren:v+ähnlich entscheiden:v+ähnlich ' +
      'verfahren:v+ähnlich verfahren:v+ebenso verfahren:v+genauso gleichtun:v tun:v+gleich tun:v+dasselbe tun:v+ebenso machen:v+genauso machen:v+ebenso ' +
      'sagen:v+ähnlich sagen:v+dasselbe erklären:v+ähnlich ähnlich+verlauten ähnlich+heißen:v+es kommen:v+~ton+ähnlich kommen:v+signal+ähnlich',
    example: 'Belgien begrüßt die Sanktionen. Ähnlich äußerte sich Portugal.',
    silent: 'Belgien begrüßt die Sanktionen. Ähnlich äußerte sich ein Reporter.',
  },
  {
    name: 'joins-in',
    opposite: false,
    cues:
      'mitziehen:v nachziehen:v einstimmen:v einreihen:v folgen:v+beispiel folgen:v+vorbild folgen:v+kurs folgen:v+linie anschließen:v+dem anschließen:v+dies anschließen:v+auch anschließen:v+ebenfalls ' +
      'anschließen:v+haltung anschließen:v+position anschließen:v+linie anschließen:v+zusage anschließen:v+auffassung anschließen:v+meinung anschließen:v+absage anschließen:v+nein anschließen:v+ja ' +
      'teilen:v+haltung teilen:v+position teilen:v+meinung teilen:v+linie teilen:v+ansicht teilen:v+auffassung teilen:v+sicht teilen:v+einschätzung teilen:v+skepsis teilen:v+bedenken teilen:v+vorbehalt teilen:v+sorge teilen:v+kurs ' +
      'mitmachen:v+auch mitmachen:v+ebenfalls dabeisein:v+auch dabeisein:v+ebenfalls mitgehen:v wollen!+auch+das wollen!+auch+dies wollen!+ebenfalls+das horn+gleich kerbe',
    example: 'Belgien will Soldaten schicken. Portugal folgt diesem Beispiel.',
    silent: 'Belgien will Soldaten schicken. Portugal folgt der Debatte.',
  },
  {
    name: 'holds-too',
    opposite: false,
    cues: 'gelten:v+auch_für+das gelten:v+auch_für+dies gelten:v+ebenso gelten:v+genauso gelten:v+gleich gelten:v+dasselbe gelten:v+ähnlich zutreffen:v+auch',
    example: 'Belgien will keine Soldaten schicken. Das gilt auch für Portugal.',
    silent: 'Belgien will keine Soldaten schicken. Das gilt auch für den Sommer.',
  },
  {
    name: 'not-so',
    opposite: true,
    verbless: true,
    cues: 'nicht+!auch+!nur+!mehr nicht_so',
    example: 'Belgien will Soldaten schicken. Nicht so Portugal.',
    silent: 'Belgien will Soldaten schicken. Nicht nur Portugal.',
  },
  {
    name: 'stays-out',
    opposite: true,
    denies: true,
    cues: 'mitmachen:v+nicht mitziehen:v+nicht mitgehen:v+nicht nachziehen:v+nicht machen:v+nicht_mit ziehen:v+nicht_mit',
    example: 'Belgien will Soldaten schicken. Portugal macht nicht mit.',
    silent: 'Belgien will Soldaten schicken. Der Nachbar macht nicht mit.',
  },
  {
    name: 'same-again',
    opposite: false,
    verbless: true,
    cues: 'ebenso+!nicht genauso+!nicht ebenfalls desgleichen dito gleichfalls auch auch+nicht ähnlich dasselbe',
    example: 'Belgien will Soldaten schicken. Ebenso Portugal.',
    silent: 'Belgien will Soldaten schicken. Ebenso der Nachbar.',
  },
  {
    name: 'differs',
    opposite: true,
    cues: 'sehen:v+anders+!nicht meinung+anderer ansicht+anderer auffassung+anderer widersprechen:v ausscheren:v querstellen:v stellen:v+quer',
    example: 'Belgien begrüßt die Sanktionen. Portugal sieht das anders.',
    silent: 'Belgien begrüßt die Sanktionen. Ein Leser sieht das anders.',
  },
]

export const echoTable = (): CueTable<EchoRow> => new CueTable(ECHOES)
