# The annex of order 528, in messages and on notices: the official wording with the blanks filled.

# The first line.
annex-offer-salutation-male = Құрметті { $name }!
annex-offer-salutation-female = Құрметті { $name }!
# What is offered.
annex-offer-dwelling = ҚР ҚК әскери қызметшілері мен қызметкерлерін қызметтік тұрғынжаймен қамтамасыз ету шеңберінде Сізге { $address } мекенжайы бойынша жалпы ауданы { $area }{ "\u00A0" }ш.м. { $rooms-said }{ "\u00A0" }бөлмеден тұратын қызметтік тұрғынжай бөлінді.
# The request to answer, above the codes: with the term and the effect of silence, with the term, without.
annex-offer-request-and-silence = Сізден { $term } ішінде мынадай комбинациялардың бірін пайдаланып, келісуді не бас тартуды растауыңызды сұраймыз. Көрсетілген мерзімде жауап болмаған жағдайда Сіз қызметтік тұрғынжайдан бас тарттыңыз деп саналады (6526):
annex-offer-request-in-time = Сізден { $term } ішінде мынадай комбинациялардың бірін пайдаланып, келісуді не бас тартуды растауыңызды сұраймыз:
annex-offer-request = Сізден мынадай комбинациялардың бірін пайдаланып, келісуді не бас тартуды растауыңызды сұраймыз:
# How the blanks for the rooms and the term are filled.
annex-rooms-said = { $rooms }
annex-term-said = { $hours }{ "\u00A0" }сағат
# What each code says.
annex-code-6521 = Келісемін
annex-code-6522 = Бас тарту, ауданы тиесілі ауданның нормаларына сәйкес келмейді
annex-code-6523 = Бас тарту, мен тұрғын үй төлемін алушы болып табыламын
annex-code-6524 = Бас тарту, ҚР ҚК-да еңбек қатынасында тұрмаймын
annex-code-6525 = Бас тарту, отбасында мүгедектігі бар немесе созылмалы аурудың ауыр түрімен ауыратын адамның болуы
annex-code-6526 = Қызметтік тұрғынжайдан бас тарту
annex-code-6527 = Бас тарту, тиесілі аудан нормаларына сәйкес келмейтін ауданды алдағы уақытта ұсынбау
# The last sentence.
annex-hot-line = Барлық мәселе бойынша ҚР ҚМ ресми сайтында көрсетілген «Жедел желі» телефондары арқылы хабарласа аласыз.
