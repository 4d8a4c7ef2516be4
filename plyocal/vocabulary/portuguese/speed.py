"""Portuguese words of fast running."""

from typing import Final

SPEED: Final = (
    "subidinhas?, morrinho?, intervalado curto, intervalado longo, tiros de 400, tiros de 1000, tiros de "
    "200, tiros de 800, fartleck, fartlek, escadinha?, rampa curta, subida curta, ladeira curta, treino de "
    "tiro, treino de tiros, treino de pista, treino de subida, progressivo longo, variado?, ritmos variados, "
    "velocidade em pista, series de 1000, series em pista, potencia aerobica, vo2 max, educativos e tiros, "
    "intervalado, intervalados, intervalos?, treino intervalado, tiros, tiro?, ladeira?, ladeiras?, treino "
    "de ladeira, subidas?, subida?, rampas?, rampa?, series?, pista?, velocidade?, treino de velocidade, "
    "progressivo?, progressiva?, corrida progressiva, treino progressivo, piramide?, repeticoes?, sprint?, "
    "sprints?, escada?, teste?, teste de cooper, rapido?, rapida?, qualidade?, treino de qualidade, variacao "
    "de ritmo, vo2max, tiros curtos, tiros longos, contra relogio?, simulado?, forte?, teste de 3km, "
    "ritmado?, blocos?, tiros de velocidade, intervalado em subida, tiros em subida, ladeiras curtas, "
    "ladeiras longas, tiros na pista, fartlek livre, blocos de, test 3000, teste 3000, teste 5 km, teste 3 "
    "km, teste 1000, teste 3k, teste 5k, teste de 5km, conconi, morro?, subida do morro, escadaria?, "
    "arquibancada?, arquibancadas?, ladeirao?, treino na pista, 10 20 30?, intervalado na pista, fartlek na "
    "praia, intermitente?, variacoes de ritmo, tiro de, mudanca de ritmo, mudancas de ritmo, series na "
    "pista, series curtas, series longas, rampas curtas, subidas de, intervalos na pista, estimulos?, blocos "
    "rapidos, treino forte, intenso?, subida forte, teste de lactato, teste lactato, teste de esforco, teste "
    "vo2max, teste ergoespirometrico, teste de campo, teste de limiar, fartlek de, progressao?, avaliacao 3 "
    "km, avaliacao 5 km, capacidade anaerobia, capacidade anaerobica, fracionado?, fracionados?, intervalos "
    "curtos, intervalos longos, tirinhos, tirao?, tiro na subida, subidas curtas, subidas longas, repeticao "
    "em subida, sprint em subida, escadao?, degraus?, pista de atletismo, pista atletismo, series em subida, "
    "fartlek longo, estimulo?, pique?, picos de velocidade, retoes?, retas rapidas, aceleradas, variacao de "
    "velocidade, ritmo variado, corrida variada, corrida crescente, ritmo crescente, finish forte, teste "
    "2000, teste 5000, contrarrelogio?, contrarrelogio 5 km, tiro unico, alta intensidade?, cada vez mais "
    "rapido"
)

TEMPO: Final = (
    "tempo run, ritmo moderado?, moderado forte?, treino tempo, limiar de lactato, corrida no limiar, "
    "ritmo de 10k, ritmo de 5k, ritmo de 21k, ritmo meia maratona, ritmo de competicao, ritmo alvo, blocos "
    "em ritmo, tempo?, ritmo de prova, ritmo prova, ritmo de maratona, ritmo maratona, ritmo de meia, "
    "ritmo?, limiar?, no ritmo?, treino de limiar, ritmo de meia maratona, treino de ritmo, corrida "
    "ritmada, limiar "
    "anaerobico, z3?, ritmo forte?, tempo corrida, rp?, ritmo controlado?, corrida em ritmo, limiar duplo, "
    "duplo limiar, sublimiar, blocos de ritmo, ritmo sustentado?, ritmo meia, ritmo 10k, ritmo 5k, ritmo "
    "21k, ritmo 42k, corrida tempo, limiar anaerobio, tempo run longo, treino de tempo, treino em ritmo de "
    "prova, corrida em ritmo de prova, corrida moderada forte, tr?, continuo moderado, corrida moderada, "
    "ritmo vivo, ritmo de corrida, ritmo competicao, pace de prova, pace alvo, pace maratona, pace meia, "
    "limiar aerobio, velocidade de cruzeiro, tempo longo, tempos longos"
)

STRIDES: Final = (
    "educativos?, retas, aceleracoes, aceleracao?, progressoes, tecnica de corrida?, coordenativos?, strides"
)
