/** Fictional: the daughter of Hortensia, on whom the work falls on days of meeting. */
export const yeny = `E: Su mamá es socia desde hace mucho. ¿Cómo fue crecer con eso?
YENY: Con lana por todos lados. En la sopa había lana. {fem-knowledge-teaching|Aprendí a tejer antes que a leer. Mi mamá no explica, te pone el tejido en la mano y te mira, y si está mal lo desarma sin decir nada. Así aprendes rápido.}
E: ¿Qué pasaba en la casa los días de reunión?
YENY: {hh-division-of-labour-no-change car-reproductive-role|Yo cocinaba. Desde los nueve años. Mi papá se sentaba a la mesa y esperaba. No era que mi mamá descansaba, era que su trabajo pasaba a mí. Nadie lo decía, pero así era. Cuando hablan de que la mujer se liberó con el grupo, yo pienso en mis miércoles.}
E: ¿Le tuvo cólera al grupo?
YENY: De chica, sí. {grp-income-only-cash-source oth-schooling|Después me di cuenta de que mis cuadernos salían de ahí. Mi secundaria la pagó el tejido de mi mamá, chompa por chompa. Mis hermanos mayores no terminaron, porque en ese tiempo no había pedidos.}
E: ¿Ha visto cambiar a su mamá?
YENY: {slf-voice slf-fear-lost|En la calle sí. Antes caminaba detrás de mi papá y no entraba a las tiendas, mandaba a uno de nosotros a preguntar el precio. Ahora entra, pregunta, y si es caro se lo dice al señor en su cara, en aymara, y se ríe.} {hh-division-of-labour-no-change|En la casa no. En la casa le sigue sirviendo primero a él.}
E: ¿Y su papá qué dice de todo esto?
YENY: {hh-men-support-conditional|Mi papá no habla mucho. Nunca le prohibió. Para él si la comida está, está bien. Y la comida estaba, porque la hacía yo.} {hh-income-administration|De la plata de ella nunca preguntó. Eso sí lo respeto.}
E: ¿Usted es socia?
YENY: No. Me han invitado. {grp-income-security|Pagan por pieza y yo hago cuentas: por hora es menos que ayudando en la tienda. Tejo cuando hay mucho pedido, para que ella cumpla.} {oth-schooling|Quiero estudiar contabilidad. Cuando les explicaron en el grupo lo del precio, lo del costo, me di cuenta de que eso me gusta. Yo le hice su cuaderno a mi mamá, con colores, porque no lee.}
E: Entonces algo le dejó el grupo.
YENY: {lrn-new-ideas|Sí. Esa idea. Y ver mujeres que discuten de números. En mi colegio las que discutían de números eran los hombres.}
E: ¿Cómo quiere vivir usted?
YENY: {fem-strength-not-manipulated awr-limit-births|Un hijo, quizás dos, no ahora. Y con alguien que cocine. Le voy a preguntar eso antes que el apellido.} {oth-media|Mis amigas se ríen. Ellas ven las novelas y esperan que alguien las mantenga. Yo veo las novelas y pienso quién lava esa ropa blanca.}
E: ¿Su mamá qué le dice?
YENY: {fem-relations-passivity fem-strength-not-manipulated|Me dice: no hagas como yo. No lo dice con pena. Lo dice como cuando desarma un tejido: esto está mal, hazlo de nuevo.} {awr-marginalisation|Una vez en la municipalidad le dijeron que vuelva con alguien que hable bien. Ella habla muy bien, el que no entendía era él. Desde ese día me pidió que yo estudie.}
E: ¿Hay algo que el grupo debería cambiar?
YENY: {car-double-burden grp-social-mutual-support|Que alguien vea a los niños en las reuniones, por turnos, para que no les caiga todo a las hijas. Y que inviten a los papás a cocinar ese día. Uno que sea. Para que se vea que se puede.}`
