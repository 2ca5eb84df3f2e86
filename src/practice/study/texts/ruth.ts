/** Fictional: a member whose husband went to the workshops too, and was laughed at. */
export const ruth = `E: Usted me decía que su esposo también fue a capacitarse.
RUTH: Sí, en la segunda vuelta. {trn-reprosalud trn-one-sided|La primera vez éramos puras mujeres. Salíamos con la cabeza llena y en la casa no había con quién hablar. Una compañera tuvo que dejar de ir, porque su esposo dijo que ahí les enseñaban a ser respondonas.} {trn-include-men|Entonces pedimos que los inviten a ellos. En una reunión lo pedimos, con acta. Y vinieron once.}
E: ¿Y el suyo quiso ir?
RUTH: {hh-men-support-resistance|El primer día no quería. Se puso a arreglar una puerta que no estaba rota.} Le dije: anda un rato, si no te gusta te vienes. {hh-men-support-positive|Se quedó hasta el final. Al otro día se fue antes que yo, con su cuaderno.}
E: ¿Qué cambió?
RUTH: {hh-division-of-labour-shared|Él cocina los domingos. Primero salía salado, ahora sale mejor que lo mío, pero eso no se lo digo. Lleva a la bebe al control, en el puesto de salud lo miran porque es el único papá.} {hh-children-no-mistreatment|Y ya no les grita a los chicos. Antes los hacía callar de un grito. Ahora se agacha y les habla bajito. Eso lo aprendió ahí, del señor que daba la charla.}
E: ¿Y entre ustedes?
RUTH: {hh-conflict-fewer-arguments|Discutimos menos y más corto. Antes una discusión duraba tres días, sin hablar. Ahora uno de los dos dice: ya, tomemos un mate. Y se acaba.} {hh-income-administration|La plata la ponemos en la mesa los sábados y la repartimos en sobres, con los nombres escritos. Hasta un sobre para pasear hay. Vacío casi siempre, pero hay.}
E: ¿Todos los que fueron cambiaron?
RUTH: No. {hh-division-of-labour-no-change|De los once, unos cuatro diría yo. Los otros escucharon, comieron y siguieron igual. Uno dijo que eso es para gente de ciudad.} {trn-peer-ridicule|Y al mío lo fastidiaron mucho. En el campeonato le gritaban: ¡anda a cambiar pañales! Un tiempo dejó de ir a jugar. A mí me dio pena, porque le gusta el fútbol.}
E: ¿Y qué hizo?
RUTH: {hh-men-view-capability|Les contestó un día que su mujer había ganado más que todos ellos juntos ese mes. Era verdad, por el pedido de los guantes. Se callaron.} Ahora hay dos que le preguntan cosas cuando están solos. Solos nomás. En grupo se ríen.
E: ¿Usted qué ha aprendido?
RUTH: {lrn-reproductive-health awr-limit-births|A planificar. Tengo dos hijos y así lo hemos decidido los dos, sentados. Mi mamá tuvo diez. Ella me dice que soy floja para parir, en broma.} {lrn-gender-rights awr-rights|Y que hay leyes. Yo no sabía que la casa también está a mi nombre.} {slf-esteem|Y a quererme, suena a canción, pero es así. Antes me ponía la ropa que sobraba. Ahora mi chompa buena es mía.}
E: ¿Cree que eso viene del grupo?
RUTH: {grp-social-mutual-support|Del grupo, de la capacitación y de él también, porque él quiso. Si no quería, ni con cien talleres.} {oth-schooling|Y porque los dos hemos terminado la secundaria. Con las que no saben leer es más difícil, los papeles las cansan.}
E: ¿Conoce parejas que viven lo contrario?
RUTH: {hh-violence-other-couples|Hay. No voy a decir quién. Una viene con lentes oscuros cuando no hay sol, y todas miramos el tejido.} {grp-social-trust|Le hemos dicho que aquí no está sola. Hasta ahí llegamos. No sabemos más qué hacer y eso da vergüenza también.}
E: ¿Qué pediría usted?
RUTH: {trn-include-men|Que haya otra vuelta para los hombres. Y que la dé un hombre de aquí, que hable aymara, que tenga chacra. Al de la ciudad le dicen sí, sí, y después nada.}`
