# The section of sittings and leases.

# The pages of the section, with how much is on each.
sittings-page-agenda = Повестка: { $people-count }
sittings-page-minutes = Протоколы: { $waiting-count ->
    [0] { $all-count }
   *[other] { $all-count }, ждут утверждения { $waiting-count }
}
sittings-page-awaited = К заключению договора: { $people-count }
sittings-page-leases = Договоры: { $out-count ->
    [0] { $all-count }
   *[other] { $all-count }, истекают { $out-count }
}
sittings-page-to-close = К снятию с учёта: { $people-count }
sittings-only-running-out = истекают за 60 дней

# What a list of people can be narrowed to by its term.
sittings-term-over = срок прошёл
sittings-term-soon = до 5 дней
sittings-term-later = больше 5 дней

# What the lists are called, in their files too.
sittings-name-agenda = Повестка заседания
sittings-name-minutes = Протоколы заседаний
sittings-name-awaited = К заключению договора
sittings-name-leases = Договоры найма
sittings-name-to-close = К снятию с учёта

# What an empty page says.
sittings-agenda-empty = В повестке никого нет
sittings-agenda-empty-hint = Здесь появляются давшие согласие (6521): по ним решает заседание комиссии.
sittings-minutes-empty = Протоколов ещё нет
sittings-minutes-empty-hint = Выберите людей в повестке и внесите протокол заседания.
sittings-awaited-empty = Договора никто не ждёт
sittings-awaited-empty-hint = После утверждения протокола на договор даётся 15 календарных дней.
sittings-leases-empty = Договоров найма нет
sittings-leases-empty-hint = Записанные договоры видны здесь вместе с их сроком.
sittings-to-close-empty = Снятия с учёта никто не ждёт
sittings-to-close-empty-hint = Когда договор записан, здесь вносят решение о снятии с учёта (Закон, ст. 73 п. 1 пп. 4).
sittings-none-found = Ничего не найдено
sittings-none-found-hint = Измените поиск или фильтр.

# Columns.
sittings-column-name = Звание, Ф. И. О.
sittings-column-surname = Ф. И. О.
sittings-column-persons = Человек
sittings-column-accepted-on = Согласие
sittings-column-minutes = Протокол
sittings-column-approved-on = Утверждён
sittings-column-last-day = Срок до
sittings-column-days-left = Осталось
sittings-column-lease = Договор №
sittings-column-signed-on = Заключён
sittings-column-extensions = Продлений
sittings-column-number = №
sittings-column-held-on = Заседание
sittings-column-granted = Предоставить
sittings-column-declined = Отказать
sittings-of-minutes = № { $number } от { $date }
sittings-tick-all = Отметить всех

# Buttons above the lists.
sittings-record-minutes = Внести протокол…
sittings-sign = Записать договор…
sittings-fail = Договор не состоялся…
sittings-unsign = Отменить запись договора…
sittings-extend = Продлить…
sittings-house = Решение о снятии с учёта…
sittings-approve = Утверждён начальником гарнизона…
sittings-reverse = Отменить протокол…
sittings-show-person = Карточка
sittings-choose-person = Выберите человека в списке.

# The minutes of a sitting: the form.
sittings-record-title = Протокол заседания
sittings-record-agree = Внести протокол
sittings-record-incomplete = Заполните номер, дату и город протокола и приказ о комиссии.
sittings-recorded = Протокол внесён и ждёт утверждения.
sittings-number = Номер протокола
sittings-held-on = Дата заседания
sittings-place = Город
sittings-order-number = Приказ о комиссии №
sittings-order-date = Дата приказа
sittings-commission = Состав комиссии
sittings-add-member = Добавить человека
sittings-seat = Строка { $number }: место в комиссии
sittings-rank = Звание
sittings-rank-of = Строка { $number }: звание
sittings-name-hint = Фамилия и инициалы
sittings-name-of = Строка { $number }: фамилия и инициалы
sittings-present = присутствовал
sittings-present-of = Строка { $number }: присутствовал
sittings-remove-of = Убрать строку { $number }
sittings-decisions = Решения и голоса (членов присутствовало: { $members-count })
sittings-decision-on = Решение: { $name }
sittings-votes-for = «За»
sittings-votes-against = «Против»
sittings-votes-abstained = воздержались
sittings-votes-of = { $what }: { $name }
sittings-opinion = Особое мнение (в случае наличия)
sittings-note = Примечание
sittings-two-thirds = Нет двух третей присутствующих: пункт 8 приказа 405 требует большинства, пункт 10 – двух третей.

# Minutes in full, beside their list.
sittings-fell-through = решения отпали
sittings-minutes-title = Протокол № { $number } от { $date }
sittings-order = Приказ о комиссии
sittings-presiding = Вёл заседание
sittings-attended = Присутствовало членов
sittings-attended-of = { $present-count } из { $all-count }
sittings-approved-by = Утвердил
sittings-votes = «За» { $for-count } · «Против» { $against-count } · воздержались { $abstained-count }
sittings-opinion-was = Особое мнение: { $opinion }

# Questions before an act: title, body, verb; and what is told after it.
sittings-approve-title = Утверждение протокола: { $about }
sittings-approve-body = Со дня утверждения начальником гарнизона на договор даётся 15 календарных дней. Кому отказано, тот возвращается в очередь, жилище – в раунд.
sittings-approve-agree = Записать утверждение
sittings-approved = Протокол утверждён.
sittings-approved-on = Дата утверждения
sittings-office = Должность
sittings-office-hint = например, начальник Алматинского гарнизона
sittings-signatory = Фамилия и инициалы
sittings-reverse-title = Отмена протокола: { $about }
sittings-reverse-body = Люди вернутся в повестку, номер протокола освободится. Запись остаётся в журнале.
sittings-reverse-agree = Отменить протокол
sittings-reversed = Протокол отменён.
sittings-sign-title = Договор найма: { $about }
sittings-sign-body = Договор заключается на 12 месяцев. Жилище выбывает из свободных, человек ждёт снятия с учёта.
sittings-sign-agree = Записать договор
sittings-signed = Договор записан.
sittings-lease-number = Номер договора
sittings-date = Дата
sittings-unsign-title = Отмена записи договора: { $about }
sittings-unsign-body = Если договор записан по ошибке. Человек снова ждёт договора, срок 15 дней прежний. Запись остаётся в журнале.
sittings-unsign-agree = Отменить запись
sittings-unsigned = Запись о договоре отменена.
sittings-extend-title = Продление договора № { $about }
sittings-extend-body = Договор продлевается на 12 месяцев дополнительным соглашением. Для продления нужна справка об отсутствии долгов по коммунальным услугам.
sittings-extend-agree = Записать продление
sittings-extended = Договор продлён на 12 месяцев.
sittings-agreement-number = Номер доп. соглашения
sittings-fail-title = Договор не состоялся: { $about }
sittings-fail-body = Жилище освободится, человек вернётся на прежнее место в очереди: время подачи не меняется.
sittings-fail-agree = Записать решение
sittings-failed = Решение записано: жилище свободно, человек снова в очереди.
sittings-house-title = Снятие с учёта: { $about }
sittings-house-body = Получено жилище: Закон, ст. 73 п. 1 пп. 4. Человек выходит из очереди, стоящие за ним продвинутся. Уведомление вручают в десять дней после решения.
sittings-house-agree = Снять с учёта
sittings-housed = Человек снят с учёта.
sittings-decision-body = Орган, принявший решение
sittings-decision-number = Номер решения
sittings-decision-date = Дата решения
sittings-district-unit = Районная эксплуатационная часть
