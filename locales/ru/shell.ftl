# The sections of the rail.
shell-section-today = Сегодня
shell-section-queue = Очередь
shell-section-dwellings = Жилища
shell-section-rounds = Раунды
shell-section-replies = Ответы
shell-section-sittings = Заседания, наём
shell-section-inventory = Инвентаризация
shell-section-tasks = Поручения
shell-section-import = Импорт
shell-section-papers = Документы
shell-section-figures = Показатели
shell-section-settings = Настройки

# Inside the search field while it is empty.
shell-search-hint = Фамилия, ИИН, телефон, адрес, номер
# Before the choice of the garrison.
shell-garrison = Гарнизон
# The button of this language.
shell-language-short = РУС

# The band of a practice register, the same in both languages.
shell-practice = ОҚУ ТІЗІЛІМІ · УЧЕБНЫЙ РЕЕСТР
# Beside it, when the time of the practice register was set.
shell-practice-time = время: { $time }
# The band of a register that cannot be written to.
shell-read-only-held-by = Открыт только для чтения: с реестром работает { $person } ({ $machine }, с { $since })
shell-read-only-held = Открыт только для чтения: с реестром работают в другом окне
shell-read-only-protected = Открыт только для чтения: файл защищён от записи
shell-read-only-look = Только просмотр: ИИН и телефоны скрыты, записать ничего нельзя

# The status bar.
shell-garrison-named = Гарнизон: { $name }
shell-places = В очереди: { $amount }
shell-as-of = По состоянию на { $time }
shell-percent = { $percent-count } %
# The same where papers are counted.
shell-done-of = { $done } из { $total }

# A job at work.
shell-working = Выполняется…
shell-stopping = Останавливается…
