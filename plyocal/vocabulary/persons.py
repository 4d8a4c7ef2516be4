"""Words for people whose training stands in a family's calendar: given names, kin.

All are folded. The names are one text each, since so many are seldom asked for.
"""

from typing import Final

from plyocal.vocabulary.absences import ANOTHERS
from plyocal.vocabulary.concepts import words

_GIVEN: Final = (
    " aaron aase abby abigail achim adam adele adelheid adrian adriana adrianna adriano adrien afonso"
    " agata agathe agnes agnieszka agustin aidan aiden aino aisha aitana aitor aksel alain alan alastair"
    " alban albert alberto albin albrecht alejandra alejandro aleksander aleksandra alessandra alessandro"
    " alessia alessio alex alexander alexandra alexandre alexis alfie alfonso alfredo alice alicia alicja"
    " alina alison alizee allison alva alvaro alyssa amalie amanda amandine ambra amelia amelie amy ana"
    " anais anatole anders andre andrea andreas andree andres andrew andrzej andy anette angela angelika"
    " angelo angie ania anita anja anke ann anna annabel annabelle annalisa anne anneliese anni annie"
    " annika anouk antek anthony antje antoine anton antonella antoni antonia antonio antti apolline"
    " araceli arantxa archie ariadna arianna arkadiusz armin arnaud arne arthur artur arturo arvid ase"
    " asier asta astrid aude audrey augustin aukusti aurelie aurelien ava axel baptiste barbara barney"
    " bart bartek bartosz basia basile bastian bastien baudouin bea beata beate beatrice beatriz becky"
    " begona benedetta benedicte benedita bengt benjamin benji benny benoit berenice bernadette bernard"
    " bernardo bernd bert berta bertrand beth bethany bettina betty beverley bianca birgit birgitta birte"
    " bjorn blazej bob bobby bogdan bonnie borja bozena brad bradley bram brandon brenda brian brice"
    " bridget brigitte britta bruna bruno bryan byron caio caitlin caleb callum cameron camila camilla"
    " camille candela carina carl carla carlo carlos carlota carlotta carmen carole carolin caroline"
    " carolyn carsten cassandra catarina caterina catherine cathy cecile cecilia cecilie cedric celeste"
    " celia celine cezary chantal charlene charles charlie charline chema chiara chloe chris chrissy"
    " christa christelle christer christian christina christine christoph christophe christopher cindy"
    " cinzia claire clara clarisse claude claudia claudio clelia clemence clement clementine clive"
    " clotilde cody coen colette colin colleen concha connor conny conor constanze coralie corentin"
    " corinne cornelia cristian cristiano cristina cristobal crystal cyril daan dagmar damian damien dana"
    " dani daniel daniela danielle danny danuta daphne darek dario dariusz darren dave davi david davide"
    " debbie debora deborah debra declan delphine denise dennis derek detlef diana diane didier diederik"
    " diego dieter diogo dirk domenico dominic dominik dominika don donald donna dorian doris dorota"
    " dorothea dorothy doug duarte dylan ebba eberhard ed eddie edgar edith edoardo edouard eduarda"
    " eduardo edvin edward edwin eero eetu eevi eileen eino eirik elaine elea eleanor elena eleonora"
    " elfriede eli elias elijah elin elina eline elisa elisabeth elisabetta elise eliza elizabeth elke"
    " ella elle ellen elli ellie ellinor elliot elodie eloi eloise elsa elsie elvira elzbieta emanuela"
    " emanuele emeline emil emilia emiliano emilie emilio emily emma emmanuel emmanuelle encarna enno"
    " enrico enrique enzo eric erica erik erika erin erkki ernesto erwan erwin eskil esme esmee esteban"
    " estefania estelle esther ethan etienne ettore eugenia eugenie eva evan evelyne evi evie ewa ewan"
    " ewelina fabian fabien fabienne fabio fabrice fabrizio fanny faustine federica federico felicia"
    " felicie felicity felipe felix femke fenna fernand fernanda fernando filip filipa filipe filippo"
    " finja finlay finn fiona flavia flavie flavien fleur flo floor florent florian floriane frances"
    " francesca francesco francine francis francisca francisco franciszek franco francois francoise franek"
    " frankie franz franziska fred freddie frederic frederik frederique fredrik freja freya frida frieda"
    " friederike friedrich fritz gabi gabin gabriel gabriela gabriele gabrielle gael gaelle gaetan gaia"
    " gail gareth gary gaspard gauthier gavin gemma genevieve geoff geoffrey georg george georgie georgina"
    " gerald gerard gerardo gerd gerhard gerrit gertrud ghislaine giacomo giada gianluca gianni gigi gijs"
    " gilbert gilles gillian gina ginevra giorgia giorgio giovanna giovanni gisela giulia giulio giuseppe"
    " gloria goncalo gonzalo gosia gottfried graeme grazyna greg gregory greta grzegorz gudrun guilherme"
    " guillaume guillermo gunilla gunnar gunter gunther gus gustaf gustav gustave gustavo guus gwen"
    " gwenaelle hadrien hakan halina hamish hania hanka hanna hannah hannes hanno hans harald harold"
    " harriet harriett harry harvey hattie hayden hayley hector hedda hedwig heidi heike heikki heiko"
    " heiner heinrich heinz heitor helen helene helga helge helmi helmut heloisa hendrik henning henrik"
    " henrique henry herbert hermann herve hidde hilary hilda hilde hildegard hilma holger horst hortense"
    " hubert hugh hugo hugues iain ian ignacio igor iida iker ilaria ilona ilse imke imogen inaki ines"
    " inge ingeborg inger ingo ingrid ingvild inmaculada irati irena irene irmgard isaac isabeau isabel"
    " isabela isabell isabella isabelle isak ismael ivan ivar ivo iwona iza izabela izan jaakko jaap jacek"
    " jack jacob jacopo jacqueline jacques jacqui jadwiga jaime jake jakob jakub james jamie jana jane"
    " janek janet janice janina janne janneke jannik jannis janusz jarek jari jarkko jaroslaw jasiek"
    " jasmine jason jasper javi javier jayden jean jeanne jeff jeffrey jelle jen jenna jennifer jenny jens"
    " jeremie jeremy jeroen jerome jerry jerzy jesper jess jesse jessica jessie jesus jill jim jimena"
    " jimmy jo joachim joan joana joanna joanne joao joaquim joaquin jochem jochen joe joel joelle joey"
    " johan johanna johannes john johnny jola jon jonah jonas jonathan jonna jonny jono joost jorg jorge"
    " jorgen joris jose josefa josefin josefine joseph josephine josette josh joshua jost joyce jozef juan"
    " juana juanjo judith judy juha juho jukka jule julia julian juliana julie julien juliet juliette"
    " julius julka jurgen jurre justin justine justus justyna jutta juuso kaarina kacper kai kaisa kajsa"
    " kamil kamila karen kari karin karine karl karla karlijn karol karolina karoline karsten kasia kasper"
    " katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katri katrin"
    " katrine katy kayla kees ken kenneth kerstin kevin kieran kilian killian kimberly kinga kirsi kirsten"
    " kirsty kjell klaas klara klaudia klaus koen konrad konstantin korbinian kristen kristian kristiina"
    " kristin kristina kristine krzysiek krzysztof kuba kurt lachlan laetitia larissa lars lasse laura"
    " laure lauren laurence laurens laurent laurenz lauri lavinia lea leandre leandro leane lee leevi leif"
    " leire lena lene leni leo leonard leonardo leonie leonor leonore leopold leslie leszek leticia"
    " letizia levi liam lias lieke liesbeth liesel lieve liisa lilli lilou lily lina linda lindsay lindsey"
    " linnea linus lionel lisa lisanne lise liz lizzie loes loic lois lola lorena lorenz lorenzo lorna"
    " lotta lotte louane louis louisa louise louison lova luan luc luca lucas lucia lucie lucien lucinda"
    " lucja lucy ludivine ludovic ludvig ludwig luigi luis luisa luise luiz luiza lukas lukasz luke lutz"
    " luuk lydia lynne maarten maartje mabel macarena maciej maciek maddie madeleine mads mael maelle"
    " maelys mafalda magali maggie maija maike maiken maisie maite maja malcolm malgorzata malin malte"
    " mandy manfred manolo manon manuel manuela marc marcel marcelina marcello marcelo marcin marcos"
    " marcus mareike marek maren margaret margareta margarete margarida margarita margaux margherita"
    " margit margot marguerite mari maria mariana marianne mariano maribel marie marieke marijke marike"
    " marilyn mario marisol marit marius mariusz marjolaine marjorie markus marlene marlon marta marte"
    " marten martha marthe martijn martin martina martine marty marvin mary marysia marzena mateo mateus"
    " mateusz matheus mathias mathieu mathijs mathilda mathilde mathis matias matilda matilde mats matt"
    " matteo matthew matthias matthijs matti mattia mattis maud maureen mauricio maurizio maxence maxime"
    " maximilian maya mechthild mees megan meike mel melanie melissa melker melodie menno meredith merel"
    " merle mette mia michael michaela michal michalina michel michela michele michelle mick mickael"
    " mieczyslaw mieke miguel miina mika mikael mike mikkel mikko mikolaj millie milo milou mim mina minna"
    " mira mireia mireille miriam mirko mitchell moa mohammed moira molly monica monika monique montse"
    " monty morgan morgane moritz muhammad murilo mylene myrthe nadege nadia nadine naiara naomi natalia"
    " natalie natasha nate nathalia nathalie nathan nathaniel nea neil nele nell nelly nerea niall niamh"
    " niccolo nicholas nick nicky nicola nicolas nicole niek niels nienke nigel niilo nikki niklas niko"
    " nikodem nikolai nils nina noa noah noemi noemie nolan noomi noor nora norbert nuno nuria oceane"
    " octave odile oihane oiva ola olaf olav ole olek olga oliver olivia olivier oliwia olli ollie onni"
    " oona oriol orlane ornella oscar oskar ossi otavio otto outi owen oystein oyvind pablo paco pamela"
    " paola paolo pascal pascale pasi patrice patricia patrick patrizia patryk paul paula paulien paulina"
    " pauline paulo pawel pedro pekka pelle pepa pepe pepijn pernille perrine pete peter petra petri"
    " petter phil philip philipp philippe phillip phoebe pia piero pierre piet pieter pietro pim piotr"
    " piotrek pippo pirjo polly pontus priya przemek puck quentin quinten quique quitterie rachael rachel"
    " radek rafa rafael rafaela rafal raffaele rainer ralf ralph ramon raoul raphael raquel rasmus raul"
    " raymond raymonde rebeca rebecca reece regine regis remi remy renata renate renaud rene renee renske"
    " reuben rhys ricardo riccardo richard rick ricky riikka rik rinske rita rob robbie robert roberta"
    " roberto robinson robyn rocio rodolphe rodrigo roel roger roland rolf romain romane romy ronald"
    " ronnie roos rory rosa rosalie rosalind rosanna rosie roxane roxanne ruben rudiger rudolf rui"
    " ruprecht rutger ruth ruthie ryan ryszard saara sabine sabrina sacha sadie sakari sally salome"
    " salvatore samantha sami samuel sander sandra sandrine sanna sanne sara sarah sari sascha"
    " saskia satu saul scarlett scott sean sebastian segolene senna seppo serena serge sergio seth"
    " severine shane sharon sheila shelley sheryl shirley sian sid siem signe sigrid sigurd silas silje"
    " silvana silvia simao simen simon simona simone sina sissel sixtine sjors skye slawek sofie solene"
    " sonia sonja sophie soren spencer stacey stanislaw staszek stefan stefania stefanie stefano steffen"
    " steffi stella stephane stephanie stephen steve steven stewart stijn stina stu stuart sunniva susan"
    " susana susanna susanne susie suzanne suze svein sven svenja sverre swantje syd sylvain sylvia sylvie"
    " sylwia synne szymon tabitha tadeusz tamara tammy tanguy tanja tanya tapio tara tatiana ted teddy"
    " teemu teresa terhi terry tess tessa teun thea theo theodore theresa thiago thibault thibaut thierry"
    " thies thijs thilo thomas thorben thorsten tiago tiffany tiina tijn tijs tilda tim timo timothee"
    " timothy tina tiril titouan tjark tjeerd tobi tobias toby todd tom tomas tomasz tomek tommaso tommi"
    " tommy toni tony torbjorn tore torsten torunn tracey travis trevor tricia trine trish tristan trudy"
    " tuomas tuulia tuva tygo tyler tymon tyra udo ula ulf ulla ulrich ulrik ulrika ulrike ulysse umberto"
    " unai ursel ursula uwe valentin valere valeria valerie valerio vanessa vanina veera veerle"
    " verena veronica veronika veronique vicente vicki vicky victor viggo vikki vilde viljami vilma"
    " vincent vincenzo vinicius viola vitor vittorio vivian viviane vivienne volker waldek walter waltraud"
    " wayne wendy werner weronika wessel wiebke wietse wiktor wiktoria wilhelm willem william witek"
    " wojciech wojtek wolfgang wout wouter wyatt xabier xander xavi xavier ximena yago yann yannick yannis"
    " yara yasmin yngve yolanda yves yvette yvonne zac zach zachary zack zara zbigniew zbyszek zelie zoe"
    " zoey zofia zosia zuzanna zuzia "
)
"""Given names of all the languages that are neither words of training nor places."""

