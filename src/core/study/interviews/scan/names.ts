/** Given names and surnames that are common in Puno and in Peru, from general knowledge; folded, Spanish and Aymara alike. */

const given = `
abel abelardo abraham adela adelaida adelia adelina adrian adriana agapito agripina agustin agustina aida alberta alberto alejandra
alejandrina alejandro alejo alex alexander alfonsa alfonso alfredo alicia alipio alvaro amalia amanda amelia americo ana anabel anacleto
anastasia anastasio andrea andres andresa angela angelica angelina anibal anita anselma anselmo antonia antonieta antonio apolinar
apolinaria aquilina aquilino armando arminda arturo asunta aurelia aurelio aurora avelina bacilia balbina baltazar barbara bartolome
basilia basilio beatriz benedicta benedicto benita benito benjamin bernabe bernardina bernardino bernardo berta bertha betty bonifacia
bonifacio brigida bruno brayan braulio calixta calixto camila carlos carlota carmela carmen carmencita carolina casimira casimiro
catalina cecilia cecilio celestina celestino celia cesar cipriana cipriano cirila cirilo clara claudia claudio clemencia clementina
cleofe cleto clotilde concepcion constantina constantino cornelia cornelio crisologo crispin cristina cristobal cristian dalia damian
damiana daniel daniela dario david deisy delfina delia demetria demetrio diana diego dina dionicia dionicio dionisia dionisio doris
dora dorotea edelmira edgar edilberto edith edson eduarda eduardo efrain eladia eladio elba elena eleodora eleuterio elias elisa
elisabeth elizabeth elmer eloy elsa elva elvira emerson emilia emiliana emiliano emilio encarnacion enrique enriqueta epifania epifanio
erasmo erica erika ermelinda ernestina ernesto escolastica estanislao esteban estela estefania esther eugenia eugenio eulalia eulogia
eulogio eusebia eusebio eva evangelina evaristo fabian fabiana faustina faustino fausto federico feliciana feliciano felicidad felicitas
felipa felipe felix fermin fermina fernanda fernando fidela fidelia filomena flavia flavio flora florencia florencio florentina
florentino fortunata fortunato francisca francisco freddy fredy fructuoso gabina gabino gabriel gabriela genara genaro genoveva
georgina gerardo german gertrudis giovana gladys gonzalo graciela gregoria gregorio griselda grimalda guadalupe guido guillermina
guillermo gumercinda gumercindo gustavo haydee hector helena henry herculano heriberto herlinda hermelinda hermenegilda hermenegildo
hermogenes hernan hilaria hilario hilda hipolita hipolito honorata honorio hugo humberto ignacia ignacio ildefonso ines inocencia
inocencio irene iris irma isaac isabel isaias isidora isidoro isidro ismael ivan jacinta jacinto jaime janet javier jenny jeremias
jeronimo jesusa jhon jhonatan joaquin joel jorge jose josefa josefina joselyn josue juan juana juanita juana julia julian juliana
julieta julio justina justino justiniano karina katherine katia kevin lazaro leandra leandro leocadia leonarda leonardo leoncio
leonidas leonor leopolda leopoldo leticia lidia ligia lilia liliana lino lizbeth lorena lorenza lorenzo lourdes lucas lucero lucia
luciana luciano lucila lucio lucrecia lucy ludgarda luis luisa luzmila lydia macaria macario macedonio magdalena magaly manuel manuela
marcela marcelina marcelino marcelo marcial marco marcos marcosa margarita maria mariana mariano maribel marilu mario marisol maritza
marleny marlene marta martha martin martina maruja mateo matiasa matias matilde mauricia mauricio maura mauro maximiliana maximiliano
melania melchora melchor melissa melquiades mercedes micaela miguel milagros milton miriam moises monica nancy narciso narcisa natalia
natividad nazaria nazario nelida nelly nelson nemesia nemesio nestor nicanor nicasio nicolas nicolasa nieves nilda noe noemi nora norma
octavia octavio ofelia olga olimpia olinda oscar osvaldo otilia pablo pancracio pascuala patricia paula paulina paulino pedro petrona
pilar placida placido policarpa policarpio ponciana ponciano porfiria porfirio presentacion primitiva primitivo prudencia prudencio
quintin quintina rafael rafaela ramiro ramon ramona raquel raul rebeca regina reina rene reyna ricardina ricardo rigoberto rita robert
roberta roberto rocio rodolfo roger rogelia rogelio roman romana romualda romualdo ronald roosevelt rosa rosalia rosalina rosario
rosaura rosita roxana roy ruben rudy rufina rufino ruperta ruperto ruth sabina sabino salome salomon salvadora samuel sandra santiago
santusa santosa sara saturnina saturnino saul sebastian sebastiana segundina segundino serafina sergio severa severina severino silveria
silverio silvestre silvia simeon simon simona sixta sixto sofia sonia stefany susana tania telesfora teodora teodoro teodosia teofila
teofilo teresa tereza timotea timoteo tito tomas tomasa toribia toribio trifona trifonia trinidad ubaldina urbana ursula valentin valentina
valeria valeriana valeriano valerio vanessa venancio venancia veronica vicenta vicente victor victoria victoriana victoriano vidal
vilma vilma virgilia virgilio virginia viviana vladimir walter washington wendy wilber wilfredo wilma wilson william wilman ximena yanet
yeni yenny yesenia yola yolanda yovana zacarias zenaida zenobia zenon zoila zulma
angel consuelo dolores esperanza flor gloria jesus justa justo luz domingo domingo clemente maxima maximo modesta modesto pascual
candelaria soledad socorro remedios salvador santos fidel marina patricio severo primo benigna benigno bautista`

