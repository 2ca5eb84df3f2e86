/** Fictional: an older member, asked in Aymara; a translator tells in Spanish what she says. */
export const hortensia = `E: Pregúntele, por favor, desde cuándo teje.
TRADUCTORA: Dice que desde niña, pastando. {fem-knowledge-teaching|Su abuela le dio dos espinos en lugar de palitos y un ovillo que ya estaba sucio, y le dijo: cuando este ovillo sea una faja, te doy otro.} Así aprendió, mirando. Nadie le explicó con palabras.
E: ¿Y en el grupo?
TRADUCTORA: Entró cuando todavía estaban los religiosos extranjeros, hace muchos años. {grp-income-better-price|Dice que antes vendían en la feria, al que venía en camión, y él ponía el precio. Si no te gusta, llévatelo, decía. En el grupo por lo menos hay un papel que dice cuánto vale.}
E: ¿Cómo debe ser una mujer, para ella?
TRADUCTORA: {fem-knowledge-know-everything|Dice que la mujer tiene que saber de todo: de la papa, de la oveja, del parto, del difunto. Porque el hombre se va a trabajar y la que se queda, se queda con todo.} {fem-knowledge-sharing fem-relations-unselfish|Y que la que sabe y no enseña es como pozo tapado. No debe ser mezquina.} {fem-relations-no-gossip|Tampoco debe andar llevando palabras de una casa a otra. Eso dice que es peor que ser floja.}
E: ¿Tiene que ser callada?
TRADUCTORA: Se está riendo. {fem-relations-passivity|Dice que su mamá le enseñó a no contestar, y que así vivió muchos años: si el esposo gritaba, ella salía a ver las ovejas.} {fem-strength-not-manipulated|Dice que ahora a sus nietas no les enseña eso.} Que ella no cambió mucho, que ya es vieja, pero que le gusta escuchar a las jóvenes cuando contestan.
E: ¿Le sirve lo que gana?
TRADUCTORA: {grp-income-only-cash-source|Es la única plata que tiene. La chacra da para comer y no para comprar. Con lo del tejido compra sal, fósforo, su remedio para la vista.} {grp-income-security|Dice que es poquito, pero que llega, y que no tiene que pedir a sus hijos, que también tienen sus gastos.}
E: ¿Quién guarda esa plata?
TRADUCTORA: {hh-income-administration|Ella, en su atado. Dice que su esposo nunca preguntó cuánto hay. Él también tiene lo suyo, de un torete que vende. Cada uno sabe.}
E: ¿Y en la casa quién hace las tareas?
TRADUCTORA: {hh-division-of-labour-no-change car-reproductive-role|Ella y su hija. Dice que así fue siempre y que su esposo ni sabe dónde está la sal. Que no es malo, dice, pero no sabe.} {hh-division-of-labour-help-occasional|Una vez que ella estuvo en el hospital, él cocinó quince días. Dice que la sopa salía sin sal y que nadie se murió.}
E: ¿Ha ido a las capacitaciones?
TRADUCTORA: {lrn-technical|A las del tejido sí. Le costó leer el molde, porque no lee, pero cuenta los puntos con sus dedos y se lo sabe de memoria.} {lrn-reproductive-health awr-limit-births|A la de salud también fue, le dio vergüenza al comienzo, porque mostraban dibujos. Dice que ella tuvo nueve hijos y se le murieron tres. Si hubiera sabido, habría tenido cuatro. Eso dice, y que se lo cuenta a sus nietas sin vergüenza.}
E: ¿Se siente bien en las reuniones?
TRADUCTORA: {grp-social-happiness grp-social-isolation-relieved|Dice que en su casa está como piedra, callada, mirando el cerro. En la reunión se ríe. Las jóvenes le dicen abuela y le enhebran la aguja.} {slf-voice|No habla mucho delante de todas, porque hablan en castellano rápido. Pero si es en aymara, habla, y la escuchan.}
E: ¿Quisiera que algo fuera distinto?
TRADUCTORA: Que las reuniones sean más en aymara. {oth-migration|Y que su hijo, que está en la costa, vuelva aunque sea para la siembra. Dice que el tejido no cambió tanto las cosas como eso: que los jóvenes se fueron y que las mujeres se quedaron con la chacra, con los animales y con los viejos.}`
