"""More words of Swedish, Norwegian and Danish for illness, injury and pain, and what stands beside them.

All are folded, as in the lists of all languages to which they are added.
"""

from typing import Final

ILL: Final = (
    "tett i nesa, tett nese, tilstoppet naese, tappt i nasan, sygedag, sygedage, sygedagen, sykedag, "
    "sykedager, sykdag, sykdager, sykdagen, sjukdag, sjukdagar, sjukdagen, sjukedag, sygefravaer, "
    "sykefravaer, sykefravar, sjukfranvaro, sykemelding, sjukmeld, sjukmelding, sjukmeldt, maveinfluenza, "
    "maveinfluenzaen, mageinfluensa, mageinfluensaen, maginfluensan, mavevirus, magevirus, magvirus, "
    "mavekneb, maveforgiftning, mavesyg, maveproblemer, mageproblemer, magproblem, mageknip, magesjuk, tynd "
    "mave, los mage, los mave, los i magen, tynn mage, rakemage, omgangssyken, omgangssyka, omgangssjuke, "
    "omgangssjuka, omgangssygen, spysyke, spysyka, spysyken, spysjuka, spyr, spydde, kastet opp, kastede op, "
    "kastat upp, kastar upp, opkastning, opkastninger, oppkast og diare, roskildesygen, vinterkraksjukan, "
    "magsjukan, influensaen, influensan, influenzaen, forkjolelsen, forkolelsen, forkylningen, forkyldning, "
    "dundrende forkjolet, feberen, febern, feberfantasier, kyssesyke, kyssesyken, kyssesjuke, kyssesyge, "
    "kyssesygen, kortelfeber, uvel, sloj, sloje, skranter, darlig i kroppen, kulderystelser, kuldegysninger, "
    "frysninger, oreverk, orepine, oreont, ont i orat, ondt i oret, vondt i oret, orebetaendelse, "
    "orebetennelsen, bihulebetennelsen, streptokokker, streptokocker, halsinfektion, halsinfeksjon, "
    "mandelbetennelse, mandelbetaendelse, halsmandlene, halsmandelbetaendelse, lungeinfeksjon, "
    "luftveisinfeksjon, luftvejsinfektion, luftvagsinfektion, forkylningsvirus, mykoplasma, mycoplasma, "
    "kikhoste, kikhosta, kighoste, helvetesild, helvedesild, baltros, nyrestein, nyresten, njursten, "
    "gallestein, galdesten, gallsten, blindtarm, blindtarmen, blindtarmbetennelse, blindtarmsbetaendelse, "
    "blindtarmsinflammation, urinveisinfeksjon, urinvejsinfektion, urinvagsinfektion, blaerebetaendelse, "
    "blaerebetennelse, hjernerystelse, hjarnskakning, madforgiftet, matforgiftet, svimmel, svimmelhed, snot "
    "og hoste, hoste og snot, hoste og feber, feber og hoste, snue og hoste, hosta och feber, hosta och "
    "snuva, hoster og snotter, hals og feber, vondt i hodet, ondt i hovedet, sengeliggende, sangliggande"
)
"""Illnesses."""

ILL_ALONE: Final = "hoster hostar hosta snot snue snuva snorr virus virussen magesmerter"
"""Illnesses only if the title says nothing else."""

POORLY: Final = (
    "under dynen, under dyna, under tacket, foler mig sloj, foler mig darlig, foler mig syg, kanner mig "
    "sjuk, kanner mig hangig, kanner mig krasslig, ikke pa toppen, ikke i form, inte i form, ikke bra, mar "
    "inte bra, mar illa, dodssyk, helt flad, helt smadret"
)
"""Being unwell, where the title tells nothing strange."""

