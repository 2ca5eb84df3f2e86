/** Fictional: the husband of Olinda, who does not like the hour. */
export const anselmo = `E: ¿Qué le parece que su esposa esté en el grupo de tejido?
ANSELMO: {hh-men-support-conditional|Está bien, es un ingreso. Pero le voy a decir la verdad: la hora está mal. Si es una reunión de trabajo, que empiece en punto y acabe en punto. Empiezan tarde, porque se esperan, y conversan, y comen.} {hh-time-conflict-late-home|Llega de noche. Yo tengo al niño llorando, porque el pecho no lo tengo yo.}
E: ¿El niño no va con ella?
ANSELMO: Va a veces. Cuando hace frío no debería ir. {hh-time-conflict-neglect-reproach|Mi mamá dice lo mismo: que una criatura no es para andar en los caminos. Antes la mujer esperaba que los hijos crezcan y después salía.}
E: ¿Usted qué hace esos días?
ANSELMO: {hh-division-of-labour-help-occasional|Me encargo. Papa sancochada, agua, los animales. No es que no sepa. Lo que no hago es lavar en el río, porque ahí están todas las señoras y se ríen.} {trn-peer-ridicule|Y los hombres peor. Me dijeron: te han puesto a ti el mandil.}
E: ¿Qué sabe de lo que hacen en el grupo?
ANSELMO: {hh-men-knowledge-some|He ido una vez. Las señoras son tranquilas. Me dieron sopa y me hicieron devanar lana. Vi que apuntan todo en un cuaderno, cuánto entrega cada una. Eso me pareció serio.} {hh-men-knowledge-technical-only|De los talleres no sé. De tejido son, y de salud de los niños.}
E: ¿Y el dinero que ella gana?
ANSELMO: {hh-income-husband-without-work hh-income-contribution|Cuando se acabó la carretera yo estuve siete meses sin nada. Ella trajo. Poco, pero trajo. No es fácil para uno. Uno camina por el pueblo y piensa que todos saben.} {hh-income-breadwinner-shared|Ahora ya lo veo de otra manera. Con dos que jalan, la carreta pesa menos.}
E: ¿Quién lo administra?
ANSELMO: {hh-income-administration|Lo de ella, ella. Lo mío, yo le doy una parte. Para los gastos grandes yo decido, porque conozco de precios. Se lo consulto, sí.}
E: ¿La nota distinta?
ANSELMO: {hh-men-notice-change slf-voice|Sí. Antes lloraba mucho, extrañaba su pueblo. Ahora no llora, discute.} Se ríe. {slf-confidence|Me dijo un día: si desconfías, ven y siéntate. Así, delante de mi mamá. Yo me quedé frío. Pero fui.} {hh-men-view-capability|Es viva para el negocio, quiere vender gorros. Yo le digo que haga la prueba con veinte.}
E: ¿Y eso le parece bien o mal?
ANSELMO: Las dos cosas. {fem-relations-passivity|Una mujer que no dice nada es más fácil, pero uno no sabe qué piensa. Con mi mamá nunca supimos.} {fem-strength-not-manipulated|Ella por lo menos dice.}
E: ¿Discuten?
ANSELMO: {hh-conflict-fewer-arguments|Por plata, menos. Por la hora, cada miércoles.} Es como misa.
E: ¿Qué se podría hacer con la hora?
ANSELMO: Que se junten más temprano. O que alguien las traiga en carro hasta el cruce. {hh-men-support-positive|Yo podría ir a esperarlas a todas con la linterna, no solo a la mía. Nadie me lo ha pedido, pero podría.}
E: ¿Iría usted a un taller para hombres?
ANSELMO: {trn-include-men|Si es sobre cómo criar animales y de paso hablan de la familia, sí. Si es para que me reten, no.} {oth-migration|Además yo ya me voy. Hay trabajo en la selva, en el oro. Tres meses y vuelvo. Ella no quiere. Dice que la plata de allá sale cara. Quizás tenga razón, pero aquí no hay obra.}
E: ¿Quiere añadir algo?
ANSELMO: Que lo de la hora lo pongan con letras grandes.`
