"""Long words of training that are often typed wrong, and that no other word comes near."""

from typing import Final

from plyocal.vocabulary.concepts import words

MISTYPED: Final = words(
    # English
    "recovery interval intervals fartlek threshold strength strengthening training running workout"
    " workouts progression progressive marathon stretching strides shakeout treadmill crosstraining"
    " swimming cycling conditioning plyometrics plyometric endurance aerobic anaerobic repetitions"
    " kettlebell deadlifts physiotherapy bodyweight elliptical exercise exercises repeats sprints pyramid"
    " parkrun mobility conversational kettlebells triathlon circuits circuit championships championship"
    " bouldering crossfit speedwork footing jogging pilates spinning deadlift bodypump mileage stairmaster"
    # German
    " dauerlauf intervalle intervalltraining tempolauf regeneration regenerationslauf regenerativ"
    " fahrtspiel steigerungen steigerungslaufe krafttraining schwellenlauf schwelle lockerer lockeres"
    " ruhetag wettkampf schwimmen radfahren lauftraining halbmarathon bahntraining stabilisation"
    " wiederholungen erholung lauftreff langsamer"
    # French
    " fractionne recuperation fondamentale renforcement musculation natation etirements entrainement"
    " decrassage"
    # Spanish, Portuguese
    " carrera tirada maraton maratona natacion longao regenerativo regenerativa progressivo rodaje"
    " recuperacion entrenamiento descanso intervalos fortalecimiento musculacion estiramientos recuperacao"
    " fortalecimento intervalado rodagem alongamento musculacao"
    # Italian
    " ripetute allenamento recupero riposo defaticamento riscaldamento potenziamento"
    # Dutch
    " duurloop intervaltraining krachttraining hersteltraining hardlopen rustdag wedstrijd"
    # Swedish, Norwegian, Danish
    " intervaller intervallpass langpass distanspass styrketraning vilodag aterhamtning lopning simning"
    " halvmaraton styrketrening langkjoring hviledag restitution styrketraening intervaltraening langtur"
    " troskel terskel"
    # Finnish, Polish
    " palauttava pitkalenkki intervallit regeneracja wybieganie interwaly rozciaganie"
)

NOT_MISTYPED: Final = words(
    "motility cartera cartero tirado carreta internal internals intervalo ruining trailing reinforcement"
    " strikes stripes strives splints sprits spints repents exorcise exorcises descenso trainings pyralid"
    " fooling footling jagging joggling pirates palates pilate pilatus plates spanning millage kettlewell"
    " gymnastics gymnastic sparrows rimrock formwork lightweights heavyweights backstretch"
    " internaltraining tirade longan carrara sinning maranon lopping circuity"
)
"""Words of other lives that come near one of those, or that fall into two words of training."""
