/** Fictional: the husband of Yolanda, who sees it otherwise. */
export const toribio = `E: ¿Qué sabe usted del grupo en que está su esposa?
TORIBIO: {hh-men-knowledge-none|Poco sé. Tejen. Los miércoles se van. Qué más harán, yo no me meto, eso es cosa de mujeres.} Una vez vi la lana nomás, bonita lana era.
E: ¿Nunca le ha preguntado?
TORIBIO: No acostumbramos. Ella tampoco me pregunta de los adobes. Cada uno su trabajo.
E: ¿Le parece bien que vaya?
TORIBIO: {hh-men-support-conditional|No me opongo. Otros no dejan, yo sí dejo. Pero la casa tiene que caminar. Si la casa camina, que vaya.}
E: ¿Y camina?
TORIBIO: {hh-time-conflict-neglect-reproach|A veces no tanto. Las ovejas están flacas este año. Los chicos hacen la tarea solos. Cuando yo era chico mi mamá estaba siempre ahí, uno llegaba y había comida caliente.} {fem-relations-service-to-family|Para eso es la mamá, ¿no? El hombre puede traer plata de cualquier sitio, pero la mamá es una.}
E: ¿Usted hace algo de la casa?
TORIBIO: {hh-division-of-labour-shared|Claro, siempre ayudo. Todo es entre los dos aquí. Yo traigo agua cuando se malogra el caño, arreglo el techo, parto la leña.} {hh-division-of-labour-help-occasional|Cocinar no sé. Si hay que cocinar, mi hija cocina, ya está grande.} Lavar, mis botas las lavo yo.
E: ¿La plata que ella gana se nota?
TORIBIO: {hh-income-contribution|Se nota en el colegio. Ella ve eso. Yo pago la luz y lo grande.} {hh-income-administration|Cuánto gana exactamente, no sé. No le pregunto, es de ella. Lo mío tampoco lo cuento todo, uno también tiene sus cosas.}
E: ¿Ha visto algún cambio en ella?
TORIBIO: {hh-men-notice-none|No. La veo igual. Cansada.} {slf-voice hh-men-notice-change|Contesta más, será. Antes yo decía vamos a vender el torete y se vendía. Ahora dice: ¿y por qué no la vaca vieja? Y lo peor es que tenía razón.}
E: ¿Y eso cómo lo toma usted?
TORIBIO: {hh-men-view-capability|Bien, pues. Inteligente es. Más que yo en algunas cosas. Pero no se lo digo, porque se va a subir.} Se va a reír usted.
E: ¿Ha oído de las capacitaciones que hay por aquí, sobre el reparto de tareas?
TORIBIO: Algo he oído. Mi señora trajo una vez un papel dibujado, como un reloj. {trn-peer-ridicule hh-men-support-resistance|Yo le dije que no estoy para relojes. Aquí si un hombre lava, lo fastidian. Hay uno que barría y ya no puede ir tranquilo a la cancha. Yo no voy a ser el segundo.}
E: ¿Y si varios lo hicieran al mismo tiempo?
TORIBIO: {trn-include-men|Ah, eso sería otra cosa. Si en la asamblea se dice, si todos, entonces nadie se puede reír de nadie. Pero uno solo, no.}
E: ¿Iría usted a una charla?
TORIBIO: Si hay refrigerio. No, en serio. {trn-one-sided|Si la charla es para decirnos que somos malos, no voy. Si es para aprender, voy.}
E: ¿Por qué cosas discuten en la casa?
TORIBIO: {hh-conflict-money-anxiety|Por la plata, como todos. Cuando hay adobes que hacer estamos tranquilos; cuando llueve tres meses, uno anda con la cara larga.} {hh-time-conflict-late-home|Y por la hora. Ya le he dicho: a las cinco. A las cinco está bien.}
E: ¿Quiere añadir algo?
TORIBIO: Que yo no soy de los malos. {oth-media|En la tele salen cada cosa, hombres que no merecen ni llamarse. Yo trabajo, no falto a mi casa. Eso nomás.}`
