# The parts of a person's card.
card-part-person = Карточка
card-part-offers = Предложения
card-part-history = История
card-part-place = Почему это место
card-whole-page = Во весь экран
card-beside-list = Рядом со списком
card-place-of = { $place-number } из { $places }
card-number-and-time = Рег. № { $number }, подано { $time }
card-correct = Исправить…
card-correct-applicant = Исправить данные заявителя…
card-correct-household = Исправить состав семьи…
card-correct-submission = Исправить время подачи или номер…

# The data.
card-submission = Подача
card-submitted = Подано
card-applicant = Заявитель
card-none = нет

# The household and the entitlement, as sums; the paragraphs are those of the Housing Law.
card-household = Семья
card-member = { $name }, { $kinship }, { $born }
card-stops-counting = С { $date } не учитывается
card-unborn = Беременность более 22 недель
card-unborn-law = учитывается как ещё один человек (Закон, ст. 75 п. 5)
card-persons = Всего человек
card-area = Положенная площадь
card-area-product = { $each } × { $persons-count ->
    [one] { $persons-count } человека
    [few] { $persons-count } человека
    [many] { $persons-count } человек
   *[other] { $persons-count } человека
}
card-area-law = полезной площади на каждого (Закон, ст. 75 п. 1)
card-additional-area = Дополнительная комната, к верхней границе
card-additional-area-law = право по ст. 75 п. 4 Закона; размера закон не называет, это настройка комиссии
card-area-total = От и до
card-rooms = Комнаты и этаж
card-rooms-couple = Супругам вместе
card-rooms-males = Остальным мужского пола
card-rooms-females = Остальным женского пола
card-rooms-law = лица разного пола, кроме супругов, не живут в одной комнате (Закон, ст. 76 п. 2)
card-rooms-additional = Дополнительная комната
card-rooms-additional-law = право по ст. 75 п. 4 Закона
card-rooms-total = Не меньше комнат
card-floor = Этаж: { $need }
card-for-day = Рассчитано на { $date }. Состав семьи меняется сам: в восемнадцатый день рождения ребёнок перестаёт учитываться.

# Offers and the inventory.
card-no-offers = Предложений не было
card-offer = Предложение № { $offer }, раунд { $round }, волна { $wave }
card-offer-dwelling = Жилище
card-offer-fit = По норме
card-offer-channel = Способ
card-offer-prepared = Подготовлено
card-offer-sent = Отправлено
card-offer-due = Срок ответа
card-offer-code = Код ответа
# How far an accepted offer came.
card-offer-stage = Наём
card-offer-minutes = Протокол заседания
card-offer-lease = Договор найма
card-lease = № { $number } от { $signed }, по { $last }
card-offer-closed-by = Снятие с учёта
card-dwelling = инв. № { $inventory-no }, { $address }, комнат { $rooms }, { $area }
card-inventory = Инвентаризация
card-case = Дело о снятии с учёта открыто { $time }
card-no-answers = Ответов инвентаризации нет
card-answer = Шаг { $step }, { $source }, { $date }

# History: number of the record in the journal, when, who.
card-event-head = { $time } · { $actor } · запись { $number }

# Why this place.
card-reading-story = Журнал читается…
card-story-of-today = Объяснение места даётся для сегодняшней очереди. Вернитесь к ней.
card-why-place = { $ahead-count ->
    [0] Место { $standing }: раньше не подал никто. Порядок очереди: время подачи, при равном времени регистрационный номер.
    [one] Место { $standing }: раньше подал { $ahead-count } человек, который состоит в очереди. Порядок очереди: время подачи, при равном времени регистрационный номер.
    [few] Место { $standing }: раньше подали { $ahead-count } человека, которые состоят в очереди. Порядок очереди: время подачи, при равном времени регистрационный номер.
    [many] Место { $standing }: раньше подали { $ahead-count } человек, которые состоят в очереди. Порядок очереди: время подачи, при равном времени регистрационный номер.
   *[other] Место { $standing }: раньше подали { $ahead-count } человека, которые состоят в очереди. Порядок очереди: время подачи, при равном времени регистрационный номер.
}
card-no-place = Места в очереди нет: { $state }.
card-same-instant = { $others-count ->
    [one] То же время подачи ещё у { $others-count } человека: порядок между ними по регистрационному номеру.
    [few] То же время подачи ещё у { $others-count } человек: порядок между ними по регистрационному номеру.
    [many] То же время подачи ещё у { $others-count } человек: порядок между ними по регистрационному номеру.
   *[other] То же время подачи ещё у { $others-count } человека: порядок между ними по регистрационному номеру.
}
card-moves = Как менялось место
card-move = Место { $place-number }: { $cause }
card-waves = Что принесли раунды
card-no-waves = Утверждённых волн раундов в этом гарнизоне не было
card-wave = Раунд { $round }, волна { $wave }, { $time }
card-wave-offered = Предложено жилище инв. № { $dwelling }, { $fit }
card-wave-passed = Место { $place-number }: { $reason }
card-wave-passed-for = Место { $place-number }, жилище инв. № { $dwelling }: { $reason }
card-wave-behind = Место { $place-number }: никто из стоящих дальше жилища не получил
# Under "why this place" after the reading was stopped
card-read-story-again = Прочитать снова

# Erasing the personal data of somebody who left the queue.
card-erase = Стереть персональные данные…
card-erase-title = Стереть персональные данные?
card-erase-agree = Стереть
card-erase-goes = Навсегда исчезнут из журнала и таблиц: фамилии, имена и отчества, ИИН, телефон, звание и часть заявителя, имена и ИИН членов семьи. Отменить это нельзя.
card-erase-stays = Останутся: регистрационный номер и время подачи, пол, даты рождения детей, инвалидность детей и права на комнату и этаж (по ним проверяются прошлые раунды), согласие, решения, предложения с номером телефона, ответы, протоколы, ответы инвентаризации, непринятые строки импорта, напечатанные бумаги и резервные копии.
card-erase-body = Кем принято решение
card-erase-number = Номер решения
card-erase-date = Дата решения
card-erasing = Данные стираются…
card-erase-done = Персональные данные стёрты.
card-erased = Персональные данные стёрты по решению. Остались номер, время подачи и то, по чему проверяются прошлые раунды.

# The reply 6527 taken back.
card-take-back = Отозвать ответ 6527…
card-take-back-title = Ответ 6527 отозван
card-take-back-body = Заявителю снова можно будет предлагать жилище и ниже нормы. Нужен его письменный рапорт.
card-take-back-number = Номер рапорта
card-take-back-date = Дата рапорта
card-take-back-agree = Записать отзыв
card-taken-back = Ответ 6527 отозван.
# On the card and the case of a person who was taken off the register
card-print-exclusion = Печать извещения…
