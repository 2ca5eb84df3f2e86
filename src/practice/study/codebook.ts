/**
 * The article’s codebook (K. Forstner, women’s group-based work in Puno) as a starter for any study: its nine top codes with all
 * that lies under them. Names and definitions are ours; the article names codes only.
 */

export type StarterCode = {
  readonly code: string
  readonly parent: string | null
  readonly name: string
  readonly definition: string
  readonly isSensitive: boolean
  /** Its place among its siblings. */
  readonly place: number
}

/** A code, what it is called, what it means; two spaces for each level. */
const outline = `
fem|Cómo debe ser una mujer|Lo que dicen de cómo es o debe ser una mujer.
  fem-work|Trabajo de la mujer|El trabajo como parte de ser mujer.
    fem-work-hardworking|Trabajadora|Que trabaje siempre y no esté sentada.
    fem-work-responsibility|Responsable|Que cumpla y responda por la casa y lo suyo.
    fem-work-thrift-money|Cuida el dinero|Que no malgaste y haga alcanzar.
  fem-relations|Trato con los demás|Cómo trata una mujer a su familia y a su comunidad.
    fem-relations-service-to-family|Atender a la familia|Servir y cuidar a esposo e hijos.
    fem-relations-respectable-modest|De respeto|Que se haga respetar y respete.
    fem-relations-no-gossip|Sin chismes|Que no hable de otras.
    fem-relations-passivity|Comprensiva y callada|Que aguante, calle o ceda.
    fem-relations-sociability|Alegre y amiga|Que ría, salude, converse.
    fem-relations-unselfish|Sin egoísmo|Que no guarde todo para sí.
  fem-knowledge|Saber de la mujer|Lo que una mujer ha de saber, y para quién.
    fem-knowledge-know-everything|Saber de todo|Campo, casa, animales, tejido, gente.
    fem-knowledge-sharing|Compartir lo que sabe|No guardarse lo aprendido.
    fem-knowledge-teaching|Enseñar|Pasarlo a hijas, nueras, compañeras.
  fem-strength|Fuerza de la mujer|La mujer como fuerte o capaz.
    fem-strength-same-as-men|Igual que los hombres|Puede hacer lo mismo.
    fem-strength-not-manipulated|No dejarse manejar|Decidir por sí misma.
grp|El trabajo en el grupo|Lo que el grupo es y trae a sus socias.
  grp-income|Ingreso del grupo|Dinero que viene del tejido.
    grp-income-first-payment|Primer pago|El recuerdo de la primera plata propia.
    grp-income-security|Seguridad|Algo siempre entra, aunque poco.
    grp-income-only-cash-source|Única plata|No hay otra entrada de dinero.
    grp-income-better-price|Mejor precio|Más que en la feria o con el intermediario.
  grp-social|Estar juntas|Lo que trae la compañía de las otras.
    grp-social-happiness|Alegría|Risa, ánimo, contento en el grupo.
    grp-social-isolation-relieved|Menos soledad|Salir de la casa, conocer gente.
    grp-social-trust|Confianza entre ellas|Contarse cosas, saber que no se divulga.
    grp-social-mutual-support|Apoyo mutuo|Ayudarse en el trabajo y en apuros.
  grp-leadership|Cargos|Dirigir o representar al grupo.
    grp-leadership-post-held|Tuvo un cargo|Experiencia de presidenta, tesorera y otros.
    grp-leadership-willingness|Aceptaría un cargo|Ganas o miedo de tomarlo.
    grp-leadership-travel|Viajes|Salir por el grupo a otra ciudad.
lrn|Aprendizaje|Lo aprendido en el grupo y sus talleres.
  lrn-technical|Técnico|Tejido, calidad, máquinas, cuentas.
  lrn-health-nutrition|Salud y comida|Cuidado, higiene, alimentación.
  lrn-reproductive-health|Salud reproductiva|Cuerpo, embarazo, planificación.
  lrn-gender-rights|Género y derechos|Talleres sobre hombres, mujeres y derechos.
  lrn-new-ideas|Ideas nuevas|Ver otras maneras de vivir o hacer.
  lrn-by-doing|Aprender haciendo|Se aprende en el cargo o en la tarea.
slf|Ella misma|Cómo se ve y se siente.
  slf-esteem|Autoestima|Valerse, quererse.
  slf-confidence|Seguridad en sí|Atreverse.
  slf-voice|Voz|Hablar, opinar delante de otros.
  slf-fear-lost|Miedo que se fue|Ya no temer o avergonzarse.
awr|Conciencia|Darse cuenta de cómo viven las mujeres.
  awr-marginalisation|Marginación|A las mujeres se las deja de lado.
  awr-rights|Derechos|Saberse con derechos.
  awr-limit-births|Decidir cuántos hijos|Planificar la familia.
hh|Relaciones en casa|Lo que cambia, o no, en el hogar.
  hh-income|Dinero en casa|De quién es, quién lo da, quién lo guarda.
    hh-income-administration|Quién administra|Quién guarda y decide.
    hh-income-contribution|Ella aporta|Su plata sostiene la casa.
    hh-income-breadwinner-shared|Los dos mantienen|El sostén ya no es solo de él.
    hh-income-husband-without-work|Él sin trabajo|El esposo no gana o gana a veces.
  hh-division-of-labour|Reparto de tareas|Quién hace qué en la casa.
    hh-division-of-labour-shared|Comparten|Él hace tareas como cosa suya.
    hh-division-of-labour-help-occasional|Ayuda a veces|Él ayuda cuando ella no puede.
    hh-division-of-labour-no-change|Nada cambió|Todo lo hace ella, u otra mujer.
  hh-time-conflict|Pleitos por el tiempo|El grupo quita horas a la casa.
    hh-time-conflict-late-home|Llega tarde|Reclamo por la hora.
    hh-time-conflict-neglect-reproach|Descuido|Reclamo por hijos, comida, animales.
  hh-men-support|Apoyo de los hombres|Qué dice y hace él ante el grupo.
    hh-men-support-positive|Apoya|Le parece bien y la anima.
    hh-men-support-conditional|Apoya con condiciones|Sí, pero que cumpla en casa.
    hh-men-support-resistance|Se opone|No quiere que vaya.
  hh-men-knowledge|Lo que él sabe del grupo|Cuánto conoce.
    hh-men-knowledge-none|Nada|Dice que es cosa de mujeres.
    hh-men-knowledge-technical-only|Solo del tejido|Sabe de lana y pedidos.
    hh-men-knowledge-some|Algo|Cuenta de reuniones o talleres.
  hh-men-notice|Si él nota un cambio|El cambio de ella visto por él.
    hh-men-notice-change|Lo nota|Dice en qué cambió.
    hh-men-notice-none|No lo nota|La ve igual que siempre.
  hh-men-view|Cómo la ve él|Lo que piensa de lo que ella puede.
    hh-men-view-capability|Capacidad|La cree capaz, o no.
  hh-conflict|Discusiones|Peleas de palabra y por qué.
    hh-conflict-money-anxiety|Por falta de plata|La escasez trae discusión.
    hh-conflict-fewer-arguments|Menos discusiones|Se discute menos que antes.
    hh-conflict-initial-problems|Problemas al comienzo|Al entrar al grupo, después pasó.
  hh-violence!|Violencia|Maltrato, como ella lo diga; nunca se pregunta por él.
    hh-violence-own!|Propia|Lo vivido por quien habla.
    hh-violence-other-couples!|De otras parejas|Lo visto u oído de otros.
    hh-violence-reduced!|Menos que antes|Disminuyó o terminó.
    hh-violence-thwarting!|Por sentirse menos|Él pierde su lugar y responde mal.
  hh-children|Hijos|Trato a los hijos.
    hh-children-no-mistreatment|Buen trato|Ya no se les grita ni maltrata.
trn|Capacitaciones|Cómo fueron y para quién.
  trn-reprosalud|ReproSalud|Lo de ese programa.
  trn-include-men|Con los hombres|Que también vayan ellos.
  trn-one-sided|Solo a mujeres|Queda a medias si ellos no van.
  trn-peer-ridicule|Burla de otros hombres|Se ríen del que cambia.
car|Cuidado|Criar, cocinar, atender.
  car-reproductive-role|Su papel de cuidar|El cuidado visto como de ella.
  car-double-burden|Doble carga|Teje y además hace todo.
oth|Otras causas|Lo que cambia sin que sea por el grupo.
  oth-migration|Migración|Irse, volver, tener a alguien fuera.
  oth-schooling|Escuela|Haber estudiado más.
  oth-media|Radio y televisión|Lo que se oye y se ve.`

const starterCodes = (): readonly StarterCode[] => {
  const path: string[] = []
  const places = new Map<string | null, number>()
  return outline
    .trim()
    .split('\n')
    .map((line): StarterCode => {
      const level = (line.length - line.trimStart().length) / 2
      const [marked = '', name = '', definition = ''] = line.trim().split('|')
      const code = marked.replace('!', '')
      const parent = level === 0 ? null : (path[level - 1] ?? null)
      path[level] = code
      const place = places.get(parent) ?? 0
      places.set(parent, place + 1)
      return { code, parent, name, definition, isSensitive: marked.endsWith('!'), place }
    })
}

/** Parents before what lies under them. */
export const articleCodebook: readonly StarterCode[] = starterCodes()
