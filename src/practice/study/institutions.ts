/** The eleven institutions that the article names, what they are and how they stand to the two groups: as memos on the study. */

export type Institution = { readonly code: string; readonly name: string; readonly told: string }

const at = (number: number, name: string, told: string): Institution => ({
  ...{ code: `INST-${number}`, name, told },
})

export const institutions: readonly Institution[] = [
  at(
    1,
    'Movimiento Manuela Ramos',
    'ONG feminista del Perú. Fundó el grupo de Juli por medio de MercoMujer; capacitó en género y salud reproductiva por medio de ReproSalud.',
  ),
  at(
    2,
    'MercoMujer',
    'Proyecto comercial de Manuela Ramos. Buscó mercado para el grupo de Juli, hizo líneas de productos con diseñadoras de fuera y capacitó.',
  ),
  at(
    3,
    'ReproSalud',
    'Programa de capacitación de Manuela Ramos en salud y derechos reproductivos. Al comienzo solo con mujeres, y algunas lo dejaron por sus esposos; después también con hombres, que fueron objeto de burla cuando cambiaban.',
  ),
  at(
    4,
    'Misioneros extranjeros que vivían en Camacani',
    'Religiosos. Capacitaron al grupo de Camacani en calidad y abrieron la exportación, desde fines de los años setenta.',
  ),
  at(5, 'Iglesia católica', 'Vínculos por los que el grupo de Camacani exportó a Norteamérica.'),
  at(
    6,
    'CIAP, Central Interregional de Artesanos del Perú',
    'Organización de productores, de comercio justo. El grupo de Camacani es socio desde 1997.',
  ),
  at(
    7,
    'UNCA, Unión de Comunidades Aymaras',
    'Organización indígena: une a las comunidades, da acceso a recursos del Estado.',
  ),
  at(8, 'Arte Aymara', 'Programa de la UNCA, del que el grupo de Camacani es parte.'),
  at(9, 'Chirapaq', 'ONG de derechos indígenas, con la que el grupo de Camacani ha trabajado.'),
  at(10, 'Organismos del Estado', 'Apoyo técnico y acceso a mercados para grupos de la región, en general.'),
  at(11, 'Intermediarios y ferias turísticas', 'Compran a productoras solas, a precios bajos.'),
]

export const notes: readonly { readonly memo: string; readonly title: string; readonly text: string }[] = [
  {
    memo: 'PRACTICA',
    title: 'Estudio para practicar',
    text: 'Este estudio imita el del artículo de K. Forstner para aprender con él. Del artículo son los números, las instituciones, los temas y las citas cortas, cada una marcada. Todo lo demás es inventado: las demás personas, los hogares, a qué grupo o lista pertenece alguien, los días, y los textos que dicen «Ficticia» en su título.',
  },
  {
    memo: 'NO-DICHO',
    title: 'Lo que el artículo no dice',
    text: 'Cómo se eligió a quién entrevistar; de qué grupo son las treinta personas de los hogares; cuántas parejas hay; cómo se pidió el consentimiento; si se grabó; quién codificó, con qué libro de códigos y con qué acuerdo; las edades de todas.',
  },
  {
    memo: 'LIMITES',
    title: 'Límites que la autora señala',
    text: 'Los datos no alcanzan para medir la violencia en casa ni si cambió. Quien pregunta es mujer y extranjera, y las personas pueden mostrarse fuertes o víctimas ante ella. No se sabe si los esposos que ayudan son excepciones. El grupo con sus talleres es una causa posible entre otras.',
  },
]
