"""Words for the parts of the body that keep runners from running, and that lifters train."""

from typing import Final

from plyocal.vocabulary.ailments import nordic, romance
from plyocal.vocabulary.concepts import words
from plyocal.vocabulary.wordlists import word_list

JOINTS: Final = word_list(
    f"{nordic.PARTS} {romance.PARTS} "
    "quadril knee knees kneecap patella patellar shin shins achilles ankle ankles hip hips foot heel "
    "heels toe toes arch plantar fascia tendon tendons ligament ligaments meniscus meniskus acl mcl pcl "
    "labrum metatarsal metatarsals sesamoid itb itbs tfl tibia tibial tib femur fibula pelvis pelvic "
    "sacrum sacral sacroiliac groin peroneal piriformis neck elbow wrist rib ribs collarbone shoulder "
    "iliotibial rotula knie kniescheibe schienbein schienbeine hufte huften fuss fusse fussgelenk "
    "sprunggelenk knochel ferse achillessehne achillessehnen patellasehne sehne sehnen leiste wadenbein "
    "zeh zehen kreuz kreuzband rippe nacken schulter piriforme genou genoux cheville chevilles hanche "
    "hanches pied pieds tibias talon talons tendineux achille achilleen achilleenne orteil orteils "
    "rotulien rotulienne rotuliens tibiale plantaire calcaneen malleole malleoles lca menisque menisques "
    "perone peronier peroniers pubis epaule epaules lombaire lombaires cervicales poignet psoas sacro "
    "iliaque bassin nerf sciatique aponevrose rodilla rodillas tobillo tobillos cadera caderas pie pies "
    "talones tendones tendinoso aquiles aquilea aquileo rotuliana rotuliano tibiales menisco meniscos "
    "peroneo peroneos ligamento ligamentos ingle dedo dedos empeine planta espinilla hombro cuello codo "
    "muneca costilla costillas lumbar lumbares sacroiliaca ginocchio ginocchia caviglia caviglie anca "
    "anche piede piedi tallone talloni tendine tendini achilleo achillea rotuleo rotulea plantare "
    "legamento legamenti inguine alluce dito stinco stinchi spalla collo lombare lombari pube kniepees "
    "enkel enkels heup heupen voet voeten hiel hielen scheenbeen scheen achillespees pees pezen lies "
    "kniebanden schouder nek ribben onderrug voetzool kuitbeen joelho joelhos tornozelo tornozelos pe pes "
    "calcanhar tendao tendoes canela canelas virilha patelar aquileu ombro pescoco lombar kna knat knan "
    "halsena halsenan halsenor fot foten fotter hal halen ankel ankeln fotled fotleden hoft hoften hofter "
    "ljumske ljumsken smalben skenben skenbenet fotvalv menisk korsband axel nacke lar kne kneet knaer "
    "ankelen hofte hofta hael haelen haelene akilles akillesen achillesen lyske lysken legge skinnebein "
    "skinnebenet fotblad skulder nakke knae knaeet anklen fod foden akillessene akillessenen achillessene "
    "skinneben svang polvi polven polvessa polvet polveen nilkka nilkan nilkassa nilkat lonkka lonkan "
    "lonkassa lonkat jalkatera jalkaterassa jalkapohja jalkapohjan kantapaa kantapaan kantapaassa "
    "akillesjanne akillesjanteen akillesjanteessa akillesjanteet penikka penikat penikoissa nivunen "
    "nivuset nivusessa varvas olkapaa niska kierukka jalka jalan jalassa kolano kolana kolanie kolanem "
    "kostka kostki kostke biodro biodra biodrze stopa stopy stopie pieta piety piecie sciegno sciegna "
    "achillesa achillesie piszczel piszczele piszczelowe pachwina pachwiny palec palca lekotka wiezadlo "
    "wiezadla szyja rzepka rzepki колено колена коленом колени коленеи ахилл ахилла ахиллово ахиллы "
    "сухожилие лодыжка лодыжки лодыжку голень голени голеностоп голеностопа стопа стопы стопу пятка пятки "
    "пятку тазобедренныи таз пах связка связки мениск палец плечо шея поясница поясницы надкостница "
    "косточка 膝盖 膝蓋 膝 脚踝 跟腱 脚 足底 髋 脚跟 脚后跟 脚底 脚背 脚掌 胫骨 髂胫束 半月板 韧带 髌骨 "
    "膝关节 踝关节 腹股沟 ひざ ヒザ アキレス腱 アキレス 足首 股関節 すね スネ 脛 足裏 かかと カカト 踵 足 "
    "腸脛靭帯 靭帯 足の甲 足の指 親指 鼠径部 aussenband innenband ileotibiale knaet надкостницы "
    "надкостнице halsporre toenail lydce колене стопе пятке лодыжке tractus kuitje knietje enkeltje voetje "
    "lilltan stortan piszczeli piszczelach kolan kolanach kostkach bioder biodrach stopach rozciegna "
    "podeszwowe podeszwowego noga noge nodze"
)
"""Joints, tendons, bones and what else nobody lifts with; the first list of three, all folded."""

