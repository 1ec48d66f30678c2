# The section «today»: what waits, by kind; each is a heading with a number before it.
today-offers-overdue = Жауап мерзімі өтті, жауапсыздық жазылмаған
today-offers-within-12-hours = Жауап күтілуде: 12 сағаттан аз қалды
today-offers-within-24-hours = Жауап күтілуде: бір тәуліктен аз қалды
today-conflicts = Жауап мерзімінде келді, ал тұрғынжай басқаға ұсынылған
today-replies = Адам қарайтын жауаптар
today-undelivered = Хабар жеткізілмеді
today-no-answer = Жауап жоқ, комиссия шешеді
today-offers-not-sent = Бекітілді, бірақ жіберілмеді
today-waves-to-approve = Раунд жоспары бекітуді күтуде
today-tasks-overdue = Тапсырмалардың мерзімі өтті
today-tasks-today = Тапсырмалар: бүгін соңғы күн
today-tasks-this-week = Апта соңына дейінгі тапсырмалар
today-cases-to-decide = Есептен шығару істері: шешім күтуде
today-cases-to-notify = Шешім қабылданды: хабарлама күтуде
today-leases-awaited = Жалдау шарты: 15 күн өтіп жатыр
today-agenda-awaited = Келісім берді: отырыстың шешімін күтуде
today-entries-to-close = Шарт жасалды: есептен шығару керек
today-rows-to-mend = Файлдың қабылданбаған жолдары
today-vacant-dwellings = Бос тұрған тұрғынжайлар
today-without-phone = Кезекте телефоны жоқ: ұсыныс қағазда беріледі
today-without-consent = Кезекте деректерді өңдеуге келісімі жоқ

# A line: a wave of a round, a row of a file.
today-wave = { $round }-раунд, { $wave }-толқын
today-row = { $file }, { $row }-жол

# Since when a line waits.
today-for-days = { $days }{ "\u00A0" }күн болды
today-since-today = бүгіннен бері

# How the copies of the register stand, at the right of the heading.
today-no-copy = Тізілімнің көшірмесі әлі жоқ: біріншісі жабу кезінде жасалады
today-copy-whole = Тізілім көшірмесі: { $time } дейінгінің бәрі сақталған
today-copy = Тізілім көшірмесі: { $time }, содан бері { $count } жазба

# When nothing waits.
today-nothing-waits = Бүгінгі жұмыс бітті
today-nothing-waits-hint = Ешкім ештеңе күтіп тұрған жоқ, асығыс мерзім жоқ. Жауап, тапсырма немесе мерзім пайда болса, осы жерде көрінеді.

# What happened while the register was closed.
today-absence = Kezek жабық тұрғанда (соңғы жазба { $time }):
today-absence-replies = Адам қарайтын жауап: { $count }.
today-absence-tasks = Мерзімі өткен тапсырма: { $count }.
today-absence-and-others = { $names } және тағы { $count }
today-absence-read = Оқылды
