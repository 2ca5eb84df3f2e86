/** What the picture of the structure says of each room, and how it looks. */

export const says: Readonly<Record<string, string>> = {
  web: 'the app on the phone',
  server: 'the exchange',
  cli: 'the program',
  'formats/season': 'a season as a file',
  formats: 'other people’s files, both ways',
  reports: 'a book in, a table out',
  words: 'for people',
  storage: 'bytes at rest',
  sync: 'copies meet',
  keeping: 'a book at work on one device',
  practice: 'an invented group',
  'core/federation': 'an institution’s book',
  'core/study': 'a study’s book',
  'core/group': 'a producer group’s book',
  'core/statistics': 'exact small-sample methods',
  'core/share-out': 'a fair division with its proof',
  'core/vault': 'names, sealed',
  'core/book': 'how a book begins',
  'core/kernel': 'entry, clock, canonical bytes, hash, result, money, split',
}

export const style = `
  text { font-family: 'Helvetica Neue', Helvetica, Arial, sans-serif; fill: #23303b }
  .title { font-size: 21px; font-weight: 600 }
  .caption { font-size: 13px; fill: #64717c }
  .name { font-size: 15px; font-weight: 600 }
  .area { font-size: 12.5px; text-anchor: middle }
  .room { fill: #fff; stroke: #b9c3cb }
  .edge { fill: #f6f1e7; stroke: #d3c3a3 }
  .pure { fill: #eef4f3; stroke: #a9c4bf }
  .small { fill: #fff; stroke: #a9c4bf }
  .line { fill: none; stroke: #7d8d99; stroke-width: 1.25 }
  .inner { stroke: #8fb0aa }
  .joint { fill: #7d8d99 }
  .inner-joint { fill: #8fb0aa }
  .up { fill: none; stroke: #c62828; stroke-width: 2 }`
