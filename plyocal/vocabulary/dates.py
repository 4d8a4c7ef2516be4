"""Words for days and months, in all languages, folded: they may open a title, and decide nothing."""

from typing import Final

from plyocal.vocabulary.concepts import words

WEEKDAYS: Final = words(
    "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday"
    " sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    " lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche"
    " mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo"
    " gio lunedi martedi mercoledi giovedi venerdi sabato domenica"
    " ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " seg ter qua qui sex segunda terca quarta quinta sexta"
    " segunda-feira terca-feira quarta-feira quinta-feira sexta-feira"
    " man tis ons tors tor fre lor son mandag tirsdag tisdag onsdag torsdag fredag lordag sondag"
    " maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ke pe la su"
    " pon wt sr czw pt sob niedz poniedzialek wtorek sroda czwartek piatek sobota niedziela"
    " пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье"
    " 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日"
    " 星期一 星期二 星期三 星期四 星期五 星期六 星期日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"
)
MONTHS: Final = words(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august"
    " september october november december januar februar marz mrz mai juni juli oktober dezember okt dez"
    " janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre"
    " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago"
    " dic gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott"
    " januari februari maart mei augustus mrt janeiro fevereiro marco maio junho julho setembro outubro"
    " novembro dezembro fev maj augusti desember des"
)
