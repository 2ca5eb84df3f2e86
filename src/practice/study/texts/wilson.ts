/** Fictional: the husband of Gladys. */
export const wilson = `E: ¿Qué sabe del grupo de su esposa?
WILSON: {hh-men-knowledge-some|Bastante. Sé cuándo entregan, cuánto pagan la pieza, qué colores pidieron. Los miércoles hay reunión y cada tres meses viene alguien a enseñar. Ella me cuenta todo cuando pelamos papa.} Y a veces devano la lana, eso me gusta, es como descansar.
E: ¿Le parece bien que participe?
WILSON: {hh-men-support-positive|Sí. Es su trabajo. Yo tengo el mío. Nadie me pregunta a mí si a mi esposa le parece bien que yo trabaje en obra.} {lrn-new-ideas|Y trae ideas. De ella vino lo de poner el fogón alto, que ahora no nos llena de humo. Lo vio en la casa de una compañera.}
E: ¿Cómo se reparten las tareas?
WILSON: {hh-division-of-labour-shared|El que está, hace. Si yo llego primero, cocino. Si ella tiene que entregar, yo baño a la bebe, la duermo y lavo lo del día.} {car-double-burden|Igual ella hace más. Lo reconozco. Teje con la bebe encima. Yo cuando trabajo, trabajo; ella cuando trabaja, también cría.}
E: ¿Siempre fue así?
WILSON: {oth-migration|En la costa aprendí, a la fuerza. Vivíamos cuatro paisanos en un cuarto, sin mujer. O cocinabas o no comías. Ahí se te quita lo de que el hombre no sabe.} Mi papá, en cambio, no sabe ni prender la cocina. {fem-relations-service-to-family|Mi mamá le sirve, le saca los zapatos. Él no lo pide ya, ella lo hace. Yo la miro y no sé qué decir.}
E: ¿Qué dicen sus amigos?
WILSON: {trn-peer-ridicule|De todo. Me decían la niñera. En la faena me preguntaban por la receta. Al comienzo lavaba de noche para no escuchar. Da vergüenza contar eso.} {hh-men-support-positive|Después pensé: ¿por qué me escondo, si no estoy robando? Ahora me preguntan por la receta y se la doy.}
E: ¿Ha cambiado algo en la casa por el grupo?
WILSON: {hh-men-notice-none|No sé si por el grupo. Ella siempre fue así, de hablar fuerte. Yo creo que el grupo cambió por ella, no al revés.} {hh-income-contribution|La plata sí ayuda. Cuando no hay obra, dos, tres meses, con eso pagamos. No me da vergüenza decirlo.}
E: ¿Discuten?
WILSON: Claro, como todos. {hh-conflict-money-anxiety|Por mi mamá, por la plata cuando falta. Y por los viajes.} {hh-time-conflict-late-home|Cuando llega tarde no discutimos, pero me preocupo. La carretera de noche es fea. Le he comprado una linterna.}
E: ¿Lo invitaron a alguna capacitación?
WILSON: {trn-include-men|Una vez, a la de salud. Fui el único. Me senté atrás y las señoras se reían, pero bien. Aprendí lo de la anemia. Deberían hacer una solo para hombres y que no la llamen de género, porque con esa palabra no van. Que la llamen de familia, de animales, de lo que sea.}
E: ¿Le gustaría que ella tenga un cargo?
WILSON: {hh-men-view-capability grp-leadership-willingness|Ella puede ser presidenta y más. Quiere estudiar enfermería también. Lo que me da miedo es que no le alcance el cuerpo. Yo puedo hacer más en la casa, pero no puedo dar de lactar.}
E: ¿Cómo tiene que ser una mujer?
WILSON: {fem-strength-same-as-men|Como quiera. Bueno, eso digo yo. Que sea trabajadora, pero eso también el hombre.} {awr-marginalisation|Aquí a la mujer le preguntan primero por el marido, en la posta, en el banco. A ella le da cólera. A mí antes me parecía normal.}`
