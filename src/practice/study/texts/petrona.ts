/** Fictional: an old member, asked in Aymara; a translator tells in Spanish what she says. */
export const petrona = `E: Dígale que puede parar cuando quiera.
TRADUCTORA: Dice que está bien, que nadie le ha preguntado estas cosas antes, y que hable usted fuerte porque ya no oye de un lado.
E: ¿Cómo es su casa? ¿Con quién vive?
TRADUCTORA: {grp-social-isolation-relieved|Vive sola con una nieta chica. Su esposo murió hace años y sus hijos están lejos. Dice que en su casa los días son largos y que habla con la oveja.} {grp-social-happiness|En el grupo no. En el grupo hay bulla. Dice que va aunque ya no vea los puntos, porque ahí la esperan.}
E: ¿Qué hace en el grupo, si ya no ve bien?
TRADUCTORA: {fem-knowledge-teaching fem-knowledge-sharing|Hila, y enseña a hilar. Las jóvenes compran la lana ya hilada y no saben. Dice que si ella se muere sin enseñar, el hilo se muere con ella. Tres ya aprendieron.} {lrn-technical|También revisa con los dedos. Le dan la chompa y ella encuentra el punto suelto sin mirar.}
E: ¿Le pagan por eso?
TRADUCTORA: {grp-income-only-cash-source grp-income-security|Por el hilo le pagan, al peso. Es lo único que recibe, porque de la ayuda del Estado no salió su nombre. Con eso compra la sal y le compra lápices a la nieta.}
E: Pregúntele cómo debe ser una mujer.
TRADUCTORA: {fem-relations-service-to-family|Dice que ella atendió a su esposo treinta años. Que nunca comió antes que él. Así era.} {fem-relations-respectable-modest|Que la mujer debe hacerse respetar y saludar a los mayores, y no andar de noche.} {fem-strength-same-as-men|Pero después que él murió, ella aró. Nadie le prestó hombre y ella agarró la yunta. Dice que la gente miraba y que el surco salió derecho.} Lo cuenta y mueve las manos como arando.
E: ¿Cree que las mujeres jóvenes viven mejor?
TRADUCTORA: {slf-voice|Hablan más. Dice que en la asamblea antes las mujeres se sentaban en el suelo, atrás, y que ahora algunas se sientan en silla y hablan. Ella no. Ella se quedó en el suelo, está acostumbrada.} {car-double-burden|Pero trabajan más, también. Corren todo el día, con el celular. Dice que antes se trabajaba mucho, pero despacio, y que se conversaba.}
E: ¿Ella tuvo algún cargo?
TRADUCTORA: {grp-leadership-willingness|Nunca. No sabe firmar, pone el dedo. Una vez quisieron que sea vocal y dijo que no, que la vocal tiene que saber letras.} {awr-marginalisation|Dice que a la gente que no sabe letras se le habla como a los niños. Eso le duele todavía. En la oficina le dijeron: que venga su hijo.}
E: ¿Qué fue lo mejor del grupo en estos años?
TRADUCTORA: Está pensando. {grp-social-mutual-support|Dice que cuando se le cayó el techo con la granizada vinieron dieciocho mujeres con paja y con sus esposos, y que en un día lo levantaron. Que eso no se paga.} {grp-social-happiness|Y el aniversario, que bailan. Dice que ella baila mejor que las de cuarenta.}
E: ¿Y lo peor?
TRADUCTORA: {oth-migration|Que varias se fueron. Se van a la costa, con los hijos, y no vuelven. Se queda el palito en la canasta.} {grp-income-better-price|Y que a veces no hay pedido. Entonces hay que llevar a la feria y ahí pagan lo que quieren, igual que en tiempo de su mamá.}
E: ¿Quiere decir algo más?
TRADUCTORA: Pregunta si usted teje. Dice que le puede enseñar, que todavía hay tarde.`
