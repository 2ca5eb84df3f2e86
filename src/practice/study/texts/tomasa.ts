/** Fictional, and not cleared: names, places and numbers, all invented, still stand in it, so that somebody can take them out. */
export const tomasa = `E: ¿Usted teje también, señora?
TOMASA: Yo no, mi hija la Marcelina teje. Yo cuido a los nietos cuando ella va al grupo. Tengo 71 años, ya no veo.
E: ¿Dónde vivía usted antes?
TOMASA: En Ancoaque, arriba de Pomata. Ahí nací, el 18 de diciembre. Mi esposo, don Casiano Huaraya, era de Unicachi. Cuando él murió mi yerno Rigoberto me trajo a Juli, al jirón Los Olivos 214.
E: ¿Le gusta que su hija esté en el grupo?
TOMASA: Sí, me gusta. La señora Obdulia Checalla la llevó. Le pagan por el banco. Una vez cobró 240 soles y me compró una manta. Antes vendía a un señor de Desaguadero que pagaba lo que quería.
E: ¿Y usted qué hace mientras?
TOMASA: Cocino, veo a los chicos. El mayor, Maykol, está en el colegio San Ignacio. Si llora el chiquito la llamo a su celular, tengo el número apuntado: 951 000 111. Mi DNI está por ahí también, 00000000, lo guardo con mis papeles.
E: ¿La ve contenta?
TOMASA: Contenta. Se ríe cuando viene de allá. En mi tiempo no había eso. Las mujeres solas, con la oveja nomás.`
