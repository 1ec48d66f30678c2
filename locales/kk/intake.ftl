# The tabs of the section.
intake-tab-files = Файлдан жүктеу
intake-tab-open-rows = Ашық жолдар

# The steps of the wizard, in the line above.
intake-step-files = Файл
intake-step-recognised = Не табылды
intake-step-columns = Бағандар
intake-step-check = Тексеру
intake-step-confirm = Жүктеу
intake-step-report = Қорытынды

# The kinds of files, as cards.
intake-kind-title = Файлда не бар?
intake-kind-applications = Өтініштер мен отбасылар
intake-kind-applications-sentence = Кезекке қойылатын адамдар және олардың отбасы құрамы: екі файл немесе бір кітап.
intake-kind-dwellings = Тұрғынжайлар
intake-kind-dwellings-sentence = Гарнизондардың тұрғынжай қоры: мекенжайы, ауданы, бөлмелері, жай-күйі.
intake-kind-replies = Адамдардың жауаптары
intake-kind-replies-sentence = Шлюз қабылдаған 6521–6527 кодтары бар хабарлар.
intake-kind-deliveries = Жеткізу есебі
intake-kind-deliveries-sentence = Жіберілген ұсыныстар туралы шлюздің хабары: жауап беру мерзімі осы уақыттан басталады.
intake-kind-answers = Мемлекеттік жүйелердің жауаптары
intake-kind-answers-sentence = Түгендеудің 1–6-қадамдары бойынша сұрауларға берілген жауаптар.

# Under the cards.
intake-file = Файл
intake-file-applications = Өтініштер файлы
intake-file-applications-hint = csv немесе xlsx кестесі. Екі парағы бар кітапта отбасылар да болады.
intake-file-family = Отбасылар файлы
intake-file-family-hint = Отбасылар бөлек файлда болса. Онсыз әркім жалғыз тұратындай қабылданады.
intake-file-kind = csv және xlsx кестелері
intake-choose-file = Файлды таңдаңыз
intake-next = Әрі қарай
intake-recognising = Файлдар оқылуда…

# What was recognised.
intake-format-csv = Бөлгіші бар мәтін (csv)
intake-format-xlsx = Excel кітабы (xlsx)
intake-format = Пішімі
intake-encoding = Кодтауы
intake-delimiter = Бөлгіші
intake-sheet = Парағы
intake-rows = Жол саны
intake-rows-about = шамамен { $amount }
intake-first-rows = Алғашқы жолдар
intake-sheets-not-read = Оқылмайтын парақтар: { $sheets }.
intake-table-of-file = { $file }: { $table }
intake-columns-known = Бағандар тақырыбы бойынша танылды: { $all-count } бағанның { $known-count } танылды.
intake-columns-remembered = Бағандар осы тақырыптар үшін бұрын көрсеткеніңіздей сәйкестендірілді.
intake-columns-unmapped = Жүктелмейтін бағандар: { $columns }.
intake-columns-missing = Міндетті бағандар табылмады: { $columns }. Олардың қай бағандарда тұрғанын көрсетіңіз.

# Which column holds what.
intake-columns-title = Қай бағанда не бар
intake-columns-hint = Таңдау осындай тақырыптары бар файлдар үшін есте сақталады.
intake-column = Баған
intake-column-field = Не бар
intake-column-sample = Мысал
intake-column-not-taken = жүктелмейді
intake-column-choice = { $letter } «{ $header }» бағанында не бар
intake-columns-reset = Тақырыптардағыдай
intake-columns-complete-first = Алдымен міндетті бағандарды көрсетіңіз

# The dry run and its issues.
intake-checking = Жолдар тексерілуде: ештеңе жазылмайды…
intake-check-again = Қайта тексеру
intake-not-checked = Тексеру аяқталмады. Тізілімге ештеңе жазылған жоқ.
intake-all-clean = Ескертулер жоқ
intake-all-clean-rows = Тексерілген жол саны: { $amount }. Қате де, ескерту де жоқ.
intake-filter-all = Барлығы
intake-filter-errors = Қателер
intake-filter-warnings = Назар аударыңыз
intake-nothing-found = Бұл сұрау бойынша ештеңе табылмады
intake-nothing-found-hint = Жоғарыдағы іздеу өрісін тазалаңыз немесе барлығын көрсетіңіз.
intake-issues = Жолдарға ескертулер
intake-issue-error = Қате
intake-issue-warning = Назар
intake-issue-severity = Түрі
intake-issue-file = Файл
intake-issue-sheet = Парақ
intake-issue-row = Жол
intake-issue-cell = Ұяшық
intake-issue-column = Баған
intake-issue-value = Мәні
intake-issue-rule = Не дұрыс емес
intake-issue-hint = Не істеу керек
intake-issue-place = { $file }, { $row-text }-жол
intake-issue-place-sheet = { $file }, «{ $sheet }» парағы, { $row-text }-жол
intake-empty-value = бос
intake-to-confirm = Жүктеуге көшу

# The question before taking in, with the counts.
intake-count-rows = Оқылған жол
intake-count-new = Жаңа, қабылданады
intake-count-accepted = Қабылданды
intake-count-unchanged = Тізілімде бар
intake-count-wrong = Қатесі бар
intake-count-rejected = Қабылданбады
intake-count-warnings = Назар аударатыны
intake-mode-title = Қатесі бар жолдар
intake-mode-leave-out = Қалған жолдарды қабылдау
intake-mode-leave-out-hint = Қатесі бар жолдар түзетілгенше немесе себебі көрсетіліп алынғанша ашық жолдар тізімінде қалады.
intake-mode-all-or-nothing = Бір қате болса да, ештеңе қабылдамау
intake-mode-all-or-nothing-hint = Файлды түзетіп, қайта жүктеңіз.
intake-take-in = Тізілімге жүктеу
intake-taking-in = Жолдар тізілімге жазылуда…
intake-nothing-taken-mode = Қазір жүктейтін ештеңе жоқ: файлда қатесі бар жолдар бар, ал «{ $mode }» таңдалған.
intake-nothing-new = Жүктейтін ештеңе жоқ
intake-nothing-new-hint = Бұл файлдың барлық жолы тізілімде өзгеріссіз бар.
intake-read-only = Тізілім тек оқу үшін ашылған: жазуға болмайды.

# The outcome.
intake-done = Файл жүктелді
intake-done-all = Барлық жол орнында.
intake-done-left = Қатесі бар { $left-count } жол ашық қалды: бұл адамдар немесе тұрғынжайлар тізілімде жоқ.
intake-go-queue = Кезекке көшу
intake-go-dwellings = Тұрғынжайларға көшу
intake-go-replies = Жауаптарға көшу
intake-go-open-rows = Ашық жолдарға көшу
intake-another = Басқа файлды жүктеу
intake-report-file = Ескертулер файлы
intake-report-hint = Соңғы бағаны «Ескертулер» болатын файлдың барлық жолы: оны файлды дайындаған адамға жіберуге болады.
intake-report-save = Сақтау
intake-report-writing = Ескертулер файлы жазылуда…
intake-report-saved = Ескертулер файлы сақталды: { $files }

# A file was dropped while no register was open.
intake-open-register-first = Алдымен тізілімді ашыңыз немесе жасаңыз, содан кейін файлды қайта сүйреп әкеліңіз.

# The name of text that was pasted.
intake-clipboard = алмасу буфері
