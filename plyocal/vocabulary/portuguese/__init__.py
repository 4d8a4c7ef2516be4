"""Portuguese."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.portuguese.life import LIFE, PLAIN
from plyocal.vocabulary.portuguese.speed import SPEED, STRIDES, TEMPO

PORTUGUESE: Final = LanguageWords(
    code="pt",
    name="Portuguese",
    beside={
        Beside.CONTAINING: "com incluindo sendo",
        Beside.RESTING: "descanso intervalo recuperando",
        Beside.EACH: "cada",
        Beside.AFTER_TOTAL: "total totais",
        Beside.SETS: "serie series",
        Beside.OR: "ou",
        Beside.GOAL: "em objetivo meta alvo",
        Beside.AGAIN: "repetir vezes repeticoes series voltas",
        Beside.AND: "depois",
    },
    numbers=(
        "0.5 meia, 2 dois, 2 duas, 3 três, 4 quatro, 5 cinco, 6 seis, 7 sete, 8 oito, 9 nove, 10 dez, "
        "11 onze, 12 doze, 15 quinze, 16 dezesseis, 18 dezoito, 20 vinte, 25 vinte e cinco, 30 trinta, "
        "35 trinta e cinco, 40 quarenta, 45 quarenta e cinco, 50 cinquenta, 60 sessenta, "
        "75 setenta e cinco, 90 noventa"
    ),
    times=(
        "15 quarto de hora, 45 três quartos de hora, 60 uma hora, 75 uma hora e quinze, "
        "90 uma hora e meia, 90 hora e meia, 150 duas horas e meia"
    ),
    words={
        Concept.EASY: (
            "corrida tranquila, trote tranquilo, ritmo livre, rodagem z2, corrida z2, corridinha leve, "
            "corrida "
            "moderada?, moderado?, giro?, giro leve, girinho, soltinho?, trotinho, corrida aerobica, "
            "rodagem aerobica, rodagem base, rodagem, rodagem leve, rodagem facil, corrida leve, corrida "
            "facil, leve?, leves?, facil?, trote, trote leve, corrida lenta, lento?, lenta?, corrida "
            "continua, tranquilo?, tranquila?, suave?, rodagem suave, corrida suave, regenerativo leve, "
            "solto?, solta?, aerobico?, aerobica?, base aerobica, ritmo confortavel?, confortavel?, z1?, "
            "z2?, zona 1?, zona 2?, endurance?, corrida base, continuo leve, corrida solta, rodar?, "
            "trotar?, jogging, rodagem com retas, corrida z1, easy run, corrida bem leve, trote bem leve, "
            "rodagem tranquila, rodagem confortavel, trote continuo, ritmo de conversa, conversando?, "
            "soltar as pernas, soltar?, soltando as pernas, sem relogio?, sem pressa?, por sensacao?, "
            "girinho leve, trotezinho, corrida confortavel, rodagem regenerativa leve, corrida em z2, "
            "corrida em zona 2, corrida conversando, corrida continua leve, ccl?, passeio correndo, easy?, "
            "tranquilao?, relax?, corrida relaxada, levinho, levinha, levezinho, devagarinho?, devagar?, "
            "facinho, tranquilinho, bem leve, leve e solto, soltura?, batendo papo?, bate papo?, "
            "papeando?, de conversa?, na conversa?, proseando?, mexer as pernas, suaves?, sem forcar?, sem "
            "stress?, sem estresse?, sem pressao?, sem correria?, fc baixa?, batimento baixo?, coracao "
            "baixo?, ligeiro?, ligeira?, rolamento?, rolar?, rolar 10 km, corridinha?, corrida de "
            "manutencao, ativacao?, ativacao pre-prova, pre-prova?, regular leve, regular facil, rodagem "
            "progressiva leve, rodagenzinha, corrida bem lenta, corrida descontraida, ritmo conversa, "
            "levissimo?, descontraido?, descontraida?, relaxado?, volta tranquila, voltinha leve, km "
            "leves, kms leves, quilometros leves, quilometros faceis, treino livre leve, treino "
            "regenerativo leve, treino conversa, frequencia baixa?, no automatico?, para soltar?, soltar a "
            "perna, soltar pernas, acordar as pernas"
        ),
        Concept.RECOVERY: (
            "regenerativo, corrida regenerativa, regenerativa?, treino regenerativo, recuperacao?, corrida "
            "de recuperacao, rodagem de recuperacao, trote regenerativo, recuperacao ativa?, rodagem "
            "regenerativa, regeneracao?, treino de recuperacao, corrida recuperacao, trote de recuperacao, "
            "corrida de regeneracao, soltura pos prova, rodagem pos prova, trote pos prova, recovery?, "
            "recovery run, corrida pos prova, rodagem de regeneracao, treino de recuperacao ativa, "
            "regenerar?, recuperar as pernas, rolar de recuperacao, regenera?, regenerativo leve, "
            "recuperacao leve, descanso ativo trote"
        ),
        Concept.LONG: (
            "longao, longao trilha, longao na trilha, longao em trilha, longo?, longa?, corrida longa, "
            "treino longo, longos?, rodagem longa, longao de domingo, treino longao, corrida de longa "
            "distancia, longo lento, longuinho, rodagem comprida, longo do domingo, longo de domingo, longo "
            "de sabado, longao do fim de semana, treino de rodagem longa, longuissimo, lsd?, corridao, "
            "distancia longa, longo em trilha, longo na trilha, longo trail, longo z2, longo facil, longo "
            "tranquilo, longo meia, longo final forte, longaco, treinao longo"
        ),
        Concept.MEDIUM_LONG: (
            "medio longo, longo medio, rodagem media, medio longa, semi longo, corrida media longa"
        ),
        Concept.SPEED: SPEED,
        Concept.TEMPO: TEMPO,
        Concept.STRIDES: STRIDES,
        Concept.RACE: (
            "prova?, dia de prova, dia da prova, corrida de rua, corrida 5k, corrida 10k, competicao, prova "
            "alvo, sao silvestre, campeonato*?, prova de?, prova preparatoria, dia da corrida, dia de "
            "corrida, corta mato, prova teste, parkrun, dia da competicao, corrida oficial, a prova, prova "
            "oficial, minha prova, corrida do, corrida da, corrida dos, corrida das, circuito das estacoes, "
            "night run, volta da, trail do, trail da, trail de, trail das, corta mato escolar, corrida "
            "noturna de, corrida de sao, dez milhas, 10 milhas, km vertical, grande premio de, corrida "
            "solidaria, corrida beneficente, corrida rustica, rustica?, meia internacional, corrida "
            "internacional, color run, etapa?, prova de 10k, prova de 5k, prova de 21k, 10k da, 10k do, "
            "ekiden, estafeta?, desafio?, corrida pela, corrida contra o cancer, corrida de aniversario, "
            "prova de estrada, prova de trail, trecho?, revezamento, circuito de cross, prova treino, "
            "circuito athenas, circuito caixa, circuito venus, circuito sesc, la mision, golden four, "
            "bombinhas runners, duque de caxias, pague menos, sp city, circuito de corridas, copa?, taca?, "
            "trofeu?, circuito de corrida, volta a ilha, nacional de estrada, grande premio, gp natal, legua "
            "nobre, milha urbana, golden run, corrida popular, fim da europa, corrida aniversario, corrida "
            "historica, corrida feminina, corrida infantil adulto, corrida corporativa, corrida de trilha, "
            "corrida em trilha prova, corrida virtual, circuito de rua, circuito das, circuito 10k, sao "
            "silvestrinha, travessia 10k, volta internacional, prova de pista, prova de atletismo, prova "
            "principal, corta-mato longo, trail dos, trail noturno, caminhada e corrida, corrida contra?"
        ),
        Concept.NAMED_RACE: (
            "maratona, marathon, ultra?, ultramaratona, triatlo, triatlon, triathlon, duatlo, revezamento?, "
            "ultra trail, duathlon, maratona do, maratona da, maratona de, ekiden"
        ),
        Concept.HALF: (
            "meia maratona, meia?, meiamaratona, meia de lisboa, meia do porto, meia do rio, meia do, meia "
            "da, meia maratona de, meia maratona do, meia maratona da, meia de"
        ),
        Concept.STRENGTH: (
            "treino de pernas, perna?, costas?, peito?, braco?, bracos?, gluteo?, core, forca maxima, forca "
            "resistente, treino em circuito, hiit?, tabata?, kettlebell, halteres, propriocepcao, "
            "elasticos?, isometria, treino de core, forca?, treino de forca, fortalecimento?, musculacao, "
            "academia?, ginasio?, pesos?, abdominais, pernas?, membros inferiores?, membros "
            "superiores?, funcional?, treino funcional, reforco muscular, reforco?, circuito?, corpo "
            "inteiro?, prancha?, agachamento*, flexoes, calistenia, full body, exercicios de fisio, "
            "preparacao fisica?, gluteos?, forca e core, estabilidade?, superiores?, inferiores?, circuito "
            "misto, pernas pesadas, exercicios?, exercicios fisio, exercicios da fisio, exercicios do fisio, "
            "fisio exercicios, reabilitacao?, reab?, musc?, abdominal?, abdomen?, excentric*?, elastico?, "
            "panturrilhas?, levantamento terra, supino, leg press, smart fit, trx, bosu, burpees, perna e "
            "core, equilibrio?, treino de ginasio, sala de musculacao, fortalecer?, gluteo medio, "
            "isometric*?, isquios?, lombar?, treino a?, treino b?, peso corporal, musculacao perna, "
            "propriocetiv*, prevencao de lesoes?, flexao, flexao de braco, barra fixa, burpee, almofada?, "
            "almofada de equilibrio, disco de equilibrio, tarefa da fisio, tarefas da fisio, dever da fisio, "
            "tarefa de fisio, protocolo reabilitacao, protocolo de reabilitacao, programa de forca, plano de "
            "forca, ficha de musculacao, ficha de treino a, posteriores?, anteriores?, quadriceps?, ficha a, "
            "ficha b, ficha c, ficha d, ficha e, ficha f, forca geral, forca especifica, forca em casa, "
            "forca no ginasio, forca na academia, afundos?, afundo?, barra?, exercicios fisioterapia, "
            "exercicios para, exercicios de pe, exercicios de pes, exercicios de forca, exercicios de "
            "quadril, exercicios de tornozelo, preventivo?, prevencao?, panturrilha?, ginastica localizada, "
            "ginastica?, localizada?, condicionamento?, condicionamento fisico, ombros?, posterior?, "
            "quadril?, tornozelo?, treino superior, treino inferior, ginasio com, academia com, stiff?, "
            "cadeira extensora, elevacao pelvica, peso do corpo, bola medicinal, faixa elastica, "
            "estabilizacao?, aula de localizada, aula de funcional, aula de body pump, crosstraining, "
            "treinamento com peso, treinamento com pesos, treino com peso, treino com pesos"
        ),
        Concept.CROSS: (
            "futebol?, volei?, tenis?, basquete?, surfe?, boxe?, danca?, judo?, karate?, muay thai, jiu "
            "jitsu, caiaque, canoa?, patinacao?, skate?, escalar?, spinning, zwift, bike indoor, mountain "
            "bike, ciclismo indoor, hiit?, funcional leve, mergulho?, stand up paddle, liberacao miofascial, "
            "rolo de espuma, pedal longo, pedal leve, treino alternativo, modalidade alternativa, treino de "
            "bike, treino de natacao, bicicleta?, bike?, pedal?, pedalar?, pedalada?, ciclismo, natacao, "
            "nadar, piscina?, yoga, ioga, pilates, alongamento?, alongamentos?, mobilidade?, flexibilidade?, "
            "trilha?, caminhada na natureza, remo?, eliptico, treino cruzado, cross training, rolo?, esqui?, "
            "patins?, escalada, mtb, btt, crossfit?, cardio?, hidroginastica, deep running, transport, "
            "surf?, padel?, hidro, nado?, nadada?, aula de spinning, aula de yoga, aula de pilates, aula de "
            "zumba, aula de hidro, aula de natacao, corrida na agua, futsal?, futebol society?, pelada?, "
            "beach tennis?, sup?, remo ergometro, ergometro?, ciclo indoor, giro de bike, treino de "
            "bicicleta, escalada indoor, crawl, crol?, eliptica?, bicicleta ergometrica, bike ergometrica, "
            "tai chi, foam roller, alongar?, zumba, body pump, ginastica?, aqua running, deep water, "
            "hidrobike, canoagem, vela?, capoeira?, rolo livre, soltura miofascial, pull buoy, pullbuoy, "
            "palmar?, palmares?, pernada?, peito costas, medley?, abertura de quadril, mobilidade de "
            "quadril, rolinho?, rolo de liberacao, aula de escalada, aula de natacao adulto, aula de bike, "
            "aula de funcional, aula de alongamento, aula de danca, grupo de bike, grupo de pedal, natacao "
            "master, ergometrica?, mar aberto?, aguas abertas, equitacao?, caminhada na esteira, caminhada "
            "na passadeira, remar?, pedalar com, passeio de bicicleta, volta de bicicleta, volta de bike, "
            "nado livre, piscina com, aula de boxe, rolo inteligente, trilha a pe, andar a pe, patinagem?, "
            "handebol?, andebol?, volei de praia, futevolei?, peteca?, hoquei?, basquetebol?, artes "
            "marciais, esgrima?, meditacao?, respiracao?, mobilidade articular, rotina de mobilidade, "
            "massagem com rolo, aula de rpm, rpm?"
        ),
        Concept.WALK: "caminhada, caminhar, caminhada leve, marcha?, andar?, passeio?",
        Concept.PLYO: (
            "pliometria, pliometrico?, pliometricos, treino pliometrico, saltos?, pular corda, salto a "
            "corda, saltar a corda, corda?, multissaltos, plyo, saltos na caixa, exercicios pliometricos, "
            "saltar corda, plio, pulo?, pulos?, saltos pliometricos, saltos em profundidade, multisaltos, "
            "salto na caixa, saltos na plataforma, saltos horizontais, saltos verticais, saltos unipodais, "
            "pular?, pulando corda, corda naval?, barreiras?, saltos com barreiras, saltos alternados, box "
            "jump, box jumps, saltitos?, pliometria e forca, explosivo?, explosao?, agachamento com salto, "
            "salto vertical, agachamento saltado, afundo saltado, polichinelos?, polichinelo?, "
            "explosividade?"
        ),
        Concept.REST: (
            "nao corri, hoje nao corri, nao pude correr, nao posso correr, sem correr, semana sem correr, "
            "semanas sem correr, semana sem corrida, semanas sem corrida, dias sem correr, pausa na "
            "corrida, pausa da corrida, parado da corrida, proibido correr, sem poder correr, nao "
            "treinei, nao deu pra correr, "
            "descanso?, dia de descanso, descanso total, descanso ativo, descanso completo, folga, dia de "
            "folga, off?, sem treino, sem corrida, nao correr, repouso?, livre?, dia livre?, day off?, "
            "nada hoje, hoje nada, nao fazer nada, sofa?, dia de sofa, dia de preguica, descansar, "
            "repousar?, hoje e descanso, sem corrida hoje, dia sem treino, off day, rest day, parado?, "
            "descansinho, folguinha, dia livre de treino, relax total, ficar de boa?, pernas pra cima, "
            "pernas para cima, pernas para o ar, pernas pro alto, pes pra cima, gripe?, gripado?, "
            "resfriado?, doente?, lesao?, lesionado?, febre?, covid?, parada?, parada forcada, pausa?, "
            "pausa forcada, livre total, nao treinar, nao treino, nao corro, hoje nao corro, hoje nao "
            "treino, paragem?, preguica?, relax?, relaxar?, recuperacao total, recuperacao passiva, "
            "descanso passivo, descanso obrigatorio, descanso por, dia sem treinar, dia sem correr, nada "
            "de treino, nada de corrida, nada de correr, nenhum treino, sofazinho, dormir?, repouso "
            "absoluto, machucado?, machucada?, pernas pro ar, pes pro alto, "
            "hoje nao se corre"
        ),
        Concept.RUN: (
            "corrida?, correr?, rod?, running, run, treino de corrida, reconhecimento do percurso, "
            "reconhecimento de percurso, esteira, passadeira?, trail?, corrida na "
            "esteira, corrida em grupo, treino trail, corrida matinal, corrida na praia, corrida no "
            "parque, trote?, saida de corrida, corridinha, corrida com, corrida leve com, corrida de, "
            "corrida livre, correndo?, voltar correndo, ir correndo, corrida da tarde, corrida da manha, "
            "corrida da noite, corrida do almoco, corrida do dia, corrida de manha, corrida vespertina, "
            "corrida noturna?, vou correr, sair para correr, saida para correr, treino com a assessoria, "
            "assessoria?, treino da assessoria, treino assessoria, treino com o clube, treino do clube, "
            "treino clube, treino coletivo, treino em grupo, treino com o grupo, treino com a equipe, "
            "treino com a equipa, corrida noturna 6 km, corrida na hora do almoco, corrida no almoco, "
            "corrida a noite, corrida fim de tarde, corrida na, corrida no, corrida em, corrida pela "
            "praia, corrida pelo, corrida ate, corrida para o trabalho, corrida pro trabalho, correr com, "
            "correr no, correr na, correr pela, correr pelo, correr ate, correr um pouco, correr antes, "
            "correr depois, bora correr, dia de corrida, treino no parque, treino na orla, volta a lagoa, "
            "volta na lagoa, volta no parque, volta ao parque, corrida em trilha, corrida na trilha, "
            "trilha correndo, trail no, trail na serra, corrida na passadeira, continuos?, minutos "
            "continuos"
        ),
        Concept.RUN_WALK: (
            "caminhada e corrida, corrida e caminhada, caminhada corrida, corrida caminhada, "
            "caminhar e correr, correr e caminhar, corre caminha, trote e caminhada, caminhada e trote, "
            "andar e correr, caminhada trote, trote caminhada, de 0 a 5 km, do zero aos 5 km, c25k, couch to "
            "5k, alternar caminhada e corrida, alternar corrida e caminhada, caminhar e trotar, trotar e "
            "caminhar, anda corre, corre anda, caminhada alternada com corrida, ca co"
        ),
        Concept.WORKOUT: "treino, treinamento, sessao, exercicio?, treinar?",
        Concept.PACE: "ritmo, pace, passo",
        Concept.WARM: (
            "aq, aquec, desaq, aquecimento, desaquecimento, volta a calma, aquecer, "
            "retorno a calma, arrefecimento"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "semana, semanas, semana de prova, semana regenerativa, semana de descanso, volume, fase, "
            "bloco?, ciclo, mesociclo, plano, programa, planilha, polimento?, semana de recuperacao, "
            "quilometragem"
        ),
        Concept.NOT: (
            "nao, sem, nenhum, nenhuma, em vez de, em lugar de, no lugar de, no lugar da, no lugar do, ao "
            "inves de"
        ),
        Concept.OR: "ou",
        Concept.AROUND: (
            "enquanto, "
            "antes, apos, depois, pre, pos, para, antes da, depois da, pre prova, pos prova, antes do, "
            "depois do, dia seguinte, dia depois da, dia seguinte a, vespera, vespera da, dia antes da, "
            "vespera de, vespera do, prep, preparacao, preparacao para, rumo a, visando"
        ),
        Concept.WITH: (
            "com, em, no, na, ao, a, pelo, pela, do, da, de, dos, das, ate, desde, junto, volta, incluindo, "
            "com meu filho, com minha filha, com o cachorro, sob, sobre, contra, durante, perto de, por "
            "causa da, por causa do, por, pra, pro, devido a, ate o, ate a"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: (
            "ultimo, ultimos, ultima, ultimas, primeiros, primeiras, finalizar, finalizando, incluindo, sendo"
        ),
        Concept.TOTAL: "total, no total, totais, distancia, duracao, tempo, distancia total, tempo total",
        Concept.TO: "a, ate",
        Concept.KILOMETRE: "km, kms, quilometro, quilometros, k",
        Concept.MILE: "milha, milhas",
        Concept.METRE: "m, metro, metros",
        Concept.HOUR: "h, hr, hrs, hora, horas",
        Concept.MINUTE: "min, mins, minuto, minutos",
        Concept.SECOND: "s, seg, segundo, segundos",
    },
)
