# The tabs of the section.
intake-tab-files = Загрузка из файла
intake-tab-open-rows = Открытые строки

# The steps of the wizard, in the line above.
intake-step-files = Файл
intake-step-recognised = Что найдено
intake-step-columns = Столбцы
intake-step-check = Проверка
intake-step-confirm = Загрузка
intake-step-report = Итог

# The kinds of files, as cards.
intake-kind-title = Что в файле?
intake-kind-applications = Заявления и семьи
intake-kind-applications-sentence = Люди, которых ставят в очередь, и состав их семей: два файла или одна книга.
intake-kind-dwellings = Жилища
intake-kind-dwellings-sentence = Жилищный фонд гарнизонов: адреса, площади, комнаты, состояние.
intake-kind-replies = Ответы людей
intake-kind-replies-sentence = Сообщения с кодами 6521–6527, принятые шлюзом.
intake-kind-deliveries = Отчёт о доставке
intake-kind-deliveries-sentence = Что шлюз сообщает об отправленных предложениях: с этого времени идёт срок ответа.
intake-kind-answers = Ответы госсистем
intake-kind-answers-sentence = Ответы на запросы инвентаризации по шагам 1–6.

# Under the cards.
intake-file = Файл
intake-file-applications = Файл заявлений
intake-file-applications-hint = Таблица csv или xlsx. Книга с двумя листами содержит и семьи.
intake-file-family = Файл семей
intake-file-family-hint = Если семьи в отдельном файле. Без него каждый принимается как живущий один.
intake-file-kind = Таблицы csv и xlsx
intake-choose-file = Выберите файл
intake-next = Далее
intake-recognising = Читаются файлы…

# What was recognised.
intake-format-csv = Текст с разделителями (csv)
intake-format-xlsx = Книга Excel (xlsx)
intake-format = Формат
intake-encoding = Кодировка
intake-delimiter = Разделитель
intake-sheet = Лист
intake-rows = Строк
intake-rows-about = около { $amount }
intake-first-rows = Первые строки
intake-sheets-not-read = Листы, которые не читаются: { $sheets }.
intake-table-of-file = { $file }: { $table }
intake-columns-known = Столбцы узнаны по заголовкам: { $known-count } из { $all-count }.
intake-columns-remembered = Столбцы сопоставлены так, как вы указали для этих заголовков раньше.
intake-columns-unmapped = Не загружаются столбцы: { $columns }.
intake-columns-missing = Не найдены обязательные столбцы: { $columns }. Укажите, в каких столбцах они стоят.

# Which column holds what.
intake-columns-title = Какой столбец что содержит
intake-columns-hint = Выбор запоминается для файлов с такими же заголовками.
intake-column = Столбец
intake-column-field = Что в нём
intake-column-sample = Пример
intake-column-not-taken = не загружать
intake-column-choice = Что в столбце { $letter } «{ $header }»
intake-columns-reset = Как в заголовках
intake-columns-complete-first = Сначала укажите обязательные столбцы

# The dry run and its issues.
intake-checking = Проверяются строки: ничего не записывается…
intake-check-again = Проверить ещё раз
intake-not-checked = Проверка не закончена. В реестр ничего не записано.
intake-all-clean = Замечаний нет
intake-all-clean-rows = Проверено строк: { $amount }. Ошибок и предупреждений нет.
intake-filter-all = Все замечания
intake-filter-errors = Ошибки
intake-filter-warnings = Предупреждения
intake-nothing-found = По этому запросу замечаний нет
intake-nothing-found-hint = Очистите поле поиска вверху или покажите все замечания.
intake-issues = Замечания к строкам
intake-issue-error = Ошибка
intake-issue-warning = Внимание
intake-issue-severity = Вид
intake-issue-file = Файл
intake-issue-sheet = Лист
intake-issue-row = Строка
intake-issue-cell = Ячейка
intake-issue-column = Столбец
intake-issue-value = Значение
intake-issue-rule = Что не так
intake-issue-hint = Что делать
intake-issue-place = { $file }, строка { $row-text }
intake-issue-place-sheet = { $file }, лист «{ $sheet }», строка { $row-text }
intake-empty-value = пусто
intake-to-confirm = К загрузке

# The question before taking in, with the counts.
intake-count-rows = Строк прочитано
intake-count-new = Новых, будут приняты
intake-count-accepted = Принято
intake-count-unchanged = Уже есть в реестре
intake-count-wrong = С ошибками
intake-count-rejected = Не принято
intake-count-warnings = Предупреждений
intake-mode-title = Строки с ошибками
intake-mode-leave-out = Принять остальные строки
intake-mode-leave-out-hint = Строки с ошибками останутся в списке открытых, пока их не исправят или не снимут с указанием причины.
intake-mode-all-or-nothing = Не принимать ничего, если есть хоть одна ошибка
intake-mode-all-or-nothing-hint = Исправьте файл и загрузите его снова.
intake-take-in = Загрузить в реестр
intake-taking-in = Строки записываются в реестр…
intake-nothing-taken-mode = Сейчас загружать нечего: в файле есть строки с ошибками, а выбрано «{ $mode }».
intake-nothing-new = Загружать нечего
intake-nothing-new-hint = Все строки этого файла уже есть в реестре без изменений.
intake-read-only = Реестр открыт только для чтения: записать нельзя.

# The outcome.
intake-done = Файл загружен
intake-done-all = Все строки на месте.
intake-done-left = { $left-count ->
    [one] { $left-count } строка с ошибками осталась открытой: этого человека или жилища в реестре нет.
    [few] { $left-count } строки с ошибками остались открытыми: этих людей или жилищ в реестре нет.
    [many] { $left-count } строк с ошибками остались открытыми: этих людей или жилищ в реестре нет.
   *[other] { $left-count } строк с ошибками остались открытыми: этих людей или жилищ в реестре нет.
}
intake-go-queue = К очереди
intake-go-dwellings = К жилищам
intake-go-replies = К ответам
intake-go-open-rows = К открытым строкам
intake-another = Загрузить другой файл
intake-report-file = Файл с замечаниями
intake-report-hint = Все строки файла с последним столбцом «Замечания»: его можно отправить тому, кто готовил файл.
intake-report-save = Сохранить
intake-report-writing = Записывается файл с замечаниями…
intake-report-saved = Файл с замечаниями сохранён: { $files }

# A file was dropped while no register was open.
intake-open-register-first = Сначала откройте или создайте реестр, затем перетащите файл ещё раз.

# The name of text that was pasted.
intake-clipboard = буфер обмена
