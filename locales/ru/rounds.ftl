# The section of rounds.

# Columns.
rounds-column-number = №
rounds-column-basis = Правовое основание
rounds-column-opened = Открыт
rounds-column-offered = Предложено
rounds-column-accepted = Принято
rounds-column-state = Состояние
rounds-column-reason = Причина
rounds-tick-all = Все
rounds-column-wave = Волна
rounds-column-taken = В раунд
rounds-taken-yes = да
rounds-taken-no = нет
rounds-column-left-out-because = Причина, если не включено
rounds-round = Раунд { $round }
rounds-wave-waits = ждёт утверждения
rounds-settings = открыт { $opened } · { $below } · срок ответа { $clock }
rounds-with-below-norm = с предложениями ниже нормы
rounds-within-norm = только в пределах нормы

# Planning a round.
rounds-planning-of = План раунда · { $garrison }
rounds-back-to-rounds = К списку раундов
rounds-below-norm = Ниже нормы
rounds-below-norm-allow = разрешить предложения ниже нормы
rounds-clock-start = Срок ответа идёт
rounds-inventory-days = Свежесть инвентаризации
rounds-inventory-days-hint = дней; пусто – не требуется
rounds-inventory-days-wrong = Напишите целое число дней или оставьте пустым.
rounds-no-vacant = Свободных жилищ нет
rounds-no-vacant-hint = Внесите жилище или дождитесь, когда жилища освободятся: в раунд входят все свободные жилища гарнизона.
rounds-vacant-dwellings = Свободные жилища
rounds-takes = Включить жилище { $inventory-no }
rounds-why-left-out = Почему не включено { $inventory-no }
rounds-choose-reason = Укажите причину…
rounds-reasons-missing = { $count ->
    [one] Укажите причину для { $count } жилища
    [few] Укажите причину для { $count } жилищ
    [many] Укажите причину для { $count } жилищ
   *[other] Укажите причину для { $count } жилища
}
rounds-dwellings-taken = Включено жилищ: { $taken-count } из { $all-count }
rounds-show-plan = Показать план
rounds-planning = Рассчитывается план…
rounds-change-conditions = Изменить условия
rounds-open = Открыть раунд
rounds-open-hint = План записывается и ждёт утверждения председателем.
rounds-opened = Раунд открыт, первая волна ждёт утверждения.
rounds-not-recorded-yet = План ещё не записан.
rounds-recording-plan = План записывается…

# A plan.
rounds-part-offers = Предложения: { $count }
rounds-part-vacant = Останутся свободными: { $count }
rounds-part-left-out = Не включены: { $count }
rounds-part-passed-over = Обойдены: { $count }
rounds-part-passed-over-unasked = Обойдены
rounds-offers = Предложения
rounds-stays-vacant = Останутся свободными
rounds-left-out = Не включены
rounds-passed-over = Обойдены
rounds-reasons-hint = Причины не хранятся: их рассчитывают заново по состоянию реестра в день плана.
rounds-compute-reasons = Рассчитать причины
rounds-computing-reasons = Рассчитываются причины…
rounds-open-rows = { $count ->
    [one] { $count } строка импорта не принята: возможно, в очереди не хватает человека.
    [few] { $count } строки импорта не приняты: возможно, в очереди не хватает людей.
    [many] { $count } строк импорта не приняты: возможно, в очереди не хватает людей.
   *[other] { $count } строки импорта не приняты: возможно, в очереди не хватает людей.
}
rounds-open-rows-button = Разобрать строки
rounds-digest = Хеш плана
rounds-head = Журнал
rounds-copy-hint = Щёлкните, чтобы скопировать
rounds-copied = Скопировано.

# A round: pages and acts.
rounds-page-offers = Предложения: { $count }
rounds-page-wave = Волна { $wave }: { $state }
rounds-no-offers = Предложений ещё нет
rounds-no-offers-hint = Они появятся, когда председатель утвердит волну.
rounds-next = Следующая волна ({ $count })…
rounds-next-nothing-back = В раунд не вернулось ни одного жилища.
rounds-close = Закрыть раунд…
rounds-annul = Аннулировать…
rounds-approve = Утвердить предложения: { $count }…
rounds-approved-at = Утверждена { $time }
rounds-plan-again = Рассчитать заново
rounds-waits-for-chair = Волну утверждает председатель комиссии.
rounds-approving = Волна утверждается…

