# Settings → Texts: the wording of the official letters.
# The names of the templates.
templates-offer = Тұрғынжай ұсыну: хабар және хабарлама
templates-exclusion = Есептен шығару туралы хабарлама
# The names of the passages, over their fields.
templates-passage-offer-salutation-male = Ер адамға қаратпа сөз
templates-passage-offer-salutation-female = Әйел адамға қаратпа сөз
templates-passage-offer-dwelling = Не ұсынылды
templates-passage-offer-request-and-silence = Жауап беру өтініші: мерзімімен және үнсіздік салдарымен
templates-passage-offer-request-in-time = Жауап беру өтініші: мерзімімен, үнсіздік салдарынсыз
templates-passage-offer-request = Жауап беру өтініші: мерзімсіз
templates-passage-closing = Соңғы сөйлем
templates-passage-found-by-inventory = Не анықталды (түгендеу кезінде)
templates-passage-found = Не анықталды (түгендеусіз)
templates-passage-decision = Негіз және шешім
templates-passage-appeal = Шағым жасау тәртібі
templates-passage-place-stays = Шағым шешілгенше кезектегі орын туралы
# The blanks: the word that stands in braces in a Kazakh wording, and what it stands for.
templates-blank-name = аты-жөні
templates-blank-address = мекенжай
templates-blank-rooms = бөлмелер
templates-blank-area = аудан
templates-blank-term = мерзім
templates-blank-found = себеп
templates-blank-ground = тармақша
templates-blank-body = орган
templates-blank-date = күні
templates-blank-number = нөмірі
templates-meaning-name = тегі, аты, әкесінің аты
templates-meaning-address = тұрғынжайдың мекенжайы
templates-meaning-rooms = бөлмелер саны; қазақша тек сан, орысша сөзімен
templates-meaning-area = жалпы аудан, тек сан
templates-meaning-term = жауап беру мерзімі бірлігімен: «48 сағат»
templates-meaning-found = не анықталды, атау септігінде
templates-meaning-ground = 73-баптың 1-тармағы тармақшасының нөмірі
templates-meaning-body = шешімді қабылдаған орган
templates-meaning-date = шешім күні
templates-meaning-number = шешім нөмірі
# A blank with its meaning, in the list below a field.
templates-blank-line = { $blank } — { $meaning }
# Where the wording that the program began with comes from.
templates-source-offer = 2025 жылғы 6 мамырдағы № 528 бұйрықпен бекітілген Алгоритмге қосымша
templates-source-exclusion = 2025 жылғы 6 мамырдағы № 529 бұйрықпен бекітілген Алгоритмге қосымша; шағым жасау — ӘРПК бойынша
templates-source-exclusion-kk = № 529 бұйрықтың орысша қосымшасының жұмыс аудармасы: ресми қазақша мәтіні жоқ
# The list of templates.
templates-hint = Хаттар хат күніне қолданыстағы редакцияда басылады. Редакция нөмірі хатпен бірге сақталады: кейін басылған көшірме дәл сол сөздерді қайталайды.
templates-column-letter = Хат
templates-column-version = Редакция
templates-column-from = Қолданылу күні
templates-version = № { $version }
templates-built-in = бастапқы
templates-not-official = ресми мәтін емес
templates-not-official-hint = Хабарламаның қазақша мәтіні — жұмыс аудармасы, ресми мәтін емес: № 529 бұйрықтың қазақша қосымшасы жоқ. Ол шыққанда, осында жаңа редакция ретінде енгізіңіз.
templates-language-kk = қазақ тілі
templates-language-ru = орыс тілі
# One template in one language.
templates-history = Редакциялар
templates-history-line = № { $version }, { $date } бастап қолданылады: { $act }
templates-history-author = { $date } енгізген: { $author }
templates-history-built-in = Бастапқы: { $source }
templates-present = Бүгін қолданыстағы мәтін
templates-sample = Ойдан шығарылған деректері бар үлгі
templates-new = Жаңа редакция…
templates-cancel = Бас тарту
# The form of a new wording.
templates-form-title = Жаңа редакция
templates-form-hint = Ирек жақшадағы сөздер — бағдарлама өзі толтыратын орындар. Жақшаны және ішіндегі сөзді өзгертуге болмайды, орнын ауыстыруға болады.
templates-form-from = Қолданылу күні
templates-form-act = Акт немесе себеп
templates-form-act-hint = Мысалы: комиссияның 2026 жылғы 20 қарашадағы № 12 хаттамасы.
templates-form-adopt = Редакцияны енгізу
templates-adopted = Жаңа редакция енгізілді.
# What is wrong with a wording, beside its field.
templates-fault-empty = Мәтінді жазыңыз.
templates-fault-lone-brace = { $at }-таңба: жақшаның жұбы жоқ. Толтырылатын орын былай жазылады: { $example }.
templates-fault-unknown-blank = { $at }-таңба: мұнда «{ $name }» орны жоқ. Болатыны: { $known }.
templates-fault-unknown-blank-none = { $at }-таңба: бұл сөйлемде толтырылатын орын жоқ, ал «{ $name }» тұр.
templates-fault-missing-blank = { $blank } орны жоқ: онсыз хат толық емес.
templates-fault-latin-letter = { $at }-таңба, «{ $word }» сөзі: «{ $letter }» әрпі латынша. Оны қазақ немесе орыс пернетақтасында қайта теріңіз.
# Why an adopted wording is refused.
templates-refused-wording = { $passage }: { $fault }
templates-refused-nothing = Мәтін өзгерген жоқ.
# In the details of a paper: the wordings it is in.
templates-paper-wording = Мәтін редакциясы
templates-paper-wording-line = { $language }: { $version }
# The sample of the preview.
templates-sample-name = Серіков Асан Маратұлы
templates-sample-address = Алматы қ., Абай д-лы, 10-үй, 25-пәтер
templates-sample-body = Аудандық пайдалану бөлімі
templates-sample-commission = Гарнизонның тұрғын үй комиссиясы
