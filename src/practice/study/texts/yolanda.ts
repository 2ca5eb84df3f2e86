/** Fictional: a member for whom nothing changed at home. */
export const yolanda = `E: Cuénteme de un día suyo, de ayer por ejemplo.
YOLANDA: Ayer. Me levanté a las tres y media, porque tenía que entregar hoy. {car-double-burden|Tejí una hora con la lámpara. Después prendí el fogón, hice el desayuno, saqué las ovejas, mandé a los chicos. Lavé. Volví a tejer. Cociné. Mi suegra está enferma, le llevé su plato y la cambié. A las cuatro encerré los animales, cociné otra vez, y a las ocho agarré la chompa y la terminé a la una.} A la una de la mañana, digo.
E: ¿Y su esposo?
YOLANDA: En su trabajo, hace adobes. Viene cansado. {hh-division-of-labour-no-change|Se sienta, come, mira la tele. No es que sea malo. Pero no agarra ni su plato. Yo le digo y él dice: ya, ahorita. Y ese ahorita nunca llega.}
E: ¿Desde que usted está en el grupo eso no ha cambiado?
YOLANDA: No, señorita. {slf-confidence hh-division-of-labour-no-change|Yo en el grupo soy una, hablo, me río, opino. Entro por la puerta de mi casa y soy otra. La misma de antes. A veces pienso que la que va al grupo es mi hermana y no yo.}
E: ¿Ha probado decirle?
YOLANDA: Bastante. {hh-time-conflict-neglect-reproach|Me dice: si no te alcanza el tiempo, deja de tejer. Así nomás. Que yo me busqué ese trabajo. Que los chicos están descuidados por mi culpa, que las ovejas están flacas.} ¿Y la plata?, le digo yo. Ahí se calla.
E: ¿La plata del tejido para qué es?
YOLANDA: {hh-income-contribution|Para el colegio, toda. El cuaderno, el pasaje, la cuota. Él paga la luz, y lo demás, no sé, lo gasta.} {fem-work-responsibility fem-work-thrift-money|Si yo le diera la plata a él, en un día se va. Yo en cambio cuento: esto para el lunes, esto para el martes.}
E: ¿Le da gusto ganarla?
YOLANDA: {slf-esteem|Me da gusto, sí. Firmar mi nombre en la hoja me da gusto, porque yo aprendí a firmar de grande.} {grp-income-security|Pero no voy a decir que vivimos mejor. Vivimos igual, y yo trabajo más. Sin eso estaríamos peor, eso también es cierto.}
E: ¿Qué dicen en las capacitaciones sobre esto?
YOLANDA: {lrn-gender-rights|Dicen que la casa es de los dos, que hay que repartir. Bonito es escuchar. Nos hicieron dibujar un reloj con lo que hace la mujer y lo que hace el hombre. El mío no alcanzaba, me faltaba papel.} {trn-one-sided trn-include-men|Pero ellos no estaban ahí. Nosotras ya sabemos lo que hacemos, señorita. A ellos tendrían que hacerles dibujar el reloj.}
E: ¿Lo conversó con él?
YOLANDA: Le mostré mi reloj. Se rió. {trn-peer-ridicule|Dijo que si él lava una olla, mañana en la cancha todos van a saber. Y es verdad, mire. Un vecino barría su patio y le pusieron de apodo la señora. Ya no barre.}
E: ¿Sus hijos ayudan?
YOLANDA: Mi hija. {fem-relations-service-to-family car-reproductive-role|Doce años tiene y ya cocina cuando yo tengo reunión. Al varón no le dejan, dice su papá que para qué. Y yo pienso: así mismo empecé yo. Estoy criando a otra igual que yo, y eso me duele.}
E: ¿Qué le haría falta?
YOLANDA: Horas. {grp-social-isolation-relieved|Yo no dejo el grupo, porque si lo dejo me vuelvo a quedar sola con las ovejas. Los miércoles son míos.} Pero que el día tenga más horas. O que él agarre su plato. Con eso empezaría.
E: ¿Algo más?
YOLANDA: Que no pongan que mi esposo es malo. {awr-marginalisation|Así es nomás aquí. A todas nos pasa, y como a todas nos pasa, nadie dice nada.}`
