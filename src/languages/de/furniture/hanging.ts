/**
 * Articles, prepositions and conjunctions with which no German headline, caption or sentence ends, so that a line that does goes on in
 * the next. Those that are prefixes of verbs too are left out ("sagt Truppen zu", "lehnt ab"), as are pronouns ("er will es").
 */
export const HANGING: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am beim vom zum zur ins ans ' +
    'für von seit wegen trotz gegen zwischen während sowie und oder dass wenn falls sobald weil ob'
  ).split(' '),
)
