# How the window looks.
settings-appearance = Терезенің көрінісі
settings-language = Тіл
settings-colours = Түстер
settings-light = Ашық
settings-dark = Күңгірт
settings-text-size = Мәтін өлшемі
settings-reminding = Мерзімдер туралы еске салу
settings-reminding-off = Көрсетпеу
settings-reminding-quiet = Дыбыссыз
settings-reminding-with-sound = Дыбыспен
settings-reminding-hint = Жауап мерзімінің бітуіне 12 және 2 сағат қалғанда, сондай-ақ біткен кезде шығатын жүйе хабарламасы; онда аты-жөндер болмайды.

# The parts of the settings, beside one another at the left.
settings-part-register = Комиссия мен гарнизондар
settings-part-basis = Құқықтық негіз
settings-part-reply-acts = Жауаптар туралы актілер
settings-part-rules = Есептеу ережелері
settings-part-texts = Мәтіндер
settings-part-numbering = Нөмірлеу
settings-part-printing = Басып шығару
settings-part-practice = Оқу уақыты
settings-part-clock = Сағат
settings-part-about = Тізілім туралы

# Under every form.
settings-save = Сақтау
settings-saving = Баптаулар сақталуда…
settings-saved = Сақталды.
settings-read-only = Тізілім тек оқу үшін ашылған: баптауларды өзгертуге болмайды.

# The commission and its garrisons.
settings-commission = Комиссия
settings-commission-hint = Бұл атау хабарламалар мен тізімдерде тұрады.
settings-garrisons = Гарнизондар
settings-garrison-name = Файлдардағы атауы
settings-garrison-name-kk = Қазақша атауы
settings-garrison-name-kk-of = «{ $name }» гарнизонының қазақша атауы
settings-garrison-zone = Сағат белдеуі
settings-garrison-new = Жаңа гарнизон
settings-garrison-zone-new = Жаңа гарнизонның сағат белдеуі
settings-garrison-add = Қосу
settings-garrison-added = Гарнизон қосылды.

# The legal bases, with their days in force.
settings-basis-title = Жаңа раундтардың негізі
settings-basis-hint = Күні негіздің қолданылу мерзімінен тыс раунд ашылмайды. Ашылған раундтар өз негізінде қалады.
settings-basis-exclusion = Есептен шығару
settings-basis-from = { $from } күнінен бастап
settings-basis-from-until = { $from } күнінен { $until } күніне дейін, оны қоса
settings-basis-in-force = қолданыста
settings-basis-over = қолданыста емес
settings-basis-days-note = 528 және 529-бұйрықтардың қолданылу күндері туралы. Басы — соңғы қол қойылған күн, 2025 жылғы 12 мамыр: ресми жарияланған күнін порталдан нақтылаңыз. Соңы екі мәтінде әртүрлі жазылған: қазақша «2026 жылғы 1 сәуірге дейін», орысша «по 1 апреля 2026 года». Бағдарлама сақтау оқылымды ұстанады: соңғы күні — 2026 жылғы 31 наурыз.

# Acts on the term, the codes and the effect of silence.
settings-acts-meaning = Акт жауап беру мерзімін, кодтарды және жауап бермеу бас тарту деп саналатынын белгілейді. 2026 жылғы 31 наурызға дейін бұл — 528-бұйрық, одан кейін — комиссия немесе жоғары орган қабылдаған акт. Қолданыстағы акт болмаса, үнсіздік тек «жауап жоқ» деген белгі болады, адам шешеді.
settings-acts-recorded = Енгізілген актілер
settings-acts-none = Актілер енгізілмеген.
settings-acts-in-force-now = Бүгін қолданыста: { $act }.
settings-acts-none-now = Бүгін бірде-бір акт қолданыста емес: үнсіздік бас тарту деп саналмайды.
settings-act-line = { $body }, { $date } № { $number }
settings-act-new = Акт енгізу
settings-act-body = Кім қабылдаған
settings-act-number = Нөмірі
settings-act-date = Акт күні
settings-act-from = Қолданылу басы
settings-act-until = Соңғы күні
settings-act-until-hint = Мерзімі шектелмесе, бос қалдырыңыз.
settings-act-until-before-from = Соңғы күні бірінші күнінен бұрын: күннің бірін түзетіңіз
settings-act-date-needed = Күнін жазыңыз
settings-act-record = Актіні енгізу
settings-act-done = Акт енгізілді.

# The parameters of the rules with the acts they come from.
settings-rules-hint = Раунд жоспары, карточка және тізімдер осы ережелер бойынша есептеледі. Әр раунд өзі есептелген ережелерді сақтайды.
settings-rule-parameter = Ереже
settings-rule-value = Мәні
settings-rule-source = Қайдан алынған
settings-rule-area-min = Бір адамға аудан, кемінде
settings-rule-area-max = Бір адамға аудан, көп дегенде
settings-rule-area-source = Заң, 75-бап 1-т.
settings-rule-additional-room = Қосымша бөлмеге құқық жоғарғы шекке қосады
settings-rule-additional-room-source = Заң, 75-бап: заңда мөлшері жоқ, оны бағдарлама белгілеген
settings-rule-exact-rooms = Ауданы нормадан үлкен, бірақ бөлме саны ең азына дәл келетін тұрғынжай
settings-rule-exact-rooms-yes = норма шегінде
settings-rule-exact-rooms-no = нормадан жоғары
settings-rule-exact-rooms-source = Заң, 75-бап 1-т. мен 76-бап 2-т. бірге: түсіндіру
settings-rule-child-age = Балалар мына жасқа дейін есептеледі
settings-rule-years = { $years } жас
settings-rule-child-source = Заң, 101-10-бап
settings-rule-lower-floor = Төменгі қабат: жоғары емес
settings-rule-lower-floor-value = { $floor-text }-қабаттан
settings-rule-lower-floor-source = Заң, 76-бап 3-т.
settings-rule-reply-window = Ұсынысқа жауап беру мерзімі
settings-rule-hours = { $hours } сағат
settings-rule-reply-source = 528-бұйрық, 5-т., кейін жауаптар туралы акт
settings-rule-task-term = Тапсырма мерзімі
settings-rule-days = { $days } күнтізбелік күн
settings-rule-task-source = Заңда мерзім жоқ: комиссия белгілеген