INJURED: Final = (
    "ryggen slar seg vrang, ryggen slog seg vrang, skadepause, skadepausen, skadespause, skadesavbrekk, "
    "skadeavbrekk, skadepaus, skadeuppehall, skadefravaer, skadesfravaer, skaden, skadene, skaderne, skadde, "
    "skadade mig, skadet meg, skadet mig, *hinnebetennelse, *hinnebetennelser, *hinnebetaendelse, "
    "*hindebetaendelse, *hinneinflammation, *senebetennelse, *senebetaendelse, *saeksbetaendelse, "
    "*saekbetaendelse, *posebetennelse, *sacksinflammation, legghinne, legghinner, legghinnen, legghinnene, "
    "leggbetennelse, skinnebensbetaendelsen, benhindebetaendelse, skinnebenshinde, fiberskade, fiberskader, "
    "fibersprengning, fibersprengt, fiberspraengt, muskelskade, muskelskada, muskelrift, muskelbristning, "
    "ledbandsskade, ledbandsskada, leddbandskade, korsbandsskade, korsbandsskada, korsbandskade, "
    "meniskskade, meniskskada, overbelastningsskade, overbelastningsskader, overbelastningsskada, "
    "belastningsskade, belastningsskada, belastningsskader, lobeskade, lobeskader, lopeskade, lopeskader, "
    "loparskada, traethedsbruddet, marsjfraktur, vrikkede om, vrikker om, vrikkede foden, vrikkede anklen, "
    "vred om, vredet om, trakka over, trakker over, trakket overtrakk, tradte forkert om, forstuvede, "
    "forstuvning, forstuvede anklen, brukket arm, brukken arm, brukket armen, brakk armen, brakk foten, "
    "braekket arm, braekket armen, braekkede armen, brutit armen, bruten arm, braekket handled, brukket "
    "handledd, bruten handled, rygg kink, ryggen last, rygg last, ryggen laste seg, ryggen laste sig, nakken "
    "last, nakken laste seg, ryggen lasta seg, springarkna, om hasen, om hase, om haser, om achillessene, om "
    "akillessene, om achilles, om skinneben, om skinnebenene, om laenden, skinneben om, achilles om, akilles "
    "om, achillessene om, achillessenen om, akillessenen om, hasen om, laeggen om, laenden om, knaeet om, "
    "foden om, anklen om, omme skinneben, omme skinnebenene, ondt i benet, ondt i benene, vondt i beinet, "
    "vondt i beina, vondt i ta, vondt i stortaa, ont i benet"
)
"""Injuries."""

PAIN: Final = (
    "vrickade vrickat vrickar slaet skrabet skrubbet vond vonde vondta verk verket gnager gnagsar murrete "
    "murret murrede murrar stikker stikkende kjente kjentes gjorde drillede drillet drille brokkede doj "
    "dojer dojet bovl bovler bovlede boevl boevler sliter slet trobbel trabbel slatt slo rok ryker royk "
    "knakk knekk kink vridd vridde vridda vridit vred vredet vrider vrikka vrikkede vrikke vrikker stuket "
    "stukade stukket trakka trampade trampet forstuvede forstuvet forstrakk forstrakte forstrukket forstrekt "
    "strakk trukket trak fiber fibersprengning krampede hovner hovnet haever haevelse hevelse svullnar "
    "svullnade betente betaendte irriterte irriterer irritasjonen lasen stivt brukken brakk braekkede knas "
    "knaser knirker knirkar smertende smertefullt vaerker vaerk varker skadet skadede skadd skadat vrenger "
    "omfintlig svider svir rift revet reven overbelastede belastet protesterer strejker krangla kranglade "
    "brakade"
)
"""Pain beside a part of the body."""

FILLERS: Final = (
    "natt ut rundt fortsat igjen ble blitt blir fremdeles framleis hele uken natten natta ligger liggende "
    "fatt fikk noe foler meg dessverre omgang smittet herjer helga helgen formiddag morges morgenen kveld "
    "barnehagen jobben uheldigvis visst sikkert kanskje masse forste andre etter siden kom kommer tilbake "
    "idag blevet blev bliver haft faet fik derhjemme hel weekenden nat lige atter desvaerre virkelig "
    "ordentligt skidt voldsom smule gor gjor sig efter tilbage pludselig nok morgen aften maske saerlig vist "
    "blivit bli fick hela veckan tyvarr riktigt kanner mig anda tillbaka plotsligt ganska antagligen forsta "
    "om"
)
"""What may stand beside a complaint and tells of nobody else."""

PARTS: Final = (
    "taa taerne taen taene stortaa lilletaa storetaa storetaen lilletaen bakside baksiden bakre akillessena "
    "akillessenene achillessenen achillessener hase hasen haser haserne laend laenden laenderne benet benene "
    "beinet beina fodsal fodsalen fotsale fotsalen skinnebenene skinnebeinet skinneleggen skinneleggene "
    "knaeene knaene knaerne knaskallen kneskjell kneskala laeggene laegmuskel leggmuskelen larmuskelen "
    "inderlar innerside innsiden lyskene lysker hoftebojer hofteboyer korsrygg korsryggen laenderyg landrygg "
    "landryggen ryggslut ryggslutet svangen svangsenen skulderen skulderbladet nakken handleddet handledden "
    "tommel tommelfingeren anklene anklerne ledband leddband meniskene menisken smalbenet smalbenen "
    "vadmuskel vadmuskeln vadmuskler knana knaveck knavecket hasmuskel baksidorna tarne"
)
"""Parts of the body that nobody lifts with."""

ANOTHERS: Final = (
    "barns barnets barna barnas barnens born borns bornene bornenes unge ungen ungene jente jenta jenten "
    "jentene gutt gutten guttene pige pigen pigerne dreng drengen drengene sonn sonnen flickan pojken mormor "
    "morfar farmor farfar svigermor svigerfar svarmor svarfar kona konen konas kaeresten kaereste samboer "
    "samboeren sambo sambon kjaeresten kollega kollegan kollegaen naboen familien familjen"
)
"""Somebody else, whose illness is none of the runner's."""