MUSCLES: Final = word_list(
    "calf hamstring quad glute gluteus soleus gastroc adductor abductor flexor muscle back thigh wade "
    "muskel oberschenkel oberschenkelmuskel adduktor adduktoren beuger gesass gesassmuskel "
    "piriformismuskel mollet ischio ischiojambier cuisse quadri quadriceps adducteur soleaire jumeau "
    "fessier muscles lombes gemelo isquio isquiotibial femoral cuadri aductor soleo gluteo musculo muslo "
    "polpaccio quadricipite adduttore femorale muscolo coscia flessore kuit bilspier dijbeen bovenbeen "
    "spier lieszone panturrilha coxa posterior adutor costas vad vaden laret laren larmuskel baksida "
    "framsida rumpa ryggen muskeln ljumskmuskel satesmuskel legg leggen hamstringen setemuskel laeg "
    "laeggen baglar baglaret pohje pohkeen pohkeessa reisi reiden reidessa takareisi takareiden "
    "takareidessa etureisi etureiden selan selassa pakara pakaran lihas lihaksen lydka lydke udo udzie "
    "dwuglowy czworoglowy przywodziciel plecow posladek miesien miesnia икра икру икроножная бедро бедре "
    "квадрицепс ягодица приводящая мышца мышцы мышцу мышце спины спину 小腿 大腿 腿 背 腰 臀 股四头肌 "
    "腘绳肌 肌肉 大腿后侧 腿后侧 后腰 屁股 太もも 背中 ハムストリング ハムスト ハム 太腿 腿裏 もも裏 お尻 "
    "臀部 ヒラメ筋 内転筋 hammy muscolare muscolari muscular musculares musculaire musculaires икроножнои "
    "заднюю задняя baksidan laar"
)
"""Muscles, each called as one of them hurts."""

LIFTED: Final = word_list(
    "calves hamstrings hammies quads glutes adductors abductors thighs waden oberschenkelmuskeln gluteen "
    "mollets ischios cuisses quadris adducteurs fessiers gemelos isquios isquiotibiales femorales "
    "cuadriceps aductores gluteos polpacci quadricipiti adduttori femorali glutei cosce kuiten bilspieren "
    "bovenbenen panturrilhas coxas posteriores adutores vader vaderna larmuskler leggene pohkeet reidet "
    "takareidet etureidet pakarat lydki uda plecy posladki икры бедра квадрицепсы ягодицы ふくらはぎ "
    "rucken dos rug espalda schiena rygg ryg selka спина dorsales lats"
)
"""Muscles as lifters call those they train: "Hamstrings + glutes"."""

BODY_PARTS: Final = word_list(" ".join((*JOINTS, *MUSCLES, *LIFTED)))
"""Parts of the body that may be why one rests: "Off knee", "Repos mollet"."""

AMBIGUOUS: Final = words("back lies arch vader fusse pieds pies piedi voeten fotter jalat hase hasen coluna")
"""Those of them that mean something else too: "Rest, back at work", "Pies en alto"."""

AILING_ALONE: Final = words(
    "knee knees kneecap shin shins achilles ankle ankles itb itbs patella knie kniescheibe sprunggelenk "
    "achillessehne schienbein schienbeine patellasehne genou genoux cheville chevilles achille tibia "
    "tibias tendon tendons rodilla rodillas tobillo tobillos aquiles tendones ginocchio ginocchia caviglia "
    "caviglie tendine achillespees scheenbeen joelho joelhos tornozelo tornozelos tendao kna knat halsena "
    "halsenan kne kneet knae knaeet akillessene akillessenen polvi polvet nilkka nilkat akillesjanne "
    "akilles akillesen penikat kolano kolana sciegno achillesa piszczel колено колени ахилл голеностоп 膝 "
    "膝盖 膝蓋 跟腱 ひざ ヒザ アキレス腱 足首"
)
"""Those of them that a day is called by only if they ail: "Rodilla"; their names are no others."""
