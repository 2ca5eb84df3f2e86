/** Words in English: what each vote does, with an example where it has figures. They are read after the start. */
import type { Words } from '../../words.ts'

export const votesHowWords: Words = {
  'voteHow.hourlyRate': 'The pay of each piece comes from it.',
  'voteHow.tariffStep':
    'The pay of a piece goes up to the next multiple, in the maker’s favour. Example: with S/ 0.50, a pay of S/ 19.30 goes up to S/ 19.50.',
  'voteHow.standardYarnPrice': 'For a kilo, to reckon what a piece costs.',
  'voteHow.overhead':
    'It is added to the price for room, light and travel. Example: with 10 %, if yarn and pay cost S/ 40, S/ 4 is added.',
  'voteHow.margin':
    'It is added to the price after the costs, and stays with the group. Example: with 10 %, if it costs S/ 44 with costs, S/ 4.40 is added.',
  'voteHow.costingRate': 'How many soles are counted for a dollar or a euro, to set prices. Example: 3.700.',
  'voteHow.priceStep':
    'The buyer’s price goes up to the next multiple. Example: with 0.50, a price of 10.30 goes up to 10.50.',
  'voteHow.firstPiece': 'One piece of each model is looked at before the others are knitted.',
  'voteHow.season': 'From that day on earnings count, so that shares come out even.',
  'voteHow.fairness':
    'What should come out even when work is shared. Example: Ana wishes to earn S/ 400 and Berta S/ 200. By what is earned both get the same; by what is wished, Ana gets twice as much.',
  'voteHow.shortageWeight': 'Which pieces are looked after most.',
  'voteHow.minimumLot': 'The least that a member takes of a model.',
  'voteHow.mostLines': 'The most different models that a member has in hand.',
  'voteHow.gradePay': 'Of each 100 of a piece’s pay, what each grade pays.',
  'voteHow.groupFund':
    'It is set aside from each member’s pay. Example: with 5 %, of S/ 100 that a member earns S/ 5 goes to the fund.',
  'voteHow.yarnShortfallForgiven': 'Grams that may be missing without a charge.',
  'voteHow.advanceRecovery': 'Of each 100 of a pay, the most that is taken for advances.',
  'voteHow.cashStep': 'The smallest coin that is paid with.',
  'voteHow.federationCommission': 'Of each 100 of a sale.',
  'voteHow.surplusFund':
    'Part of what is left at the end of the year goes to the fund; the rest is shared among the members. Example: with 20 %, of S/ 1,000 left S/ 200 goes to the fund.',
  'voteHow.payShown': 'What of the pay is open to all.',
}