# Questions before acts.
rounds-approve-title = Утвердить волну раунда { $round }?
rounds-approve-body = { $count ->
    [one] Будет подготовлено { $count } предложение. Это решение председателя комиссии.
    [few] Будет подготовлено { $count } предложения. Это решение председателя комиссии.
    [many] Будет подготовлено { $count } предложений. Это решение председателя комиссии.
   *[other] Будет подготовлено { $count } предложения. Это решение председателя комиссии.
}
rounds-approve-agree = Утвердить: { $count }
rounds-next-title = Рассчитать следующую волну раунда { $round }?
rounds-next-body = { $count ->
    [one] В раунд вернулось { $count } жилище. План рассчитывается по сегодняшней очереди и ждёт утверждения.
    [few] В раунд вернулись { $count } жилища. План рассчитывается по сегодняшней очереди и ждёт утверждения.
    [many] В раунд вернулось { $count } жилищ. План рассчитывается по сегодняшней очереди и ждёт утверждения.
   *[other] В раунд вернулось { $count } жилища. План рассчитывается по сегодняшней очереди и ждёт утверждения.
}
rounds-next-body-silence = Вернулось жилищ: { $count }. По некоторым предложениям ответа не было. Все ли ответы, поступившие по { $due } включительно, внесены в реестр? Ответ, пришедший в срок и внесённый позже, остановит раунд.
rounds-next-agree = Рассчитать волну
rounds-next-agree-silence = Ответы внесены, рассчитать
rounds-close-title = Закрыть раунд { $round }?
rounds-close-body = Жилища, которые никто не принял, снова станут свободными. Новых волн в этом раунде не будет.
rounds-close-agree = Закрыть раунд
rounds-annul-title = Аннулировать раунд { $round }?
rounds-annul-body = Все предложения, по которым ждут ответа, будут отозваны, жилища снова станут свободными.
rounds-annul-agree = Аннулировать раунд
rounds-withdraw-title = { $count ->
    [one] Отозвать { $count } предложение?
    [few] Отозвать { $count } предложения?
    [many] Отозвать { $count } предложений?
   *[other] Отозвать { $count } предложения?
}
rounds-withdraw-body = Жилище вернётся в раунд, человек останется на своём месте в очереди.
rounds-withdraw-agree = Отозвать
rounds-outbox-title = Сообщения для шлюза
rounds-outbox-body = В файл попадут сообщения на двух языках по всем предложениям, готовым к отправке. Срок ответа от этого не начинается: он идёт с отправки, о которой сообщит шлюз.
rounds-outbox-agree = Записать файл
rounds-outbox-file = Файл сообщений
rounds-outbox-files = Файлы csv
rounds-writing-outbox = Записываются сообщения…
rounds-send-title = { $count ->
    [one] Отметить отправку { $count } сообщения
    [few] Отметить отправку { $count } сообщений
    [many] Отметить отправку { $count } сообщений
   *[other] Отметить отправку { $count } сообщения
}
rounds-send-body = С этого времени идёт срок ответа.
rounds-send-agree = Отметить отправку
rounds-hand-over-title = { $count ->
    [one] Отметить вручение { $count } уведомления
    [few] Отметить вручение { $count } уведомлений
    [many] Отметить вручение { $count } уведомлений
   *[other] Отметить вручение { $count } уведомления
}
rounds-hand-over-body = Бумага вручена под роспись; с этого времени идёт срок ответа.
rounds-hand-over-agree = Отметить вручение
rounds-sent-at = Время
rounds-evidence = Чем подтверждается
rounds-evidence-hint = Нужно, если время раньше нынешнего: отчёт оператора, расписка.
rounds-evidence-missing = Укажите подтверждение.

# What was done.
rounds-approved = Утверждено предложений: { $count }
rounds-wave-planned = Волна { $wave } рассчитана и ждёт утверждения.
rounds-sent = Отмечено: { $count }. Срок ответа идёт.
rounds-withdrawn = Отозвано: { $count }
rounds-outbox-written = Записано сообщений: { $count }. После отправки отметьте её или загрузите отчёт шлюза.
rounds-outbox-written-again = Записано сообщений: { $count }, из них { $again-count } уже записывались раньше: дважды их отправлять нельзя.

# Acts on offers.
rounds-write-outbox = Сообщения в файл…
rounds-mark-sent = Отправлено…
rounds-hand-over = Вручено…
rounds-withdraw = Отозвать…
rounds-open-notices = Уведомления ({ $count })
rounds-print-notices = Напечатать

# The plan changed since it was recorded.
rounds-changed = С расчёта волны данные изменились, утвердить её нельзя.
rounds-changed-was = Было
rounds-changed-is = Стало
rounds-changed-wave = вошло в волну или вышло из неё

# Who was ahead of the one who was offered a dwelling.
rounds-ahead-button = Кто был выше?
rounds-ahead = Кто был выше
rounds-ahead-of = Жилище { $inventory-no }: кто был выше
rounds-ahead-sentence = Предложено { $registration-no }. Выше в очереди: { $count }. У каждого одна причина.
rounds-nobody-ahead = Предложено { $registration-no }: выше в очереди никого не было.

# A dwelling taken out of a running round.
rounds-take-out = Изъять жилище…
rounds-take-out-nothing = Свободных жилищ в раунде нет. Предложенное жилище можно изъять, когда его предложение отозвано.
rounds-take-out-title = Изъять жилище из раунда { $round }
rounds-take-out-body = В следующих волнах этого раунда жилища не будет. Оно снова свободно для других раундов. Предложенного жилища в списке нет: сначала отзовите его предложение.
rounds-take-out-repair = В карточке жилища будет записано состояние «ремонт»: в новые раунды оно не войдёт, пока это не исправлено.
rounds-take-out-agree = Изъять
rounds-taken-out = Жилище { $inventory-no } изъято из раунда.
rounds-withdrawn-dwellings = Изъяты из раунда: { $dwellings }
rounds-wave-lost = Утвердить волну нельзя: изъято жилище { $dwellings }. Рассчитайте волну заново.

# An offer whose message failed goes on paper.
rounds-put-on-paper-button = Вручить на бумаге…
rounds-paper-title = Вручить на бумаге: { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложения
}
rounds-paper-body = Сообщение больше не считается. Срок ответа пойдёт с вручения бумаги под роспись: напечатайте уведомление и запишите вручение.
rounds-paper-agree = Перевести на бумагу
rounds-put-on-paper = На бумаге: { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложения
}.

# The page of the offers that wait, and what they are narrowed by.
rounds-page-in-work = Предложения в работе: { $count }
rounds-in-work = Предложения в работе
rounds-none-in-work = Предложений в работе нет
rounds-none-in-work-hint = Здесь предложения всех раундов, которые ждут отправки, ответа или решения.
rounds-term-overdue = срок истёк
rounds-term-within-12-hours = до 12 часов
rounds-term-within-24-hours = от 12 до 24 часов
rounds-term-later = больше 24 часов