_GIVEN_IN_CYRILLIC: Final = (
    " александр александра алексеи алена алина алиса анастасия анатолии ангелина андреи анна антон"
    " антонина аня арина аркадии арсении артем артур богдан борис вадим валентин валентина валерии валерия"
    " ваня варвара варя василии вася вероника вика виктор виктория виталии владимир владислав вова володя"
    " вячеслав галина галя геннадии георгии григории гриша даниил данила дарья даша денис дима дмитрии ева"
    " евгении евгения егор екатерина елена елизавета женя зоя иван игорь илья инна ира ирина карина катя"
    " кирилл коля константин костя ксения ксюша лариса лена леонид лера леша лидия лиза люба люда людмила"
    " макар максим маргарита марина мария марк матвеи маша михаил миша надя настя наталья наташа никита"
    " николаи нина оксана олег ольга оля павел паша петр петя полина рита рома руслан саша света светлана"
    " семен сергеи сережа соня софия софья станислав стас степан тамара таня татьяна тимофеи тимур ульяна"
    " федор федя филипп эдуард юлия юля юра юрии яна ярослав "
)

_GIVEN_TO_OTHERS_TOO: Final = (
    " adelaide alba amber angeles angus art ashley august aurora austin autumn barry belen ben bill blanca"
    " bruce carol carolina carter catalina charlotte chase chelsea chester clare clarence cliff constance"
    " craig daisy dallas dan dawn dean dom douglas drew duncan ernest faith fatima florence frank gene"
    " georgia glen gordon grace graham grant guadalupe hazel heather helena holly hope houston howard"
    " hunter ida iris isla ivy jade jan jordan joy julio keith kelly kerry kim kit kyle lara leigh leon"
    " lewis lincoln logan lorraine lynn madison marco marina marine marion mark mason max may mila milena"
    " miles nancy nieves noel noelle norman paloma paris pat pearl penny pilar poppy ray reyes rich robin"
    " rod roman rosario rose rosemary ross ruby salvador sam santiago santos savannah selma shannon sienna"
    " silke sofia sophia stanley summer sydney tilman torben tracy valencia valentina vera verona victoire"
    " victoria violet virginia vitoria vittoria wesley will willow winston "
)
"""Given names that are words, months or places as well: names only before "'s"."""

