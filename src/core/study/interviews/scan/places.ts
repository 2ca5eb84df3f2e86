/** Places: the districts and provinces of Puno (INEI’s public list), communities around the lake, and the regions of Peru; folded. */

const puno = `
puno|acora|amantani|atuncolla|capachica|chucuito|coata|huata|mañazo|paucarcolla|pichacani|plateria|san antonio|tiquillaca|vilque|azangaro
achaya|arapa|asillo|caminaca|chupa|jose domingo choquehuanca|muñani|potoni|saman|san anton|san jose|san juan de salinas
santiago de pupuja|tirapata|carabaya|macusani|ajoyani|ayapata|coasa|corani|crucero|ituata|ollachea|san gaban|usicayos|juli|desaguadero
huacullani|kelluyo|pisacoma|pomata|zepita|el collao|ilave|capazo|pilcuyo|santa rosa|conduriri|huancane|cojata|huatasani|inchupalla|pusi
rosaspata|taraco|vilque chico|lampa|cabanilla|calapuja|nicasio|ocuviri|palca|paratia|pucara|santa lucia|vilavila|melgar|ayaviri|antauta
cupi|llalli|macari|nuñoa|orurillo|umachiri|moho|conima|huayrapata|tilali|san antonio de putina|putina|ananea|pedro vilca apaza
quilcapuncu|sina|san roman|juliaca|cabana|cabanillas|caracoto|san miguel|sandia|cuyocuyo|limbani|patambuco|phara|quiaca
san juan del oro|yanahuaya|alto inambari|san pedro de putina punco|yunguyo|anapia|copani|cuturapi|ollaraya|tinicachi|unicachi`
const around = `
camacani|ichu|chimu|ojherani|jayllihuaya|salcedo|los uros|uros|taquile|llachon|luquina|luquina chico|socca|molino|chinchera|cutini|perka|perca
pharata|caritamaya|thunuhuaya|thunco|culta|ccocosani|jayujayu|pallalla|huayllahuecco|suana|sihuayro|cachipucara|challapampa|kajje
huaquina|ayanca|moyapampa|sajo|batalla|huarahuarani|huapaca|caspa|santiago chambilla|checca|camicachi|rosacani|siraya|jachocco|copacabana
la paz|el alto|bolivia|titicaca|moquegua|ilo|toquepala|la yarada|tambopata|puerto maldonado|cuzco|sicuani|camana|mollendo`
const wide = `peru|lima|arequipa|tacna|cusco|puno|altiplano|titicaca|el altiplano|bolivia|chile|argentina|estados unidos|españa`
/** Also a word, a person’s name or a saint’s: a place only with a capital. */
const alsoWords = `
moho|sina|crucero|plateria|cabana|pusi|molino|lampa|palca|arapa|chupa|coata|huata|asillo|san jose|san miguel|san antonio|santa rosa|santa lucia
batalla|culta|perca|ilo|la paz|salcedo|el alto|thunco|saman|nicasio|checca|caspa|sajo|chimu|ichu|potoni|cupi|melgar|lima|camana|uros|los uros|copani|socca`

const sequencesOf = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/)

export const knownPlaces: readonly string[] = [
  ...new Set([...sequencesOf(puno), ...sequencesOf(around), ...sequencesOf(wide)]),
]
/** So large that naming them says of nobody where she lives. */
export const widePlaces: ReadonlySet<string> = new Set(sequencesOf(wide))
export const placesThatAreWords: ReadonlySet<string> = new Set(sequencesOf(alsoWords))
/** What stands before the name of a place: `comunidad de …`, `jirón …`. */
export const placeWords: ReadonlySet<string> = new Set(
  `comunidad comunidades parcialidad caserio anexo sector barrio distrito provincia pueblo isla ayllu aldea urbanizacion asentamiento
  jiron jr avenida av calle pasaje plaza plazuela fundo cerro rio laguna puerto feria`.split(/\s+/),
)
