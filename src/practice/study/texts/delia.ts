/** Fictional: a knitter whose husband, asked apart, tells the same weeks otherwise. Two coders read it. */
export const delia = `E: ¿Cómo empezó usted en el grupo?
DELIA: Por mi cuñada entré. Ella ya tejía con las señoras y me decía: vente, no estés sola ahí en tu casa. {hh-conflict-initial-problems|Al principio mi esposo no quería mucho. Decía que a perder el tiempo íbamos, a conversar nomás. Un mes entero estuvo serio conmigo.} Yo igual fui. {lrn-technical|Ahí aprendí los puntos, el acabado, a que el cuello no quede flojo. Yo antes tejía así nomás, para mis hijos, chompa gruesa.}
E: ¿Y se acuerda del primer pago?
DELIA: Cómo no me voy a acordar. {grp-income-first-payment|Ciento veinte soles eran. Yo nunca había tenido esa plata en mi mano, mía.} {grp-income-first-payment/b slf-esteem/a|En el camino los contaba otra vez, como si se iban a perder.} Compré útiles para mis dos hijos y un par de zapatos para la menor. Y para mí, no te voy a mentir, una gaseosa. Esa la tomé solita, sentada en la plaza.
E: ¿Quién guarda la plata en su casa?
DELIA: {hh-income-administration|Yo la guardo. Mi esposo me da lo que gana y yo lo junto con lo mío. Para comprar algo grande hablamos los dos, un animal, una calamina. Pero lo de cada día, yo veo.} {hh-income-contribution hh-income-breadwinner-shared/b|Antes todo era pedirle. Para el azúcar, pedirle; para el pasaje, pedirle. Ahora yo también pongo.} Él a veces no tiene trabajo, pues. {hh-income-husband-without-work|En la mina no siempre llaman. Hubo un año que casi todo fue del tejido.} {hh-conflict-money-anxiety/a|Ese año nos poníamos de mal humor por la plata, los dos.}
E: ¿Cambió algo entre ustedes?
DELIA: {hh-conflict-fewer-arguments|Discutimos menos. Antes por el gas discutíamos, por el recibo, por todo. Cuando hay un poco, se habla con calma.} {slf-voice|Y yo también hablo más. Antes él decidía y yo miraba. Ahora le digo: a mí no me parece. Al comienzo se sorprendía.}
E: ¿Él hace algo de la casa cuando usted tiene reunión?
DELIA: {hh-division-of-labour-help-occasional|Los miércoles, que es la reunión, él calienta lo que yo dejo cocinado. Lavar su ropa, a veces. Cocinar de verdad, no.} {hh-division-of-labour-no-change/a car-double-burden|Lo demás igual es mío. Me levanto a las cuatro, cocino, veo los animales, mando a mis hijos, y tejo. En la noche tejo hasta que ya no veo.} {car-double-burden/b|A veces digo: he ganado plata, pero sueño no he ganado.}
E: ¿Y cuando vuelve tarde?
DELIA: {hh-time-conflict-late-home|Se molesta un poquito. Si pasa de las seis ya está en la puerta. Una vez estaba lloviendo y el carro no venía, y entré mojada, y él callado, callado.} Después pasa. {grp-social-mutual-support|Ahora entre compañeras nos avisamos; la que tiene que irse, se va, y la otra le lleva su lana.}
E: ¿Cómo se siente usted en el grupo?
DELIA: {grp-social-happiness|Me río. En mi casa no me río tanto. Allá contamos cosas, nos hacemos bromas con los puntos que salen mal.} {slf-fear-lost slf-voice/a|Yo antes, si venía alguien de la ciudad, me escondía detrás de otra. Ahora converso. Hasta hablé en la asamblea del pueblo, por lo del agua. Me temblaba la voz, pero hablé.}
E: ¿Tomaría un cargo?
DELIA: {grp-leadership-willingness|Me han dicho para secretaria. Yo leo despacio y por eso tengo un poco de miedo. Pero la que está ahora tampoco sabía, y aprendió.} {lrn-by-doing|Así se aprende, pues, en el cargo mismo.} Si mis hijos crecen un poco más, sí.
E: Para usted, ¿cómo tiene que ser una mujer?
DELIA: {fem-work-hardworking|Trabajadora. Que no esté sentada.} {fem-relations-service-to-family/a|Que atienda a su familia, que sus hijos vayan limpios.} {fem-strength-not-manipulated|Pero también que no se deje. Antes nos decían que la mujer callada es buena. Yo no pienso así ya.} {fem-knowledge-teaching|A mi hija le enseño a tejer y también le digo: estudia, para que tú elijas.}
E: ¿Le gustaría que su esposo fuera a las capacitaciones?
DELIA: {trn-include-men|Sería bueno. De nosotras nomás es como caminar con un zapato. Él me escucha, pero si lo escucha de otro hombre, cree más.} {trn-peer-ridicule/b|Aunque sus amigos se van a reír de él, eso sí. Ya le dicen que su mujer lo manda.}
E: ¿Quiere decir algo más?
DELIA: Que vengan a ver cómo tejemos. {grp-income-better-price|En la feria una chompa la pagan como si la lana creciera sola. En el grupo por lo menos se cuenta la hora.} Eso nomás.`