WORDS_TOO: Final = words(
    "sam ben max mark dan frank ruby grace holly sofia sophia lara lewis kim bill drew robin rose ray isla"
    " ida georgia victoria leon mila helena vera marco"
)
"""Those of them that open a title as a name where a colon or a dash follows: "Max: gym"."""

PARENTS: Final = words(
    "mum mom mummy mommy mama maman papa papi dad daddy mother father mutter vater pere mere padre madre"
    " mamma babbo pai mae moeder vader far mor aiti isa tata мама папа 爸爸 妈妈 パパ ママ grandma grandpa"
    " oma opa nonna nonno"
)
"""Words that a family's calendar may have for the runner, too; some races are a grandma's."""

KIN: Final = ANOTHERS - PARENTS - words("girl girls boy boys dog cat teacher boss colleague far mor") | words(
    "hubby spouse fiance fiancee boyfriend girlfriend brother sister nephew niece grandson granddaughter"
    " bruder schwester neffe nichte frere soeur hermano hermana fratello sorella broer zus irmao irma"
    " bror syster soster veli sisko brat siostra брат сестра 弟 妹"
)
"""Those of a family who are not the runner: children, partners, brothers and sisters."""

MY: Final = words(
    "my our mon ma mes notre mein meine meiner meinem meinen unser unsere unserem mi mis nuestro nuestra mio"
    " mia miei nostro nostra mijn ons onze meu minha nosso nossa min mitt mina mine var vart moj moja mojej"
)
"""Words before whom one calls one's own: "carrera de mi hijo"."""


