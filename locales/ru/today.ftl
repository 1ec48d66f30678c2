# The section «today»: what waits, by kind; each is a heading with a number before it.
today-offers-overdue = Срок ответа истёк, молчание не записано
today-offers-within-12-hours = Ответ ждут: осталось меньше 12 часов
today-offers-within-24-hours = Ответ ждут: осталось меньше суток
today-conflicts = Ответ пришёл в срок, а жилище уже предложено дальше
today-replies = Ответы, которые разбирает человек
today-undelivered = Сообщение не доставлено
today-no-answer = Ответа нет, решает комиссия
today-offers-not-sent = Утверждено, но не отправлено
today-waves-to-approve = План раунда ждёт утверждения
today-tasks-overdue = Поручения просрочены
today-tasks-today = Поручения: сегодня последний день
today-tasks-this-week = Поручения до конца недели
today-cases-to-decide = Дела о снятии с учёта: ждут решения
today-cases-to-notify = Решение принято: ждут уведомления
today-leases-awaited = Договор найма: идут 15 дней
today-agenda-awaited = Согласились: ждут решения заседания
today-entries-to-close = Договор подписан: снять с учёта
today-rows-to-mend = Строки файлов, которые не приняты
today-vacant-dwellings = Жилища пустуют
today-without-phone = В очереди без телефона: предложение на бумаге
today-without-consent = В очереди без согласия на обработку данных

# A line: a wave of a round, a row of a file.
today-wave = Раунд { $round }, волна { $wave }
today-row = { $file }, строка { $row }

# Since when a line waits.
today-for-days = уже { $days ->
    [one] { $days }{ "\u00A0" }день
    [few] { $days }{ "\u00A0" }дня
    [many] { $days }{ "\u00A0" }дней
   *[other] { $days }{ "\u00A0" }дня
}
today-since-today = с сегодняшнего дня

# How the copies of the register stand, at the right of the heading.
today-no-copy = Копий реестра ещё нет: первая делается при закрытии
today-copy-whole = Копия реестра: всё по { $time } сохранено
today-copy = Копия реестра: { $time }, с тех пор { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}

# When nothing waits.
today-nothing-waits = На сегодня всё сделано
today-nothing-waits-hint = Никто ничего не ждёт, сроки не горят. Когда появится ответ, поручение или срок, это будет видно здесь.

# What happened while the register was closed.
today-absence = Пока Kezek был закрыт (последняя запись { $time }):
today-absence-replies = Ответов, которые разбирает человек: { $count }.
today-absence-tasks = Поручений, срок которых истёк: { $count }.
today-absence-and-others = { $names } и ещё { $count }
today-absence-read = Прочитано
