"""English."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary_english_sports import (
    CROSS,
    NAMED_RACE,
    PLYO,
    RACE,
    REST,
    STRENGTH,
    WALK,
)
from plyocal.vocabulary_life import LIFE, PLAIN

ENGLISH: Final = LanguageWords(
    code="en",
    name="English",
    beside={
        Beside.CONTAINING: "w with incl including include containing featuring inclusive plus",
        Beside.RESTING: "rest float between apart",
        Beside.EACH: "each every per alternating",
        Beside.AFTER_TOTAL: "total totals totalling overall",
        Beside.SETS: "set sets",
        Beside.OR: "or",
        Beside.GOAL: "in sub under goal target pb pr",
        Beside.AGAIN: "repeat repeats times",
        Beside.AND: "and then",
    },
    numbers=(
        "0.5 half a, 0.5 half, 1.5 one and a half, 2 two, 2 a couple of, 2.5 two and a half, 3 three, "
        "4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, "
        "14 fourteen, 15 fifteen, 16 sixteen, 18 eighteen, 20 twenty, 25 twenty five, 30 thirty, "
        "35 thirty five, 40 forty, 45 forty five, 50 fifty, 60 sixty, 75 seventy five, 90 ninety"
    ),
    times=(
        "15 quarter of an hour, 15 a quarter hour, 30 half an hour, 45 three quarters of an hour, "
        "45 three quarters hour, 60 an hour, 60 one hour, 90 an hour and a half, 90 hour and a half"
    ),
    words={
        Concept.EASY: (
            "float run, cruise easy, zone 2 jog, aerobic jog, low heart rate, low hr?, hr cap?, general "
            "endurance, general endurance run, aerobic threshold?, nose only, filler run, filler?, "
            "maintenance run?, double?, easy double, recovery pace?, daily run easy, relaxed pace, talking "
            "pace, chatty run, social pace, basic run, aerobic maintenance, mileage run, easy base, base "
            "training run, base building, first run, taper run, warm up run, warm up jog, cool down run, "
            "cool down jog, e pace, easy run, easy runs, easy running, easy jog?, easy miles, easy effort?, "
            "easy pace?, easy?, e?, ez?, easy aerobic, general aerobic, gen aerobic, genaerobic, ga?, "
            "aerobic run, aerobic running, aerobic?, aerobic development, aerobic base, base run, base "
            "miles, base building run, base?, steady run, steady?, jog, jogs?, jogging, shakeout, shakeouts, "
            "shake out, shakeout run, shake out run, relaxed run, relaxed?, gentle run, gentle?, slow run, "
            "slow?, conversational?, comfortable?, endurance run, endurance?, foundation run, foundation?, "
            "z1?, z2?, zone 1?, zone 2?, zone one?, zone two?, zone1?, zone2?, z2 run, zone 2 run, maf run, "
            "maf?, maf180, lit?, light?, moderate?, low intensity?, easy day, easy effort run, slow jog, "
            "easy trail run, easy treadmill, leg loosener, loosener, cadence training, cadence run, hilly "
            "run, rolling run, short run, chat pace?, mostly easy?, super easy?, very easy?, pre race "
            "shakeout, nose breathing?, nasal breathing run, nasal breathing?, easy double run, easy "
            "doubles?, zone 2 effort, z2 effort, social jog, pram run, buggy run, easy stroller run, run "
            "easy, aerobic development run, aerobic endurance, aerobic endurance run, base endurance, base "
            "endurance run, aerobic capacity easy, easy aerobic run, easy endurance, easy endurance run, "
            "steady endurance, steady aerobic, steady aerobic run, endurance development, base aerobic, "
            "comeback run, first easy run, mindful run, mindful miles, relaxed miles, easy start, running "
            "easy, run slow, slow miles, slow and easy, slow & easy, nice and easy, easy does it, low key "
            "run, flat easy, easy flat, easy form run, form run, cadence run easy, run drills easy, "
            "technique run, easy off road, easy base miles, easy progression?, z1 run, z1 z2 run, zone 1 "
            "run, low aerobic, low aerobic run, low z2, high z2?, upper z2?, mid z2, easy z2, easy z1, easy "
            "zone 2, shake the legs out, shake legs out, leg shakeout, leg shake out, easy volume run, easy "
            "volume, volume run?"
        ),
        Concept.RECOVERY: (
            "recovery run, recovery runs, recovery running, recovery jog, recovery miles, recovery session?, "
            "recovery?, rec run, rec?, regen run, regen?, regeneration run, regeneration?, active recovery?, "
            "active recovery run, flush run, recovery easy?, easy recovery, easy recovery run, flush out, "
            "flush out run, recovery day jog, recovery day run, recovery shuffle, recovery easy run, "
            "recovery effort, recovery effort run, active recovery jog, recover run, running recovery, "
            "recovery pace run, recovery miles easy, recovery 5k run, recovery trail run, run recovery, very "
            "easy recovery, jog recovery, recovery jogging"
        ),
        Concept.LONG: (
            "time on feet, over distance, overdistance, long slow, longer run, long hike run, progression "
            "long, steady long run, long hilly run, weekend run long, back to back long, endurance long, "
            "long steady, long easy, super long, long distance run, lsd run, long run, long runs, longrun, "
            "long running, long easy run, long slow run, long slow distance, long steady run, long trail "
            "run, long progression run, long endurance, lr?, lsd?, long?, long jog, sunday long run, long "
            "aerobic run, trail long run, run long, longest run, long training run, long one?, weekly long, "
            "easy long run, super long run, slr?, lsr?, weekly long run, long 1?, saturday long run, weekend "
            "long run, long weekend run, long trail, long trails, long road run, long tempo finish, "
            "endurance trail, long endurance run, longer endurance run, endurance long run, back to back, "
            "back to back run, long hilly, long flat, long slow easy, ultra long, ultra long run, really "
            "long run, the long run, first long run, last long run, longest long run, sunday long, saturday "
            "long, weekend long, long miles, long hike and run, long mountain run, long ultra run, big long "
            "run, long progression, long fast finish, long with fast finish"
        ),
        Concept.MEDIUM_LONG: (
            "medium long, medium long run, med long, med long run, mid long, mid long run, mlr, ml run, "
            "midweek long run, midweek long, mid week long, mid week long run, semi long run, semi long, "
            "moderate long run"
        ),
        Concept.SPEED: (
            "stamina?, alternating?, over under?, over and under, rolling 400s, flying 30s, flying 20s, "
            "flyers?, max velocity, top speed, speed reserve, neuromuscular?, anaerobic capacity, aerobic "
            "power, aerobic capacity, hill climb, hill climbs, hill blast, hill power, hill fartlek, "
            "climbs?, michigan, deek quarters, quarters?, canova, lydiard hills, broken miles, broken mile, "
            "minutes on, on offs, on on off, 1 minute on, pace change, pace changes, change of pace, ins and "
            "outs, 30 20 10, 20 10s, gibala, ladders, mixed intervals, mixed reps, short reps, long reps, "
            "short intervals, long intervals, mile repeat, 1k repeats, k repeats, k reps, mile reps, mile "
            "intervals, km repeats, bursts?, kickers?, negative split, negative split run, negative splits, "
            "build run, build up run, thirds?, race prep run, race tune up, race primer, race sharpener, "
            "race opener, openers?, tune up?, combo?, workout wednesday, quality long?, wave run, waves?, "
            "wave tempo, step run, stepdown, step down, buildup?, running ladder, running pyramid, wind "
            "sprint, sprint drill, sprint drills, acceleration run, accelerations run, running power, speed "
            "ladder, speed drills, fitness assessment, benchmark?, mile test, test run workout, lactate "
            "test, race specific?, race specific run, specific endurance?, specific speed, special block, "
            "vo2 intervals, vvo2max, fast 5k, interval, intervals, interval run, interval session, interval "
            "workout, interval training, fartlek, fartleks, repeats, mile repeats, hill repeats, hill reps, "
            "hill repeat, hill intervals, hill workout, hill session, hill training, hill circuits, hill "
            "strides, hill bounds, hills?, hill?, hill run, kenyan hills, long hills, short hills, uphill?, "
            "uphill repeats, uphill training, vo2max, vo2 max, vo2, vmax?, v02max, speedwork, speed work, "
            "speed workout, speed session, speed run, speed training, speed play, speed day, speed?, speed "
            "endurance, track workout, track session, track night, track tuesday, track practice?, track "
            "day?, track?, yasso, yassos, yasso 800s, cutdown, cutdowns, cut down, cut downs, cut down run, "
            "ladder?, pyramid?, pyramids?, reps?, rep session, rep workout, repetition?, repetitions?, "
            "quality?, quality session, quality workout, quality run, sharpener?, sharpening?, sprints?, "
            "sprint session, sprint training, sprint intervals, sprint workout, sprint?, anaerobic?, "
            "anaerobic run, progression run, progression?, progressive run, progressive?, progressive long?, "
            "fast finish, fast finish run, surges?, over unders?, time trial, tt?, race simulation, marathon "
            "simulation, simulation run, race rehearsal, dress rehearsal?, race practice, fitness test?, 10 "
            "20 30, intensity?, activation?, cooper test, 5k test, on off?, hard?, hard run, hard effort?, "
            "fast?, fast run, z4?, z5?, zone 4?, zone 5?, zone four?, zone five?, vo2 max run, "
            "acceleration?, michigan workout, even blocks, blocks?, critical velocity, cv?, 200s?, 300s?, "
            "400s?, 600s?, 800s?, 1000s?, 1200s?, 1600s?, 1ks?, 2ks?, 30 30s, billat, hiit run, speed "
            "intervals, mona fartlek, run fast, combo workout?, back half fast?, kick workout?, stairs?, "
            "stair repeats, tabata running, tabata run, running workout, run workout?, sos workout, hansons "
            "speed, kenyan?, kenyan style?, kenyan progression, norwegian 4 x 4, norwegian method, oregon?, "
            "oregon drill, oregon drills, oregon 40 30, sprint 8s, parlauf, tabata sprints, tabata sprint, "
            "bleachers?, bleacher repeats, bleacher run, stadium stairs, stadium steps, rolling 200s, "
            "rolling 300s, rolling hills repeats, in and outs, ins outs, float intervals, floats?, on and "
            "off, pace ladder, interval ladder, speed reps, uphill reps, uphill intervals, downhill repeats, "
            "downhill reps, downhill intervals, hill sprint session, hill sprint workout, hill circuit, hill "
            "tempo, hill work, hill loops, hill day, hill night, speed ladder run, speed work session, "
            "strength intervals, speed strength, muscular endurance run, vo2 max intervals, vo2max "
            "intervals, vo2 workout, vo2 session, v dot?, peak speed, race sharpening, race openers, neural, "
            "flat sprints, flying sprints, fly sprints, 60m sprints, 100m sprints, 150s?, 250s?, 500s?, "
            "1500s?, 3ks?, miles repeats, sprint ladder, lactate tolerance, lactate clearance, lactate "
            "session, time trials, 5k tt, 3k tt, mile tt, magic mile, critical power test, 30 minute test, "
            "threshold test, field test run, run test, fast intervals, fast reps, moneghetti, zatopek, 3 2 "
            "1s?, 6 5 4 3 2 1?, pyramid session, ladder session, grass reps, grass intervals, minute reps, "
            "minute repeats, minutes reps, race sim, sim run, race simulation run, anaerobic development, "
            "anaerobic power, anaerobic threshold, anaerobic endurance, anaerobic intervals, anaerobic "
            "hills, aerobic intervals, max speed, maximum speed, maximal speed, acceleration focus, speed "
            "focus, speed development, speed technique, speed economy, economy run, running economy, economy "
            "intervals, vertical kilometer, vertical k, vert intervals, vert session, uphill tempo, uphill "
            "threshold, downhill run, downhill running, downhill training, downhill technique, stamina run, "
            "stamina workout, stamina session, muscular endurance hills, strength endurance hills, speed "
            "stamina, mixed speed, speed ladders, sharpen up, sharpener run, sprint development, sprint "
            "power, sprint speed, sprint endurance, sprint technique, fast feet, fast strides workout, hard "
            "intervals, hard hills, hard day, hard workout, hard session, big workout, key session?, key "
            "workout?, breakthrough run?, faster?, faster repeats, fastest?, even splits, even pace run, "
            "even pace, faster finish, faster second half, fast finish long, finish fast, finish strong, "
            "finishing fast, finishing strong, practice finishing strong, run for speed, run up hills, hilly "
            "repeats, hilly fartlek, hilly tempo, hilly intervals, trail intervals, trail fartlek, trail "
            "hills, mountain intervals, mountain repeats, race specific intervals, race specific workout, "
            "race preparation run, race sharpening run, race tuneup, race effort intervals, 1 on 1 off, on 1 "
            "off, one minute on, two minutes on, three minutes on, on off intervals, hard easy, hard easy "
            "intervals, fast easy, fast slow, fast and slow, fast and easy, run hard, quick run, quick feet, "
            "sprint finish, sprint practice, interval work, vo2 work, vo2max work, hill work out, track work"
        ),
        Concept.TEMPO: (
            "double threshold, norwegian singles, sub threshold intervals, cruise?, cruise run, lactate?, "
            "lactate run, tempo long, tempo ladder, tempo blocks, threshold, comfortably hard, half effort?, "
            "10k effort?, rhythm run, mp blocks, marathon blocks, marathon specific, marathon workout, half "
            "marathon workout, tempo cutdown, tempo finish, steady tempo, tempo hills, hm effort, goal mp, "
            "goal pace long, race pace intervals, marathon pace miles, at mp, at hmp, at lt, mpace, tpace, t "
            "pace, m pace, r pace, i pace, tempo?, tempos?, tempo run, tempo runs, tempo session, tempo "
            "workout, tempo intervals, tempo trail, threshold run, threshold session, threshold workout, "
            "threshold intervals, lactate threshold, lacate threshold, lt?, lt run, cruise intervals, "
            "marathon pace, marathon pace run, race pace, race pace run, goal pace, goal pace run, goal race "
            "pace, marathon goal pace, half marathon pace, hm pace, mp?, hmp?, gmp?, rp?, lthr?, half pace, "
            "steady state?, steady state run, sweet spot?, sub t?, sub threshold, subthreshold, subt?, "
            "alternations?, z3?, zone 3?, zone three?, race effort?, marathon effort?, half marathon "
            "effort?, pace run, pace runs, pace workout, pace check, mp run, broken tempo, lt1?, lt2?, "
            "marathon tempo, sos tempo, strength pace, goal race pace run, long tempo, tempo miles, tempo "
            "mile, threshold miles, threshold mile, threshold reps, threshold blocks, threshold minutes, mp "
            "miles, mp long, hmp reps, cruise reps, cruise miles, lt1 run, lt2 run, lt intervals, lactate "
            "intervals, steady state intervals, sst?, sub t intervals, sub lt2, subt intervals, lt2 "
            "intervals, lt1 intervals, marathon pace intervals, half marathon pace intervals, 10 mile pace, "
            "ten mile pace, up tempo, uptempo?, tempo effort, threshold effort, marathon block, marathon "
            "pace block, tempo pace, threshold pace, progression tempo, progressive tempo, tempo "
            "progression, tempo repeats, tempo reps, tempo 2 x, tempos and hills, mara pace, m paced, pfitz "
            "lt, sos strength, threshold development, threshold run progression, threshold endurance, "
            "threshold hills, threshold ladder, threshold pyramid, tempo development, tempo endurance, tempo "
            "pyramid, tempo hill, marathon simulation tempo, half marathon specific, steady progression, "
            "steady fast, race pace progression, race pace long, race pace tempo, race pace practice, lt "
            "development, lactate threshold development, lactate threshold run, threshold power, extensive "
            "tempo, intensive tempo, aerobic threshold run, aerobic tempo, aerobic threshold intervals, pace "
            "work, race pace work, mp work, hmp work, threshold work, tempo work"
        ),
        Concept.STRIDES: (
            "strides, stride, striders, stride outs, strideouts, hill sprints, short hill sprints, pick ups, "
            "pickups, accelerations, short sprints, wind sprints, uphill sprints, relaxed strides, drills "
            "and strides, form drills, running drills?, drills?, cadence drills?, relaxed pickups, fast "
            "strides, hill strides easy, strides drills, drills strides, buildups?"
        ),
        Concept.RACE: RACE,
        Concept.NAMED_RACE: NAMED_RACE,
        Concept.HALF: "half marathon, halfmarathon, half?, hm?, 13 1?, marathon half?",
        Concept.STRENGTH: STRENGTH,
        Concept.CROSS: CROSS,
        Concept.WALK: WALK,
        Concept.PLYO: PLYO,
        Concept.REST: REST,
        Concept.RUN: (
            "run commuting, virtual run, afternoon jog, indoor running, track run, hike run, trail race "
            "recon, recon run, stroller run, hill loop, loop?, out and back, shake?, jaunt, trot?, mileage?, "
            "miler run, race course run, destination run, vacation run, headlamp run, snow run, rain run, "
            "full moon run, pub run, beer run club, hash, run, runs?, running, trail run, trail running, "
            "trail runs, road run, group run, social run, club run, morning run, evening run, lunch run, "
            "lunchtime run, lunch hour run, afternoon run, night run, noon run, dawn run, sunrise run, "
            "sunset run, weekend run, run club, running club, running group, run group, run commute, commute "
            "run, treadmill run, treadmill, birthday run, christmas run, holiday run, coffee shop run, "
            "sunday run, outdoor run, indoor run, daily run, solo run, double run, midweek run, mid week "
            "run, second run, beach run, park run loop, dog run?, hash run, mountain running, mountain run, "
            "fell run, fell running, xc run, cross country run, training run, track club, go running, go for "
            "a run, going for a run, go run, run home, run to work, run work, tm run, guided run, breakfast "
            "run, brunch run, zwift run, peloton run, peloton tread, tread?, road training, flat road "
            "training, trail training, running workout easy, run session, running session, run training, "
            "running training, run with friends, friends run, park run easy, course recon, recon, route run, "
            "park run laps, runch, canal run, river run, riverside run, coastal run, forest run, park loop, "
            "lake loop, river loop, canal loop, lunch loop, morning loop, neighborhood run, neighbourhood "
            "run, lap run, miles with, crew run, club run long, hashing, plogging, orienteering run, run "
            "streak, streak run, run outside, baby jogger run, jogging stroller run, parkrun easy run"
        ),
        Concept.RUN_WALK: (
            "run walk, walk run, run walks, jog walk, walk jog, run and walk, run walk intervals, "
            "walk run intervals, walk and run, couch to 5k, couch to 5 k, c25k, jeffing, walk break run, "
            "jog and walk, walk and jog, galloway run"
        ),
        Concept.WORKOUT: (
            "workout, workouts?, training, session, exercise, exercises?, wod, training session, practice?, "
            "training run"
        ),
        Concept.PACE: "pace, paces, paced",
        Concept.WARM: (
            "warm up, warmup, wu, w u, warm down, cool down, cooldown, cd, c d, warming up, warm, cool, "
            "dynamic warm up, dynamic warmup"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "week, weeks, wk, wks, training week, race week, recovery week, taper week, final training week, "
            "phase, block, mesocycle, macrocycle, microcycle, taper?, deload, build week, base week, cutback "
            "week, peak week, down week, easy week, rest week, weekly distance, weekly mileage, weekly "
            "total, weekly volume, base phase, build phase, peak phase, taper phase, deload week, week of, "
            "weeks to go, weeks to goal, weeks until, mileage, volume, plan, cycle?, season, race weekend"
        ),
        Concept.NOT: (
            "no, not, without, skip, never, don't, dont, cancelled, canceled, avoid, instead of, do not"
        ),
        Concept.OR: "or",
        Concept.AROUND: "pre, post, after, before, for, ahead of, until, prior to, since, to avoid",
        Concept.WITH: "with, w, at, along, around, in, near, from, by, through, to, on, over, via, into, @",
        Concept.PLAIN: PLAIN,
        Concept.LAST: (
            "last, final, first, finish with, finishing, include, including, incl, with the last, closing, "
            "middle, ending with"
        ),
        Concept.TOTAL: (
            "total, totalling, in total, distance, duration, planned time, planned duration, "
            "planned distance, workout time, total time, total distance, moving time, estimated duration, "
            "estimated time, time, length, overall, consisting of, all in"
        ),
        Concept.TO: "to, and up to",
        Concept.KILOMETRE: "km, kms, k, ks, kilometer, kilometers, kilometre, kilometres, kliks, klicks",
        Concept.MILE: "mi, mile, miles, mls, miler",
        Concept.METRE: "m, meter, meters, metre, metres, mtr, mtrs",
        Concept.HOUR: "h, hr, hrs, hour, hours",
        Concept.MINUTE: "min, mins, minute, minutes",
        Concept.SECOND: "s, sec, secs, second, seconds",
    },
)
