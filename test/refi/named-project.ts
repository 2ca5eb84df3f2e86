/** A project whose texts still say names, as other programs may hand it over. All of it is invented. */
import { guidNumber, archiveOf, projectOf } from './archive.ts'

export const [first, second] = [guidNumber(20), guidNumber(30)]
export const said = 'E: ¿Y ahora? 🧶\nMargarita: Vivo en Ilave y tejo sin miedo.'
const also = 'Filomena: Vendo en Juliaca lo que tejo.'

const coding = (number: number): string =>
  `<Coding guid="${guidNumber(500 + number)}"><CodeRef targetGUID="${guidNumber(1)}"/></Coding>`
const selected = (text: string, words: string, number: number): string => {
  const from = Array.from(text.slice(0, text.indexOf(words))).length
  return `<PlainTextSelection guid="${guidNumber(100 + number)}" name="${words}" startPosition="${from}" endPosition="${from + Array.from(words).length}">
    <Description>nota ${number} sobre Margarita</Description>${coding(number)}</PlainTextSelection>`
}
const selectionRef = (number: number): string => `<SelectionRef targetGUID="${guidNumber(100 + number)}"/>`
const sourceRef = (guid: string): string => `<SourceRef targetGUID="${guid}"/>`

/** Two texts; a case of one, a case of both; a memo on each selection. */
export const namedProject = archiveOf({
  'project.qde':
    projectOf(`<CodeBook><Codes><Code guid="${guidNumber(1)}" name="sin miedo" isCodable="true"><Description>Como en la feria de Ilave.</Description></Code></Codes></CodeBook>
    <Variables><Variable guid="${guidNumber(60)}" name="pueblo" typeOfVariable="Text"/></Variables>
    <Cases><Case guid="${guidNumber(40)}" name="Margarita"><VariableValue><VariableRef targetGUID="${guidNumber(60)}"/><TextValue>Ilave</TextValue></VariableValue>${sourceRef(first)}${selectionRef(3)}</Case>
    <Case guid="${guidNumber(41)}" name="las dos">${sourceRef(first)}${sourceRef(second)}${selectionRef(3)}${selectionRef(4)}</Case></Cases>
    <Sources><TextSource guid="${first}" name="Margarita.docx"><PlainTextContent>${said}</PlainTextContent>
      ${selected(said, 'Margarita', 1)}${selected(said, 'rita: Vivo en I', 2)}${selected(said, 'tejo sin miedo', 3)}</TextSource>
    <TextSource guid="${second}" name="texto 2"><PlainTextContent>${also}</PlainTextContent>${selected(also, 'lo que tejo', 4)}</TextSource></Sources>`),
})
