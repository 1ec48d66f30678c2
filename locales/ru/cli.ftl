# The list of commands, by `kezek --help`.
cli-overview = Kezek: реестр, очередь и раунды жилищной комиссии. Без команды открывается окно: kezek [REGISTER]
cli-overview-more = Подробнее о команде: kezek КОМАНДА --help

# What each command does.
cli-about-new = создаёт новый реестр
cli-about-demo = создаёт учебный реестр с вымышленными людьми и жилищами
cli-about-import = загружает файлы в реестр
cli-about-queue = показывает очередь гарнизона
cli-about-why = показывает место человека, как оно менялось, и причину в каждой волне
cli-about-plan = рассчитывает раунд и ничего не записывает
cli-about-open = записывает рассчитанный раунд, он ждёт утверждения
cli-about-approve = утверждает волну: её предложения готовы к отправке
cli-about-next = рассчитывает следующую волну по вернувшимся жилищам
cli-about-close = закрывает или аннулирует раунд
cli-about-reasons = показывает всех, кто стоял впереди получившего это жилище, с причинами
cli-about-offers = показывает предложения, их состояние и срок
cli-about-outbox = пишет сообщения готовых предложений для шлюза СМС, срок от этого не идёт
cli-about-sent = записывает, что сообщение отправлено или бумага вручена
cli-about-reply = записывает ответ, принятый по телефону
cli-about-lapse = записывает предложения, срок которых истёк
cli-about-print = печатает документы в PDF
cli-about-export = пишет список в xlsx или csv
cli-about-verify = проверяет реестр независимо от программы расчёта
cli-about-backup = делает проверенную копию реестра, в том числе рядом с открытым окном
cli-about-restore = показывает, что внутри копии, и ставит её на место реестра; прежний файл сохраняется

# What each option does.
cli-option-help = эта справка
cli-option-lang = язык сообщений, обычно язык реестра
cli-option-now = задаёт время, только в учебном реестре
cli-option-as = кто действует, обычно пользователь системы
cli-option-second = второе лицо, где нужны двое
cli-option-json = один документ JSON вместо текста
cli-option-garrison = гарнизон
cli-option-new-garrison = гарнизон и его часовой пояс, можно несколько
cli-option-commission-kk = название комиссии на казахском
cli-option-commission-ru = название комиссии на русском
cli-option-register-lang = язык реестра
cli-option-basis = правовое основание: order-528 или law-77-4
cli-option-practice = учебный реестр: вымышленные люди, пометка на каждом листе
cli-option-applications = сколько рапортов
cli-option-dwellings = сколько жилищ
cli-option-seed = то же число даёт тех же людей
cli-option-into = реестр, в который загружают
cli-option-sheet = лист книги с основной таблицей
cli-option-dry-run = только проверить, ничего не записывать
cli-option-all-or-nothing = не брать ничего, если отклонена хоть одна строка
cli-option-report = файл со столбцом замечаний
cli-option-as-of = очередь, какой она была в это время
cli-option-without = свободное жилище вне раунда и причина: under_repair, disputed, held_by_decision, not_habitable
cli-option-below-norm = разрешить предложения ниже нормы
cli-option-replies-complete = подтверждает, что ответы загружены по последний срок
cli-option-annul = аннулировать
cli-option-reason = причина: opened_by_mistake, data_error, court_order, chair_decision
cli-option-wave = волна, обычно последняя
cli-option-round = раунд
cli-option-out = файл, который пишут
cli-option-out-folder = папка для файлов PDF
cli-option-at = время, обычно сейчас
cli-option-evidence = чем подтверждается время в прошлом
cli-option-person = регистрационный номер человека
cli-option-paper-lang = язык документов
cli-option-one-file = всё в одном файле
cli-option-expect-head = отпечаток, напечатанный на документе, можно несколько
cli-option-to = реестр, на место которого ставится копия

# Wrong arguments.
cli-unknown-command = Команды «{ $words }» нет. Список команд: kezek --help
cli-unknown-option = У этой команды нет ключа { $option }. Справка: --help
cli-value-missing = После ключа нужно значение: { $option }
cli-value-not-taken = Ключ { $option } пишется без значения.
cli-option-missing = Не хватает ключа: { $option }
cli-too-few-arguments = Не хватает аргумента. Вызов команды:
cli-surplus-argument = Лишний аргумент «{ $argument }». Вызов команды:
cli-wrong-option-value = { $option }: значение «{ $value }» не подходит. Нужно: { $expected }
cli-wrong-argument = Аргумент «{ $value }» не подходит. Нужно: { $expected }
cli-no-actor = Система не назвала пользователя. Укажите, кто действует: --as ИМЯ
# On the terminal, when the result cannot be written there.
cli-output-failed = Результат не выводится: { $cause }. Проверьте, куда он направлен.
cli-unread = Аргументы не читаются: { $cause }

