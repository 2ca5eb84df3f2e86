/** Institutions: those that the article names, public ones and programmes of Peru, and words before which or behind which a name stands. */

const known = `
movimiento manuela ramos|manuela ramos|mercomujer|merco mujer|reprosalud|repro salud|ciap|central interregional de artesanos del peru
central interregional de artesanos|unca|union de comunidades aymaras|arte aymara|chirapaq|maryknoll|caritas|care peru
juntos|pension 65|qali warma|cuna mas|vaso de leche|foncodes|pronaa|pronamachcs|agro rural|agrorural|sierra exportadora|promperu|inei
mincetur|dircetur|demuna|cem|centro emergencia mujer|comisaria|fiscalia|serenazgo|essalud|minsa|sis|ugel|reniec|sunat|sunarp|mimdes|midis
banco de la nacion|caja arequipa|caja los andes|caja cusco|mibanco|crediscotia|compartamos|edpyme|pilcomayo|iglesia catolica
prelatura de juli|radio onda azul|onda azul|pachamama radio|sutran|juzgado de paz|adventista|adventistas|rondas campesinas
santa maria magdalena|flora tristan|aynigems|allpa|intercrafts|minka|raymisa|antisuyo`
/** Also words of every day: institutions only with a capital. */
const alsoWords =
  'juntos|sis|cem|allpa|minka|comisaria|fiscalia|serenazgo|vaso de leche|compartamos|care|caritas|pilcomayo'

const sequencesOf = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/)
const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/)

export const knownInstitutions: readonly string[] = sequencesOf(known)
export const institutionsThatAreWords: ReadonlySet<string> = new Set(sequencesOf(alsoWords))
/** What stands before the name of an institution: `Asociación …`, `colegio …`. */
export const institutionWords: ReadonlySet<string> = new Set(
  wordsOf(`
  asociacion asociaciones cooperativa comite club centro posta puesto hospital clinica colegio escuela instituto universidad municipalidad
  municipio parroquia iglesia prelatura caja banco fundacion proyecto programa movimiento central union federacion empresa taller ong
  organizacion grupo radio ministerio gobernacion juzgado red sindicato capilla jardin wawawasi exportadora tienda mision institucion`),
)
/** Letters that stand for something, and say of nobody where she belongs. */
export const plainLetters: ReadonlySet<string> = new Set(
  wordsOf(
    'dni ruc ong ongs tv ok cd usb pdf aa ee uu ay es qu si no ya yo am pm nn xx vs ii iii iv vi vii xx xxi km kg sa sac',
  ),
)
/** Words with a capital that name nobody. */
export const plainCapitals: ReadonlySet<string> = new Set(
  wordsOf(`
  dios diosito señor señora virgen pachamama navidad pascua pascuas carnaval carnavales semana santa aymara aymaras aimara quechua quechuas
  castellano español española usted ustedes ud uds sra sr srta dr dra ing don doña estado gobierno biblia internet facebook whatsapp youtube
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto setiembre septiembre octubre
  noviembre diciembre mama papa constitucion ley año nuevo todos entrevistadora entrevistador entrevistada entrevistado traductora
  traductor interprete participante informante respondent interviewer moderadora socia esposo esposa marido hija hijo e p r s nota
  ficticia ficticio risas silencio pausa inaudible grabadora`),
)
