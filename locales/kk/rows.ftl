# The list of rejected rows that are still open.
rows-none = Ашық жолдар жоқ
rows-none-hint = Мұнда қатесіне байланысты қабылданбаған жолдар қалады: жол ашық тұрғанда ол адам кезекте жоқ.
rows-none-found = Бұл сұрау бойынша ашық жолдар жоқ
rows-none-found-hint = Жоғарыдағы іздеу өрісін тазалаңыз.
rows-meaning = Әр ашық жол — кезекте жоқ адам немесе қорда жоқ тұрғынжай. Оны терезеде түзетіңіз, түзетілген файлды жүктеңіз немесе себебін көрсетіп алып тастаңыз.
rows-list = Ашық жолдар
rows-column-kind = Түрі
rows-column-key = Нөмірі
rows-column-who = Кім немесе не
rows-column-issue = Не дұрыс емес
rows-column-issues = Қате
rows-kind-applications = Өтініш
rows-kind-dwellings = Тұрғынжай
rows-kind-replies = Жауап
rows-kind-deliveries = Жеткізу
rows-kind-answers = Мемжүйелер
rows-kind-member = Отбасы мүшесі

# Beside the list: one row with all its cells.
rows-choose = Ұяшықтары мен қателерін көру үшін жолды таңдаңыз.
rows-wrong = Қателер
rows-cells = Жолдың ұяшықтары
rows-family-member = { $number-count }-отбасы мүшесі
rows-issue-at = { $column }, { $cell } ұяшығы
rows-issue-whole = Бүкіл жол
rows-enter = Терезеде енгізу…
rows-dismiss = Алып тастау…
rows-member-hint = Адамды өтініш берушінің карточкасында отбасына енгізіңіз немесе файлды түзетіп, қайта жүктеңіз.
rows-no-form = Мұндай жолдар файлда түзетіліп, файл қайта жүктеледі.

# The question before an open row is dismissed.
rows-dismiss-title = Ашық жолды алып тастау керек пе?
rows-dismiss-body = { $place-text } енді қалып қойған жол деп саналмайды. Атыңыз бен себебі журналда қалады.
rows-dismiss-reason = Себебі
rows-dismiss-reason-missing = Себебін көрсетіңіз: онсыз жолды алып тастауға болмайды
rows-dismiss-agree = Жолды алып тастау
rows-dismissing = Ашық жол алынуда…
rows-dismissed = Жол алынды, себебі жазылды.