# The time of a practice register.
settings-practice-hint = Оқу тізілімінде уақытты жылжытуға болады: жауап мерзімінің қалай өтетінін немесе басқа күні не болатынын көру үшін. Сағат ары қарай осы уақыттан жүреді. Тізілім жабылғанда уақыт қайтадан нағыз болады.
settings-practice-now = Осы тізілімде қазір
settings-practice-set-to = Мына уақытқа қою
settings-practice-set = Уақытты жылжыту
settings-practice-real = Нағыз уақытты қайтару
settings-practice-plus-day = Бір тәулік алға
settings-practice-plus-window = 48 сағат алға

# About the program and the open register.
settings-about-program = Бағдарлама
settings-about-file = Файл
settings-about-register-id = Тізілім нөмірі
settings-about-created = Журналдағы жазбалар
settings-about-last = Соңғы жазба
settings-about-head = Журнал таңбасы
settings-about-copy = Көшіру
settings-about-copied = Көшірілді.
settings-check-title = Тізілімді тексеру
settings-check-hint = Журнал тізбегі, кестелер және әр раунд тексеріледі: бәрі қайта есептеледі. Тізілімге ештеңе жазылмайды.
settings-check = Тізілімді тексеру
settings-checking = Тізілім тексерілуде…
settings-check-clean = Тексерілген жазба: { $events }. Бұзушылық жоқ.
settings-check-found = Тексерілген жазба: { $events }. Табылған бұзушылық: { $findings }. Файлды сол күйінде сақтап, тексерушіге хабарлаңыз.
settings-finding-check = Тексеру
settings-finding-event = Жазба
settings-finding-about = Не туралы
settings-finding-expected = Болуы керек
settings-finding-found = Табылғаны

# File indexes of outgoing papers.
settings-numbering-hint = Номенклатура бойынша іс индексі реттік нөмірдің алдына қойылады: № 12-3/147. Нөмірлер құжаттың әр түрінде және әр жылда үзіліссіз қатар жүреді. Берілген құжаттар өз индексін сақтайды.
settings-numbering-index = Іс индексі
settings-numbering-looks = Жылдың бірінші нөмірі

# Who sits in the commission.
settings-members-hint = Құрамды гарнизон бастығы бұйрықпен бекітеді: кемінде бес мүше, саны тақ; хатшы мүшелер санына кірмейді (№ 405 бұйрық, 3–5-тармақтар). Қағаздардағы қолдар мен отырыстың жаңа хаттамасындағы құрам осы жерден алынады.
settings-members-none = Құрам әлі жазылмаған: қағаздарда тегінің орнына бос жолдар қалады.
settings-members-today = { $date } күнгі құрам
settings-members-line = { $from } бастап, { $date } № { $number } бұйрық
settings-members-change = Құрамды өзгерту…
settings-members-seat = Комиссиядағы орны
settings-members-office = Лауазымы
settings-members-office-of = { $number }-жол: лауазымы
settings-members-from = Қолданыла бастайтын күні
settings-members-record = Құрамды жазу
settings-members-incomplete = Адамдарды, бұйрықтың нөмірі мен күнін және қолданыла бастайтын күнін көрсетіңіз.
settings-members-done = Комиссия құрамы жазылды.
settings-members-history = Барлық құрамдар
settings-members-ahead = әлі күшіне енген жоқ

# The calendar of working days.
settings-part-calendar = Жұмыс күнтізбесі
settings-calendar-year-before = Алдыңғы жыл
settings-calendar-year-after = Келесі жыл
settings-calendar-working-days = { $count } жұмыс күні
settings-calendar-add = Күн қосу…
settings-calendar-from-file = Файлдан күндер…
settings-calendar-off = мереке немесе жұмыс күнінің орнына демалыс
settings-calendar-worked = демалыстың орнына жұмыс күні
settings-calendar-weekdays = Дс Сс Ср Бс Жм Сб Жс
settings-calendar-special-days = { $year } жылғы мерекелер мен көшірілген күндер
settings-calendar-file-title = Файлдағы күндер
settings-calendar-file-hint = UTF-8 кодтамасындағы csv файлы: day;kind;source тақырыбы және әр күнге бір жол, мысалы 2026-12-19;working;№ 1 қаулы. off сөзі – демалыс, working – жұмыс күні.
settings-calendar-file = Файл
settings-calendar-take = Күндерді жүктеу
settings-calendar-taken = Күнтізбе күндері жазылды.
settings-calendar-by-holidays-law = «Қазақстан Республикасындағы мерекелер туралы» Заң
settings-calendar-by-kurban-ait = Еңбек кодексі, 84-бап, 5-тармақ: Құрбан айттың бірінші күні
settings-calendar-by-christmas = Еңбек кодексі, 84-бап, 5-тармақ: 7 қаңтар
settings-calendar-by-moving = Еңбек кодексі, 85-бап: мереке демалыс күніне сәйкес келді

# The printer of this workplace.
settings-printing-hint = Осы жұмыс орнының принтері мен даналар саны. Әр басып шығаруда оларды қайта таңдауға болады.