const family = `
acero achata aguilar alanoca alarcon alave alejo alvarado alvarez anahua anco ancco anquise apaza aquino aragon arce ari arias arocutipa
arohuanca arpasi asqui atamari atencio ayamamani ayala aza barrientos bellido bonifacio butron caceres cachicatari cahua cahuana
calamullo calderon calisaya callata callohuanca calsin canaza canqui cari carita carpio castro catacora catari catunta caxi ccama
ccalla ccallo ccari ccopa ccosi chaiña challco chalco chambi chambilla charaja charca charaña chata chino chipana choquecahua
choquecota choquehuanca chucuya chura churata churacutipa coila coaquira colca colque condori contreras copa coarita coarite cota
cotrado cruz cuentas cuno curasi curo cusacani cusi cutimbo cutipa dias diaz espillico espinoza esteba escobar fernandez figueroa
flores fuentes galindo gallegos garcia gomez gonzales gonzalez gutierrez guevara hallasi hernandez herrera huacasi huaquisto
huallpa hualpa huaman huamani huanaco huanacuni huanca huancapaza huaracallo huarachi huarahuara huayta huaycani huayhua huayllani
huisa huiza humpiri incacutipa inofuente iruri jaliri jahuira jarecca jilaja jinez jove juarez justo lama larico laqui laura layme
laime lerma limachi lipa llanos llanque llano llasa lopez loza lupaca luque machaca machicao maldonado mamani manrique manzaneda maquera
marca marin martinez masco mayta medina mendoza merma mendizabal mengoa mestas miranda molina monroy montes morales morocco mollinedo
mullisaca muñoz navarro neyra nina nuñez ocaña ordoño orihuela ortega ortiz oviedo pacari pacco pacha pachacutec pachari pacho paco
pacompia paja palacios palli palomino panca paredes pari parillo parisaca pauro paxi paye paucar perca perez phati pilco pineda pino poma
ponce portugal pumacota puma pari quea quecara quenta quenaya quilca quille quinto quintanilla quispe rafael ramirez ramos ramos
riquelme rivera roque rodrigo rodriguez rojas romero roselló ruelas ruiz sagua saira salas salazar salinas sanchez sandoval sanca
sancho sarmiento serruto silva sivincha sonco sosa sucari suaña sucasaire suca supo sullca suñagua tacora tapia tarqui teves tevez ticona
tintaya tisnado titalo tito toledo torres turpo uchasara uchamaco umpiri ururi uruchi vaca valdez valdivia valencia valeriano valero vargas
vasquez vega velasquez vera vilca vilcanqui vilcazan villalba villalta villanueva villasante viza vizcarra wisa yana yanqui yapo
yapuchura yucra yujra yupanqui zapana zapata zavala zea zela zeballos zegarra zuñiga`

/** Words that are also something else: they are names only where they have a capital. */
const alsoWords = `
abel alba angel aurora bautista benigna benigno blanco calle campos cano castillo chino clara clemente concepcion consuelo copa cota
cruz cuno cuentas curo dalia delgado dias dolores domingo encarnacion esperanza felicidad fidel flor flora flores franco fuentes
gloria guerra inocencia iris jesus justa justo lama laura leon llano llanos lino lucero luna luz marca marina masco maxima maximo merma
mercedes mesa milagros modesta modesto montes moreno natividad nieves ocaña paco pacha paja palacios panca pari pascual patricio paz
pilar pino pinto placida placido poma ponce portugal presentacion primitiva primitivo primo quinto ramos reina reyes remedios rivera
rojas romero roque rosa rosario rosas salas salinas salvador sancho santos severa severo silva sixto socorro sol soledad sonco supo tapia
toledo torres trinidad urbana vaca valencia vega vera victoria vidal villa vicenta aza ari acero charca choque colca nina puma regina
lucia paula pilco yana romana mauro mayta camila chata atencio rita julio marco martin tito remedios santusa lipa loza esteba fausto
segundina alejo dina amanda cari asunta diana tomas norma roman sosa carita paredes morales marcos rocio`

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter((name) => name !== '')

export const knownNames: ReadonlySet<string> = new Set([...wordsOf(given), ...wordsOf(family)])
export const namesThatAreWords: ReadonlySet<string> = new Set(wordsOf(alsoWords))
