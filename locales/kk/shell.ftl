# The sections of the rail.
shell-section-today = Бүгін
shell-section-queue = Кезек
shell-section-dwellings = Тұрғынжайлар
shell-section-rounds = Раундтар
shell-section-replies = Жауаптар
shell-section-sittings = Отырыс, жалдау
shell-section-inventory = Түгендеу
shell-section-tasks = Тапсырмалар
shell-section-import = Импорт
shell-section-papers = Құжаттар
shell-section-figures = Көрсеткіштер
shell-section-settings = Баптаулар

# Inside the search field while it is empty.
shell-search-hint = Тегі, ЖСН, телефон, мекенжай, нөмір
# Before the choice of the garrison.
shell-garrison = Гарнизон
# The button of this language.
shell-language-short = ҚАЗ

# The band of a practice register, the same in both languages.
shell-practice = ОҚУ ТІЗІЛІМІ · УЧЕБНЫЙ РЕЕСТР
# Beside it, when the time of the practice register was set.
shell-practice-time = уақыты: { $time }
# The band of a register that cannot be written to.
shell-read-only-held-by = Тек оқу үшін ашылды: тізіліммен { $person } жұмыс істеп отыр ({ $machine }, { $since } бастап)
shell-read-only-held = Тек оқу үшін ашылды: тізіліммен басқа терезеде жұмыс істеп отыр
shell-read-only-protected = Тек оқу үшін ашылды: файл жазудан қорғалған
shell-read-only-look = Тек қарау: ЖСН мен телефондар жасырылған, ештеңе жазуға болмайды

# The status bar.
shell-garrison-named = Гарнизон: { $name }
shell-places = Кезекте: { $amount }
shell-as-of = { $time } жағдайы бойынша
shell-percent = { $percent-count } %
# The same where papers are counted.
shell-done-of = { $total } ішінен { $done }

# A job at work.
shell-working = Орындалуда…
shell-stopping = Тоқтатылуда…
