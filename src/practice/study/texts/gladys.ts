/** Fictional: a young member, who thinks that other things than the group changed her. */
export const gladys = `E: ¿Cuánto tiempo está en el grupo?
GLADYS: Poquito, un año y medio. Mi mamá era socia y yo ocupé su lugar cuando se le malograron las manos. {grp-income-security|Me gusta porque es plata que puedo hacer en mi casa, con la bebe al lado.} {lrn-technical|Y porque me enseñan las cosas finas, el intarsia, que es de varios colores. Eso no lo sabe cualquiera.}
E: ¿Le ha cambiado la vida?
GLADYS: No tanto, voy a ser sincera. {oth-migration|Más me cambió irme a la costa. A los dieciséis me fui a trabajar en una casa, cuatro años. Ahí aprendí a contestar el teléfono, a cruzar la pista, a que me paguen a fin de mes y, si no me pagan, irme. Cuando volví ya no era la misma, y de eso el grupo no tiene la culpa.}
E: ¿Y en su pareja?
GLADYS: Con mi esposo nos conocimos allá, los dos trabajando. {hh-division-of-labour-shared oth-migration|Vivíamos en un cuarto y el que llegaba primero cocinaba. Así nos acostumbramos. Aquí lo siguió haciendo y mi suegra casi se cae. Le dijo: hijo, ¿qué te han hecho?}
E: ¿Qué hizo él?
GLADYS: {trn-peer-ridicule|Un tiempo lavaba los pañales de noche, escondido. De verdad. Los tendía oscuro y yo los recogía temprano, como si yo hubiera lavado.} Ahora ya no se esconde. {hh-men-support-positive|Dice: que miren.}
E: ¿Quién decide sobre el dinero?
GLADYS: {hh-income-administration hh-income-breadwinner-shared|Los dos. Tenemos una libreta. Él gana más cuando hay obra y yo gano más cuando no hay. Ninguno manda.} {oth-media|Eso también se aprende en la radio, hay un programa los domingos, de parejas, y lo escuchamos pelando papa. A veces apagamos porque discutimos sobre lo que dicen.}
E: ¿Qué piensa de las mujeres mayores del grupo?
GLADYS: {fem-knowledge-teaching|Saben un montón. Una señora que no lee hace unos cálculos de puntos en su cabeza que yo con celular no puedo.} {fem-relations-passivity|Pero aguantan mucho. Dicen: así es la vida, así es el hombre. A mí me da cólera y me da pena. Una me dijo: tú todavía no tienes cinco hijos, ya vas a ver.}
E: ¿Usted tomaría un cargo?
GLADYS: {grp-leadership-willingness|Si me dejan cambiar cosas, sí. Que las cuentas estén pegadas en la pared, que se vote con papelito. Ahora se levanta la mano y todas miran a quién mira la presidenta.} {slf-voice|Lo dije en la reunión y hubo silencio. Después dos señoras me agarraron afuera y me dijeron: bien dicho, pero más despacio.} Más despacio, pues.
E: ¿Hasta qué año estudió?
GLADYS: {oth-schooling|Secundaria completa, y un semestre de enfermería que no pude pagar. Si sale el pedido grande, en marzo vuelvo.} {slf-confidence|Yo sé que puedo. Lo que falta es plata y quién vea a la bebe.}
E: ¿Los derechos de la mujer los conoció en el grupo?
GLADYS: {awr-rights oth-schooling|En el colegio. Había una profesora que nos leía las leyes. En el grupo también hablan, pero para mí era repaso.} {awr-marginalisation|Lo que sí vi en el grupo es que a las que no hablan castellano las tratan como wawas en las oficinas. Yo eso no lo había visto porque a mí me hablan bien. Ahora acompaño a las señoras a sus trámites.}
E: ¿Y qué ganan ellas con usted?
GLADYS: Que alguien joven les haga caso, será. {grp-social-happiness|Y yo gano abuelas. Me río mucho con ellas, dicen unas cosas de los hombres que no se pueden grabar.}`
