/** Fictional: a young member; money came first, and the trouble about the hour stayed. */
export const olinda = `E: ¿Por qué entró al grupo?
OLINDA: Por necesidad. {hh-income-husband-without-work hh-conflict-money-anxiety|Mi esposo se quedó sin trabajo, se acabó la obra de la carretera. Estábamos cortos, todo era discusión. Él me decía: trae tú, pues, a ver si puedes. Con burla me lo decía.} Yo dije: voy a poder.
E: ¿Y pudo?
OLINDA: {grp-income-first-payment slf-esteem|La primera vez fueron setenta soles por dos chalinas. Los puse en la mesa, en monedas, para que haga ruido. Él miró. No dijo nada, pero esa noche comimos pollo.} {hh-income-breadwinner-shared|Desde ahí ya no se burla. Ahora dice: ¿cuándo te pagan?, porque él también hace sus planes con eso.}
E: ¿Cómo ve él que usted vaya a las reuniones?
OLINDA: {hh-men-support-conditional|Según. Si está de buen humor, bien. Si no ha comido, mal.} {hh-time-conflict-late-home|El problema es la hora. Yo vivo lejos, una hora caminando. Si la reunión acaba a las cinco, llego de noche. Me espera en el camino, y no para acompañarme, para ver con quién vengo.} Eso no me gusta.
E: ¿Se lo ha dicho?
OLINDA: {slf-voice slf-confidence|Sí. Antes no le hubiera dicho. Le dije: si desconfías, ven a la reunión y siéntate. Vino una vez. Se sentó en la puerta, las señoras le invitaron sopa y le dieron lana para devanar. No volvió a desconfiar tanto.}
E: ¿Las tareas de la casa?
OLINDA: {hh-division-of-labour-help-occasional|Cuando hay entrega, ayuda. Trae agua, cocina papa, cambia al chiquito si no hay nadie mirando. Cuando no hay entrega, no. Dice: ahora estás descansada.} {car-double-burden|Descansada, dice. Yo tejo, cocino y doy pecho, todo en la misma silla.}
E: ¿Qué ha aprendido en el grupo?
OLINDA: {lrn-technical|A medir, a usar la plancha de vapor, a hacer la misma talla veinte veces. Antes mis chompas eran todas distintas, como mis hijos.} {lrn-health-nutrition|Y del hierro, de la anemia. A mi chiquito le salió bajo y ya sabía qué hacer: sangrecita, hígado.} {lrn-new-ideas|También que se puede poner un negocio. Con otra compañera queremos vender gorros por nuestra cuenta.}
E: ¿Tiene amigas en el grupo?
OLINDA: {grp-social-isolation-relieved grp-social-trust|Ahora sí. Yo soy de otro pueblo, aquí no conocía a nadie, solo a mi suegra y sus gallinas. Dos años lloré. En el grupo encontré a una de mi tierra y nos contamos todo.} {hh-time-conflict-neglect-reproach|Mi suegra dice que por ir a chismear descuido al niño. Pero el niño va conmigo, amarrado.}
E: ¿Su esposo ha cambiado?
OLINDA: {hh-men-notice-none hh-division-of-labour-no-change|Un poco no más. No quiero decir que cambió, porque mañana cambia otra vez.} {hh-conflict-fewer-arguments|Discutimos menos por plata. Por la hora, igual.} {oth-migration|Y ahora se quiere ir a la mina, a la selva. Si se va, habrá plata y no habrá esposo. No sé qué es mejor. Mis compañeras dicen: piénsalo tejiendo.}
E: ¿Qué le diría a una mujer que quiere entrar?
OLINDA: {fem-work-responsibility fem-strength-not-manipulated|Que entre, pero que cumpla. Y que no le pida permiso como niña. Que avise, que es distinto.} {grp-income-security|Aunque sea poco, es de una. Con lo de una se camina más derecha.}`