# Results.
cli-commission = Жилищная комиссия
cli-made = Создан реестр { $path }
cli-imported = Строк: { $rows-count }, принято: { $accepted-count }, без изменений: { $unchanged-count }, отклонено: { $rejected-count }, замечаний: { $warnings-count }.
cli-nothing-written = Ничего не записано.
cli-column-not-read = Столбец «{ $column }» не загружается.
cli-place = Место { $place } в очереди гарнизона «{ $garrison }», впереди { $ahead-count }.
cli-no-place = Места в очереди нет.
cli-same-instant = В то же самое время подали ещё { $count }: порядок по регистрационному номеру.
cli-moves = Как менялось место:
cli-waves = Что принесла каждая волна:
cli-round-and-wave = Раунд { $round }, волна { $wave }
cli-was-offered = предложено { $dwelling } ({ $fit })
cli-behind-the-last = никто дальше ничего не получил
cli-plan-summary = Предложений: { $offered-count }, остаётся свободными: { $vacant-count }, вне раунда: { $left-out-count }.
cli-open-import-rows = Незакрытых строк импорта: { $count }. В очереди может не хватать людей.
cli-digest = Отпечаток плана: { $digest }
cli-approved = Раунд { $round }: волна утверждена, предложений готово: { $offers-count }.
cli-round-is = Раунд { $round }: { $state }.
cli-offered-to = Жилище { $dwelling } предложено по рапорту { $registration-no }.
cli-not-offered = Жилище { $inventory-no } в этой волне никому не предложено. Проверьте номер и волну.
cli-messages-written = Сообщений: { $offers-count }, файл { $path }. Срок начнётся с отправки.
cli-written-before = Записаны повторно: { $count }. Проследите, чтобы шлюз не отправил их дважды.
cli-reply-waits = Ответ сохранён и ждёт решения.
cli-nothing-lapsed = Истёкших сроков нет.
cli-list-written = Строк: { $rows-count }, файл { $path }.
cli-verified = Проверено записей: { $events-count }. Нарушений нет.
cli-verified-with-findings = Проверено записей: { $events-count }. Найдено нарушений: { $findings-count }. Сохраните файл как есть и сообщите проверяющему.

# Headings of tables.
cli-column-check = Проверка
cli-column-event = Запись
cli-column-expected = Должно быть
cli-column-found = Есть
cli-column-norm = Норма, кв. м
cli-column-dwelling = Жилище
cli-column-area = Площадь, кв. м
cli-column-fit = Норма
cli-column-passed-over = Не получил, причина
cli-column-reason = Причина
cli-column-offer = №
cli-column-round-and-wave = Раунд/волна
cli-column-code = Код
cli-column-sent-at = Отправлено
cli-column-due-at = Срок

# What a copy holds, and what became of it.
cli-backup-made = Копия проверена: { $path }. Записей журнала: { $events }, отпечаток { $head }
cli-inside-commission = Комиссия
cli-inside-last-record = Последняя запись
cli-inside-records = Записей журнала
cli-inside-digest = Отпечаток журнала
cli-inside-entries = Людей в реестре
cli-inside-queue = Очередь гарнизона «{ $garrison }»
cli-inside-dwellings = Жилищ
cli-inside-rounds = Раундов
cli-set-aside = Прежний файл сохранён: { $path }
cli-restored = Копия поставлена на место: { $path }

# The inventory and the decision of a case.
cli-about-inventory = Матрица инвентаризации «человек × шаг», кого снимут открытые сведения, дела. JSON: matrix – строка на человека, steps – шесть состояний (hit, source_error, not_asked, too_old, clean, not_needed), hits – ответы «есть сведения»; cases – дела со стадией, сроками и следующими шагами; preview – сколько и кого снимут, по шагам
cli-about-decide = Решение по делу о снятии с учёта. Для exclude и family-continues нужны предварительное решение и заслушивание или исключение; их можно записать этой же командой
cli-option-ground = подпункт 1–9 пункта 1 статьи 73 Закона
cli-option-number = номер решения
cli-option-date = дата решения
cli-option-body = кто решил; обычно районная эксплуатационная часть
cli-option-exclusion-basis = правовое основание: order-529 или law-73, обычно law-73
cli-option-preliminary = предварительное решение, если ещё не записано
cli-option-hearing-notice = уведомление о заслушивании, если ещё не записано
cli-option-hearing = протокол заслушивания, если ещё не записан
cli-option-without-hearing = почему без заслушивания: waived, dead, by_law, и документ
cli-option-successor = кто из семьи продолжает очередь, обычно супруг
cli-option-fresh-inventory = участвуют только люди с инвентаризацией не старше стольких дней
cli-option-inventory-garrison = гарнизон, без него все
cli-inventory-head = { $garrison }, { $date }: ответ свеж { $fresh-days } дн.
cli-inventory-preview = Сведения могут снять с учёта, человек: { $count }
cli-inventory-preview-step = шаг { $step }: { $count }
cli-inventory-cases = Дел: { $count }, ждут решения: { $open-count }
cli-inventory-step-heading = Шаг { $step }
cli-case-decided = Рапорт { $registration-no }: { $stage }. Известить до { $law } (цель – { $target }).
cli-inventory-lacking = Чего не хватает в инвентаризации, требуемой раундом:
cli-column-lacking = Чего не хватает
