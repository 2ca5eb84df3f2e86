/**
 * What the article prints of the fourteen whom it names: short quotations, and paraphrases where it quotes nothing. Each says
 * where it is from. Source: K. Forstner, “Women’s Group-based Work and Rural Gender Relations in the Southern Peruvian Andes”.
 */

export const source =
  'K. Forstner, “Women’s Group-based Work and Rural Gender Relations in the Southern Peruvian Andes”'

export type ArticleWords = {
  readonly pseudonym: string
  readonly kind: 'quotation' | 'paraphrase'
  readonly words: string
  readonly codes: readonly string[]
}

const quoted = (pseudonym: string, words: string, ...codes: readonly string[]): ArticleWords => ({
  ...{ pseudonym, kind: 'quotation', words, codes },
})
const told = (pseudonym: string, words: string, ...codes: readonly string[]): ArticleWords => ({
  ...{ pseudonym, kind: 'paraphrase', words, codes },
})

export const articleWords: readonly ArticleWords[] = [
  quoted(
    'Flavia',
    'attend to her husband and children',
    'fem-relations-service-to-family',
    'car-reproductive-role',
  ),
  quoted('Fabiana', 'a woman should be understanding and passive', 'fem-relations-passivity'),
  quoted('Justina', 'should not be selfish', 'fem-knowledge-sharing', 'fem-relations-unselfish'),
  told(
    'Valeriana',
    'Once told by her husband to bring money home; group work let her show she could contribute and share the breadwinner role',
    ...['grp-income-first-payment', 'hh-income-breadwinner-shared', 'slf-esteem'],
  ),
  quoted('Maria', 'even though it isn’t much, one always earns something', 'grp-income-security'),
  quoted('Rosa', 'how [we] as women are marginalised', 'lrn-gender-rights', 'awr-marginalisation'),
  quoted('Nestor', 'women’s thing', 'hh-men-knowledge-none'),
  told(
    'Roberto',
    'Used to the weekly meeting, annoyed when she returns late because there is then no time for e.g. dinner',
    ...['hh-time-conflict-late-home', 'car-reproductive-role', 'hh-men-support-conditional'],
  ),
  quoted(
    'Luis',
    'works and participates in the organisation',
    'hh-men-support-positive',
    'hh-income-contribution',
  ),
  quoted('Luis', 'gets new ideas', 'lrn-new-ideas', 'hh-men-support-positive'),
  quoted(
    'Luis',
    'The woman has more work. She is with the baby; she is in the kitchen',
    ...['hh-division-of-labour-shared', 'car-double-burden'],
  ),
  quoted('Francisco', 'perform an electric installation', 'hh-men-view-capability', 'lrn-technical'),
  told(
    'Adriana',
    'Partner changed after ReproSalud training; fewer arguments',
    ...['hh-violence-reduced', 'trn-reprosalud', 'hh-conflict-fewer-arguments'],
  ),
  quoted(
    'Cornelia',
    'men and women have to do the same work',
    ...['trn-reprosalud', 'hh-division-of-labour-shared', 'awr-rights'],
  ),
  quoted(
    'Edith',
    'are crying in the street, while their husbands look for other women',
    'hh-violence-other-couples',
  ),
  quoted('Rosalia', 'in other homes they fight each other', 'hh-violence-other-couples'),
]
