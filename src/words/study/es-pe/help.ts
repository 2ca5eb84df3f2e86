/** What `chinu study --help` says, in Spanish. */
import type { Words } from '../../words.ts'

export const helpEsPE: Words = {
  'study.help': `chinu study — el libro de un estudio: consentimientos, entrevistas, codificación

  chinu study start [--port N]                                               sirve la aplicación del estudio en esta máquina
  chinu study new --data CARPETA --title NOMBRE [--question TEXTO] [--practice]   hace un estudio
  chinu study practice --data CARPETA                                        hace uno para practicar: el del artículo, con textos ficticios
  chinu study archive out|in ARCHIVO --data CARPETA [--without-recordings]   saca el estudio en una copia sellada, o la trae y la junta
  chinu study passphrase --data CARPETA                                      cambia la frase del estudio
  chinu study consents --data CARPETA                                        quién dijo que sí a qué, y qué informes pedir de vuelta
  chinu study aloud [PERMISO IDIOMA ARCHIVO] --data CARPETA [--translated-by QUIEN] [--checked-by QUIEN]
                                                                             lo que se lee para pedir cada permiso; o lo escribe
  chinu study withdraw CODIGO --data CARPETA [--by QUIEN]                    retira a una persona y borra lo suyo para siempre
  chinu study names [keep CODIGO | out ARCHIVO | in ARCHIVO | passphrase] --data CARPETA
                                                                             quién es quién, de una tabla con su propia frase; o la lleva
  chinu study held [release ENTREVISTA RAZON] --data CARPETA                 segundas entrevistas de una casa, retenidas; o deja leer una
  chinu study import ARCHIVO --data CARPETA [--language IDIOMA] [--names-taken-out-by QUIEN] [--practice]
                                                                             trae un proyecto o un libro de códigos de otro programa (REFI-QDA)
  chinu study recording add ARCHIVO --interview CODIGO [--seconds N] | list | out GRABACION --out ARCHIVO
                        | erase GRABACION | term [DIAS] --data CARPETA       trae, muestra, saca o borra grabaciones; cuánto se guardan
  chinu study texts --data CARPETA                                           cada texto, con lo que lo sostiene
  chinu study names-taken-out [TEXTO …] --data CARPETA [--who QUIEN]         textos de otro programa: qué nombres se hallan; o declara quién los sacó
  chinu study words --data CARPETA [--may-stay]                              lo que la búsqueda halla en títulos, temas, casos y notas; --may-stay: puede salir como está
  chinu study codes --data CARPETA                                           los temas, con cuántas personas hablan de cada uno
  chinu study quotes --code TEMA --data CARPETA [--with TEMA] [--without TEMA] [--where DATO=VALOR]
                                                                             las citas de un tema, para quien investiga
  chinu study search PALABRAS --data CARPETA                                 dónde están unas palabras en los textos
  chinu study cases [write CASO --name NOMBRE --texts T,… DATO=VALOR …] --data CARPETA
                                                                             los casos con sus datos; o escribe uno
  chinu study matrix --by DATO --data CARPETA [--codes TEMA,…]               temas por función, grupo, edad, idioma u otro dato
  chinu study cooccurrence --data CARPETA [--codes TEMA,…]                   temas que van juntos
  chinu study rounds [drop RONDA] --data CARPETA                             las rondas de dos que codifican; o deja una que no puede cerrarse
  chinu study agreement [--round R] --unit turn|sentence|character|answer --data CARPETA
                                                                             cuánto coinciden dos que codificaron sin verse
  chinu study export csv|xlsx|refi-qda|codebook --data CARPETA --out LUGAR [--label NOMBRE] [--to QUIEN]
                                                                             saca tablas, textos o el libro de códigos, solo lo que puede salir
  chinu verify --data CARPETA                                                revisa también un estudio

  --by QUIEN    quién lo hace, por su código · --book ID   qué estudio de la carpeta · --json   el resultado como JSON
  Las frases: CHINU_PASSPHRASE, CHINU_NEW_PASSPHRASE, CHINU_ARCHIVE_PASSPHRASE, CHINU_NAMES_PASSPHRASE, o se piden.`,
}
