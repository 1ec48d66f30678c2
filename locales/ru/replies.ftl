# The section of replies.
replies-page-awaited = Ждут ответа: { $count }
replies-page-tray = Ждут вашего решения: { $count }
replies-take-in = Загрузить ответы из файла…
replies-awaited = Ждут ответа
replies-tray = Ждут вашего решения
replies-nobody = Никого не найдено
replies-nobody-hint = Ищите по фамилии, телефону, регистрационному или инвентарному номеру. Найдутся и те, чей срок уже истёк.
replies-select-hint = Найдите человека по телефону или фамилии (Ctrl+F) и выберите его в списке.

# By which day a term ends: what the list of awaited replies can be narrowed to.
replies-due-over = срок истёк
replies-due-today = сегодня
replies-due-tomorrow = завтра
replies-due-later = позже
replies-due-none = срок не идёт

# The tray.
replies-tray-empty = Решать нечего
replies-tray-empty-hint = Сюда попадают ответы, которые программа не может отнести сама: поздние, противоречивые, нечитаемые, с чужого номера.
replies-tray-nobody-hint = Ищите по фамилии, номеру, с которого пришёл ответ, или по его тексту.
replies-column-what = Что произошло
replies-column-from = От кого
replies-column-received = Получен
replies-column-text = Текст
replies-source = Источник
replies-from-gateway = шлюз
replies-from-person = внесён вручную
replies-recorded-at = Внесён
replies-offer = Предложение
replies-before = Раньше
replies-record-what-is-said = Записать ответ по телефону…
replies-note = Что решено
replies-note-hint = Заметка остаётся в журнале вместе с ответом.
replies-mark-handled = Отметить рассмотренным
replies-handled = Ответ рассмотрен.

# What a person can do about a waiting reply.
replies-advice-conflict = Жилище уже предложено другому, поэтому раунд остановлен. Комиссия решает, учесть ответ или оставить молчание в силе; решение записывается с документом.
replies-advice-differs = Решает первый ответ в срок, он не изменён. Позвоните человеку; если он передумал, это решает комиссия.
replies-advice-late = Ответ пришёл после срока и ничего не изменил. Сообщите об этом человеку; место в очереди он не теряет.
replies-advice-contradictory = Предложение по-прежнему ждёт ответа. Позвоните человеку и запишите то, что он скажет.
replies-advice-unreadable = Предложение по-прежнему ждёт ответа. Позвоните человеку и запишите то, что он скажет.
replies-advice-unmatched = С этого номера ничего не ждали. Позвоните и узнайте, кто это. Если отвечал человек с предложением, отнесите ответ к его предложению и исправьте телефон в карточке.
replies-advice-shared-number = Этот номер указан у двух человек с предложениями. Позвоните, узнайте, кто отвечал, и отнесите ответ к его предложению.

# The trays.
replies-group-all = Все
replies-group-conflict = Противоречие
replies-group-differs = Другой ответ
replies-group-late = Поздние
replies-group-contradictory = Разные коды
replies-group-unreadable = Без кода
replies-group-unmatched = Чужой номер
replies-group-shared-number = Общий номер

# Decisions of a waiting reply.
replies-against = Против него
replies-decide = Решить…
replies-decide-title = Чьё предложение остаётся
replies-decide-agree = Записать решение
replies-honour = Учесть ответ, данный в срок
replies-honour-hint = Запись о молчании отменяется. Если это согласие, новое предложение отзывается; если по нему уже согласились, учесть ответ нельзя.
replies-lapse-stands = Оставить молчание в силе
replies-lapse-stands-hint = Новое предложение сохраняется. Место в очереди не теряется.
replies-decided = Решение записано.
replies-take-late = Принять по решению…
replies-take-late-title = Принять поздний ответ
replies-take-late-body = Молчание по этому предложению силы не имеет, поэтому комиссия может принять и поздний ответ. Решение записывается с документом.
replies-take-late-agree = Принять ответ
replies-assign = Отнести к предложению…
replies-assign-title = Чей это ответ
replies-assign-body = Ответ будет рассмотрен по времени его получения, как если бы он пришёл с известного номера.
replies-assign-search = Найти
replies-assign-offer = Предложение
replies-assign-evidence = Как установлено, кто отвечал
replies-assign-agree = Отнести
replies-assigned = Ответ отнесён: { $what }.

# A message not delivered, and silence without effect.
replies-advice-failed = Сообщение не доставлено, срок сам не истечёт. Вручите предложение на бумаге или отзовите его.
replies-advice-no-answer = Ответа в срок не было, акта о молчании нет: решает комиссия. Отзовите предложение или запишите ответ человека: он придёт в «Поздние», там его можно принять по решению.

# The gateway's report from the clipboard.
replies-paste = Вставить из буфера обмена
replies-paste-hint = Скопируйте отчёт шлюза вместе с заголовками и нажмите здесь или Ctrl+V.
