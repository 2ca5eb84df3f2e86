/** Double coding, agreement and what couples tell, in English. */
import type { Words } from '../../words.ts'

export const agreementEn: Words = {
  'agreement.title': 'Agreement',
  'agreement.lead': 'Two people code the same without seeing each other; then it is compared.',
  'agreement.none': 'No rounds yet. The lead opens one for two coders.',
  'agreement.new': 'Open a round',
  'agreement.needsTwo': 'It takes two coders. Note them in the project.',
  'agreement.first': 'One person',
  'agreement.second': 'The other',
  'agreement.texts': 'Texts',
  'agreement.codes': 'Themes',
  'agreement.open': 'Open it blind',
  'agreement.codeNow': 'Code now: {text} →',
  'agreement.codedBefore':
    'Not offered is what one of both coded with those themes already, for the other may have seen it: {texts}.',
  'agreement.two': '{one} and {other}',
  'agreement.size':
    '{texts, plural, one {# text} other {# texts}}, {codes, plural, one {# theme} other {# themes}}',
  'agreement.closed': 'locked by both',
  'agreement.oneLocked': '{coder} has locked',
  'agreement.blind': 'blind',
  'agreement.dropped': 'dropped',
  'agreement.drop': 'Drop this round',
  'agreement.dropWhat':
    'One of both no longer codes, and the other would stay blind. Once dropped there is no agreement to count, and what was coded is seen.',
  'agreement.unit': 'Compared by',
  'agreement.words':
    'Of 100 times they agreed in {observed} ({units, plural, one {# unit} other {# units}} in {texts, plural, one {# text} other {# texts}}).',
  'agreement.kappaWords': 'Less what chance alone would give, kappa is {kappa}.',
  'agreement.noUnits': 'There is nothing to compare.',
  'agreement.noVariation': 'Both always said the same: chance explains that as well.',
  'agreement.table': 'Agreement by theme',
  'agreement.observed': 'Agree',
  'agreement.kappa': 'Cohen’s kappa',
  'agreement.alpha': 'Krippendorff’s alpha',
  'agreement.prevalence': 'Used by {one} · {other}',
  'agreement.overall': 'All themes',
  'agreement.counts': 'both {both} · first {onlyFirst} · second {onlySecond} · neither {neither}',
  'agreement.interval': '{low} to {high}',
  'agreement.noInterval': 'no interval: one text only',
  'agreement.fewTexts':
    '{texts, plural, one {Of one text there is no interval.} other {Of # texts the intervals tend to be too narrow: they say less than it seems.}}',
  'agreement.gone':
    '{count, plural, one {One text was withdrawn and does not count.} other {# texts were withdrawn and do not count.}}',
  'agreement.differences': 'Differences',
  'agreement.differ': '{count, plural, one {They differ in one place} other {They differ in # places}}',
  'agreement.same': 'They differ nowhere',
  'agreement.first100': 'The first {count} are shown.',
  'agreement.nothing': 'nothing',
  'figure.noUnits': 'nothing to compare',
  'figure.noVariation': 'no variation',
  'unit.turn': 'turn',
  'unit.sentence': 'sentence',
  'unit.character': 'letter by letter',
  'unit.answer': 'answer, any theme',
  'meaning.observed':
    'Agree: the share of units on which both say the same. It rises by itself where a theme is hardly used.',
  'meaning.kappa': 'Kappa: 1 is always the same, 0 is as by chance, below 0 is worse than chance.',
  'meaning.alpha': 'Alpha: the same, whoever is who, corrected for few texts.',
  'meaning.prevalence':
    'Used by: on how many units each put the theme. Where that is very few or nearly all, kappa falls though they agree.',
  'meaning.interval':
    'Interval: 95 of 100, whole texts drawn {draws} times with seed {seed}. With fewer than 30 texts it tends to be too narrow.',
  'couple.title': 'Couples',
  'couple.lead': 'Who tells of a change at home: she, he, both. Counts only; nothing opens.',
  'couple.both': 'Both',
  'couple.onlyShe': 'Only she',
  'couple.onlyHe': 'Only he',
  'couple.neither': 'Neither',
  'couple.total': '{total} couples with both voices.',
  'couple.rest': '{total} couples with both voices; {rest} in the cells that are not shown.',
  'couple.tooFew': 'There are fewer than {minimum} couples with both voices: nothing is shown.',
  'couple.why':
    'A cell is shown from {minimum} couples on, and only where nobody can reckon another. There is no list of couples and no way to their texts.',
}