OF_PERSONS: Final = words("de d di da do van von af av of")
"""Words between a workout and whose it is, without an article: a name follows, or "my" and a child."""

SAINTS: Final = words("st saint saints sainte sankt san santa santo sant sao sta ste")
"""Words before a name that make it a saint's."""

SCHOOLED: Final = words(
    "th st nd rd first big next last final local school junior athletics primary club own only"
)
"""Words between whose it is and what."""

OF_GROUPS: Final = words(
    "club group class classes crew squad gang plan playlist course clinic camp kurs verein gruppe cours clase"
    " curso groupe grupo gruppo corso les groep kurssi ryhma"
)
"""Words after a name's genitive that make it a teacher's or a group's, which the runner may be in."""

OF_THE_DAY: Final = words("birthday wedding hen stag memorial leaving farewell geburtstag")
"""Words that make a named person's day of it, not their training: "Anna's birthday run"."""


def is_given(word: str) -> bool:
    """Whether a folded word is a given name, and hardly anything else.

    >>> is_given("dave"), is_given("victoria"), is_given("tempo")
    (True, False, False)
    """
    return f" {word} " in (_GIVEN if word.isascii() else _GIVEN_IN_CYRILLIC)


def is_owner(word: str) -> bool:
    """Whether a word may be a person before "'s": a given name, also one that is a word or a place, or kin.

    >>> is_owner("victoria"), is_owner("wife"), is_owner("gold")
    (True, True, False)
    """
    return is_given(word) or word in KIN or f" {word} " in _GIVEN_TO_OTHERS_TOO
