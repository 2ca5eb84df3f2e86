/** Fictional: a treasurer in town, for whom the post was the school. */
export const nieves = `E: ¿Qué cargo tiene usted?
NIEVES: Tesorera soy, segundo año. Nadie quería. {grp-leadership-post-held|En la reunión todas miraban su tejido, calladitas, y la presidenta dijo: Nieves, tú has terminado la primaria. Así me eligieron. Esa noche no dormí.}
E: ¿Qué fue lo más difícil?
NIEVES: {lrn-by-doing|El banco. Entrar al banco. Yo pasaba por la puerta y pensaba que era para otra gente. La primera vez fui con la presidenta y ninguna de las dos sabía qué papel agarrar. El joven de la ventanilla nos hizo esperar hasta el último. La segunda vez fui sola y le dije: yo estaba antes. Desde esa vez me conoce.} Ahora lleno el papel con los ojos cerrados.
E: ¿Y eso le cambió a usted?
NIEVES: {slf-confidence slf-fear-lost|Me cambió, sí. Antes si alguien me hablaba fuerte, yo me achicaba. Ahora pregunto otra vez: no le he entendido, explíqueme. Eso parece poca cosa, pero para mí no es.} {slf-voice|En la escuela de mi hijo también reclamé, porque el profesor no venía los viernes. Cinco mamás fuimos. Yo hablé.}
E: ¿Cómo es su día?
NIEVES: {car-double-burden|Uy, largo. Vendo en la mañana, cocino, mi hijo chico está conmigo, y las cuentas las hago cuando todos duermen. Cuando hay pago son dos noches sin dormir, porque tiene que salir al céntimo. Si falta un sol, todas te miran.}
E: ¿Su esposo qué dice de que sea tesorera?
NIEVES: {hh-men-support-positive|Él me acompaña a traer la plata, porque da miedo caminar con eso. Se queda en la esquina, no entra. Dice: tú sabes, yo te cuido nomás.} {hh-men-view-capability|A sus hermanos les dice que en su casa la que saca cuentas soy yo.} {hh-men-support-conditional|Pero cuando hubo que viajar a la capital por el grupo, ahí sí no quiso. Tres días era mucho, dijo, con el chico. Fue otra compañera.} {grp-leadership-travel|Yo tenía ganas. Nunca he visto el mar.}
E: ¿Se arrepiente?
NIEVES: No me arrepiento. Pero me acuerdo.
E: En su casa, ¿quién guarda el dinero?
NIEVES: {hh-income-administration|En dos latas. En una lo de la casa, que es de los dos, y en otra lo mío del tejido, que él no toca. Así quedamos. Si falta en una, se presta de la otra, y se devuelve. Con papel y todo.} Se ríe él, pero devuelve.
E: ¿Qué le ha enseñado el grupo aparte de tejer?
NIEVES: {lrn-health-nutrition|De la comida de los niños nos enseñaron, que no sea pura papa, que haya verdura, huevo. Yo eso lo hago.} {lrn-gender-rights awr-rights|Y de los derechos, que la mujer también puede firmar, puede heredar. Mi papá había pensado dejar la chacra solo a mis hermanos. Yo le hablé, tranquila. Ahora hay un pedacito para mí también.}
E: ¿Todas las compañeras han cambiado así?
NIEVES: No todas. {hh-men-support-resistance|Hay una que venía y ya no viene. Su esposo le escondía los palitos, para que no pueda terminar. Qué vamos a hacer. La visitamos, pero ella dice que está bien.} {hh-violence-other-couples|En otras casas hay pleito fuerte, eso se escucha. Aquí las paredes son delgadas. Una quiere ayudar y no sabe cómo.}
E: ¿Y el grupo puede hacer algo?
NIEVES: {grp-social-trust|Escuchar, pues. Lo que se dice tejiendo no sale de ahí. Esa es la regla, aunque no esté en el acta.} {grp-social-mutual-support|Cuando una estuvo enferma, entre todas le acabamos su pedido y le dimos su plata completa.}
E: ¿Hasta cuándo va a ser tesorera?
NIEVES: Hasta diciembre. {fem-knowledge-sharing|Ya estoy enseñando a otra, para que no le pase como a mí con el banco. Vamos juntas y yo me quedo atrás, en la fila, y que ella hable.}`
