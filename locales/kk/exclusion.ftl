# The notice of an exclusion by the annex of order 529. The Kazakh annex is not at hand: a working translation, the
# closing sentence by the annex of order 528.
exclusion-title = Есептен шығару туралы хабарлама
exclusion-salutation-male = Құрметті көрсетілетін қызметті алушы!
exclusion-salutation-female = Құрметті көрсетілетін қызметті алушы!
# The sentence of the annex with its blank.
exclusion-found-by-inventory = Қызметтік тұрғынжайға мұқтаждарды есепке алуды түгендеу шеңберінде Сізде { $found } анықталды. Осыған байланысты Сіз қызметтік тұрғынжайға мұқтаждар есебінен шығарылдыңыз.
# The same where no inventory found it.
exclusion-found = Қызметтік тұрғынжайға мұқтаждарды есепке алуды жүргізу шеңберінде Сізде { $found } анықталды. Осыған байланысты Сіз қызметтік тұрғынжайға мұқтаждар есебінен шығарылдыңыз.
# The blank, by what was found.
exclusion-family = отбасы құрамының өзгеруі
exclusion-privatisation = тұрғынжайды жекешелендіру туралы шарт
exclusion-shared-construction = тұрғын үй құрылысына үлестік қатысу туралы шарт
exclusion-former-service-dwelling = бұрынғы қызмет орны бойынша қызметтік тұрғынжай
exclusion-state-fund = осы елді мекенде мемлекеттік тұрғын үй қорынан берілген тұрғынжай
exclusion-missing = хабар-ошарсыз кеткен деп тану немесе қайтыс болды деп жариялау туралы жазба
exclusion-citizenship = Қазақстан Республикасының азаматтығынан айырылу
exclusion-abroad = басқа елде тұрақты тұру туралы жазба
exclusion-incapacity = сот таныған әрекетке қабілетсіздік
exclusion-prison = бас бостандығынан айыру орындарында болу туралы жазба
exclusion-not-employed = Қазақстан Республикасының Қарулы Күштерімен еңбек қатынастарының тоқтатылуы
exclusion-personnel-order = жұмыстан шығару немесе ауыстыру туралы кадр бұйрығының жазбасы
exclusion-death = қайтыс болу туралы жазба
exclusion-leased = жалдау шарты бойынша қызметтік тұрғынжайдың берілуі
exclusion-of-family = { $found } (отбасы мүшесі)
# The decision and its ground, after the official text.
exclusion-decision = Негізі: «Тұрғын үй қатынастары туралы» Қазақстан Республикасының Заңы 73-бабы 1-тармағының { $ground }) тармақшасы. Шешімді қабылдаған: { $body }, { $date }, №{ "\u00A0" }{ $number }.
# The appeal, after the official text.
exclusion-appeal = Шешімге Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексінде белгіленген тәртіппен шағым жасауға болады: шағым шешім қабылдаған органға ол туралы Сізге белгілі болған күннен бастап үш айдан кешіктірілмей беріледі; сотқа дейінгі тәртіппен шағым жасалғаннан кейін сотқа жүгінуге болады.
# Behind it, where the person still asks for a dwelling.
exclusion-place-stays = Шағым қаралып жатқанда кезектегі орныңыз сақталады.
# Who signs.
exclusion-signatory = Шешім қабылдаған органның лауазымды адамы
