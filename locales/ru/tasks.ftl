# The section of tasks: what replies and the inventory ask the commission to do.
tasks-page-open = К исполнению: { $count }
tasks-page-done = Исполнено: { $count }
tasks-column-due = Срок
tasks-column-task = Поручение
tasks-column-opened = Открыто
tasks-empty = Поручений нет
tasks-empty-hint = Поручение открывает ответ 6522–6525 или расхождение состава семьи при инвентаризации.
tasks-none-done = Исполненных поручений нет
tasks-none-done-hint = Сюда попадают поручения, результат которых записан.
tasks-nobody-hint = Ищите по фамилии, ИИН или регистрационному номеру.

# The term, in words.
tasks-overdue = просрочено на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
tasks-due-today = сегодня последний день
tasks-days-left = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
   *[other] осталось { $days } дня
}
tasks-done-on = исполнено { $date }

# The details of a task.
tasks-opened-by = Основание
tasks-opened-by-reply = ответ { $code } на предложение № { $offer }, { $time }
tasks-opened-by-answer = инвентаризация, шаг 1, { $source }: ответ { $number } от { $date }
tasks-details = Сведения
tasks-term = до { $date }, срок установлен комиссией
tasks-open-rights = Внести право…
tasks-done = Исполнено…
tasks-advice-check-entitlement = Проверьте состав семьи, при ошибке исправьте его. Ниже положенная площадь пересчитана на день предложения.
tasks-advice-check-payments = Проверьте, получает ли заявитель жилищные выплаты. Сам ответ никого с учёта не снимает: это делает только решение по статье 73.
tasks-advice-check-employment = Запросите, служит или работает ли заявитель. Сам ответ никого с учёта не снимает: это делает только решение по статье 73.
tasks-advice-record-right = Внесите право на дополнительную комнату или этаж по документу. Записываются право и основание, диагноз не записывается.
tasks-advice-update-household = Сверьте семью с ответом и внесите изменения. Дело о снятии с учёта из-за этого не открывается.

# What came of a task.
tasks-result = Результат
tasks-closed-by = Закрыл
tasks-document = Документ
tasks-note = Заметка
tasks-verdict-hint = Результат пересчёта. Если данные семьи неверны, сначала исправьте их в карточке.
tasks-no-diagnosis = Только право и документ: диагноз не записывается.
tasks-close = Закрыть поручение
tasks-was-closed = Поручение исполнено.

# The entitlement computed again on the day of the offer.
tasks-review = Пересчёт на день предложения { $date }
tasks-review-dwelling = Жилище { $inventory-no }: { $rooms ->
    [one] { $rooms } комната
    [few] { $rooms } комнаты
    [many] { $rooms } комнат
   *[other] { $rooms } комнаты
}, { $kind } { $area }
tasks-review-unchanged = Данные семьи с тех пор не менялись.
tasks-review-then = По данным того дня
tasks-review-now = По данным сейчас

# What the list can be narrowed by.
tasks-filter-overdue = просрочено
tasks-filter-week = до недели
tasks-filter-later = позже недели

# Closing many at once.
tasks-close-chosen = Исполнить выбранные: { $count }…
tasks-close-chosen-hint = Выберите несколько открытых поручений: Ctrl или Shift с щелчком, Ctrl+A.
tasks-close-several = { $count ->
    [one] Закрыть { $count } поручение
    [few] Закрыть { $count } поручения
    [many] Закрыть { $count } поручений
   *[other] Закрыть { $count } поручения
}
tasks-close-others = { $count ->
    [one] Закрыть остальные: { $count } поручение
    [few] Закрыть остальные: { $count } поручения
    [many] Закрыть остальные: { $count } поручений
   *[other] Закрыть остальные: { $count } поручения
}
tasks-were-closed = { $count ->
    [one] Исполнено { $count } поручение.
    [few] Исполнено { $count } поручения.
    [many] Исполнено { $count } поручений.
   *[other] Исполнено { $count } поручения.
}
tasks-of-kind = { $kind }: { $count }
tasks-choose-result = Выберите результат
tasks-several-verdict = По пересчёту каждого на день предложения.
