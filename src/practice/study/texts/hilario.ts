/** Fictional: the husband of Delia, asked on another day. Two coders read it. */
export const hilario = `E: ¿Qué sabe usted del grupo de su esposa?
HILARIO: {hh-men-knowledge-technical-only|Que tejen chompas, para afuera creo. Lana traen en bolsas grandes, la pesan, y ella tiene que devolver el mismo peso. Eso he visto.} {hh-men-knowledge-none/a|Lo que hablan en la reunión no sé. Cosas de señoras serán. Yo no pregunto.}
E: ¿Le parece bien que participe?
HILARIO: {hh-men-support-conditional|Bien está, si no descuida. Yo le digo: anda, pero deja todo listo. La casa no se puede botar.} Al comienzo yo sí le dije que no vaya. {hh-men-support-resistance/b hh-conflict-initial-problems|Discutimos unas semanas. Los vecinos hablaban: para qué mandas a tu mujer, se va a malear. Después ya me acostumbré.}
E: ¿Qué trae ella del grupo a la casa?
HILARIO: {hh-income-contribution|Plata trae, a veces. No es mucha, pero cuando yo no tengo trabajo, eso sirve.} {hh-income-breadwinner-shared/b|Hubo un año que en la mina no me llamaron y con lo de ella comimos. Eso no lo olvido.} {hh-violence-thwarting/a|Uno se siente raro, no te voy a decir que no. El hombre tiene que traer, así me han criado.}
E: ¿Quién administra el dinero?
HILARIO: {hh-income-administration|Los dos. Bueno, ella guarda. Yo le doy y ella sabe dónde está. Pero yo sé en qué se gasta, no es que no sepa.} {fem-work-thrift-money/a|Ella es cuidadosa, no malgasta. Si yo lo tuviera en el bolsillo se iría más rápido.}
E: ¿La ve cambiada desde que está en el grupo?
HILARIO: {hh-men-notice-none|Igual la veo. La misma es. Un poco más cansada será, porque teje de noche.} {hh-men-notice-change/b slf-voice/b|Habla más, eso sí. Antes preguntabas algo y miraba al suelo. Ahora te contesta.} Pero eso será por la edad también.
E: ¿Usted hace algo en la casa cuando ella tiene reunión?
HILARIO: {hh-division-of-labour-shared/a hh-division-of-labour-help-occasional/b|Yo ayudo. Cocino los miércoles. Lavo también. No soy de esos que se sientan a esperar.} Mi hija también ayuda. {hh-division-of-labour-help-occasional/a|Lo que ella deja preparado lo caliento, sirvo a los chicos, y veo los animales, que eso es de todos.}
E: ¿Ha tenido algún problema por el grupo?
HILARIO: {hh-time-conflict-late-home|La hora. Dicen que es hasta las cuatro y llega a las seis, siete. Uno no sabe si ha pasado algo en la carretera.} {hh-time-conflict-neglect-reproach/a|Los chicos preguntan, la comida se enfría, las ovejas hay que encerrarlas.} Si terminaran temprano no habría nada que decir.
E: ¿Discuten menos o más que antes?
HILARIO: {hh-conflict-fewer-arguments/a|Menos será. Cuando falta plata uno se pone de mal genio, y cuando hay, está tranquilo.} {hh-conflict-money-anxiety|Por el recibo, por los útiles, de eso nomás se discutía.} Ahora ella pone para los útiles y ya no me pide.
E: ¿Cree que su esposa podría ser presidenta del grupo?
HILARIO: {hh-men-view-capability|Poder, puede. Tiene cabeza, para los números es mejor que yo.} {hh-men-support-conditional/b|Pero si se va de viaje, ¿quién ve a los chicos? Cuando sean más grandes, que sea.}
E: ¿A usted lo han invitado a alguna capacitación?
HILARIO: Nunca. {trn-one-sided|A ellas nomás les enseñan. Ella viene y me cuenta que el hombre también debe hacer esto y lo otro, y yo no sé si así dicen o ella lo aumenta.} {trn-include-men|Si invitaran a los hombres, yo iría, por lo menos una vez, a escuchar. De noche, que de día trabajamos.} {trn-peer-ridicule|Mis compañeros se burlan, dicen que ya me pusieron la pollera. Yo me río también, pero fastidia.}
E: ¿Qué le parece que debe saber una mujer?
HILARIO: {fem-knowledge-know-everything/b|De todo un poco: criar, vender, hablar con los profesores.} {fem-relations-service-to-family|Y atender su casa, pues. Eso es primero.} Mi mamá crió siete y nunca se quejó, pero eran otros tiempos.
E: ¿Quiere añadir algo?
HILARIO: {grp-income-security/a|Que el pedido llegue cada mes. A veces hay, a veces no hay.} Y que avisen la hora.`
