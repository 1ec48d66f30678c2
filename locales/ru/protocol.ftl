# The protocol of a round, a paper: the head.
protocol-title = Протокол раунда № { $round } распределения служебных жилищ
protocol-subtitle = { $reference }. Гарнизон: { $garrison }

# What the round rested on: a rule, its value, its act.
protocol-part-conditions = Правовое основание и правила
protocol-column-rule = Правило
protocol-column-value = Значение
protocol-column-act = Акт
protocol-rule-order = Порядок очереди
protocol-order = по дате и времени подачи рапорта (заявления), при равном времени по регистрационному номеру
protocol-act-order-by-528 = приказ 528, п. 4
protocol-act-order-by-law = Закон, ст. 77 п. 4; приказ 405, п. 6 пп. 3
protocol-rule-area-min = Площадь, нижняя граница
protocol-rule-area-max = Площадь, верхняя граница
protocol-per-person = { $area } полезной площади на человека
protocol-act-area = Закон, ст. 75 п. 1
protocol-rule-additional-room = Прибавка к верхней границе при праве на дополнительную комнату
protocol-act-additional-room = право: Закон, ст. 75 п. 4; размера закон не называет, это настройка комиссии
protocol-rule-rooms = Наименьшее число комнат
protocol-rooms = лица разного пола, кроме супругов, не живут в одной комнате
protocol-act-rooms = Закон, ст. 76 п. 2
protocol-rule-exact-rooms = Жилище больше верхней границы ровно с наименьшим числом комнат
protocol-exact-within = в пределах нормы
protocol-exact-above = выше нормы
protocol-act-exact-rooms = толкование: Закон, ст. 75 п. 1 вместе со ст. 76 п. 2 (меньше комнат дать нельзя, поэтому площадь не считается излишком); настройка комиссии
protocol-rule-child-age = Дети учитываются
protocol-child-age = до { $years }{ "\u00A0" }{ $years ->
    [one] года
    [few] лет
    [many] лет
   *[other] лет
}, с инвалидностью в любом возрасте
protocol-act-child-age = Закон, ст. 101-10
protocol-rule-lower-floor = Нижний этаж
protocol-lower-floor = не выше { $floor }-го
protocol-act-lower-floor = Закон, ст. 76 п. 3
protocol-rule-changed = Изменение правил
protocol-changed = правила изменены до раунда
protocol-rule-reply-term = Срок ответа
protocol-reply-term = { $hours }{ "\u00A0" }{ $hours ->
    [one] час
    [few] часа
    [many] часов
   *[other] часа
}
protocol-rule-silence = Молчание
protocol-silence-refuses = считается отказом (6526)
protocol-silence-is-decided = решает комиссия
protocol-reply-act = { $body }, { $date } №{ "\u00A0" }{ $number }
protocol-act-order-528 = приказ 528, п. 5
protocol-no-reply-act = акт о сроке и молчании не внесён
protocol-rule-below-norm = Предложения ниже нормы
protocol-below-allowed = разрешены
protocol-below-closed = не делаются
protocol-rule-inventory = Инвентаризация
protocol-inventory-demanded = ответы не старше { $days }{ "\u00A0" }{ $days ->
    [one] дня
    [few] дней
    [many] дней
   *[other] дня
}
protocol-inventory-not-demanded = не требуется
protocol-rule-clock = Начало срока ответа
protocol-clock-sending = отправка сообщения; для бумаги вручение
protocol-clock-delivery = доставка сообщения; для бумаги вручение
protocol-act-setting = настройка раунда
protocol-rule-opened = Раунд открыт
protocol-act-journal = запись журнала реестра

# The dwellings.
protocol-part-dwellings = Жилища раунда
protocol-column-inventory-no = Инв. №
protocol-column-address = Адрес
protocol-column-kind = Вид
protocol-column-rooms = Комнат
protocol-column-area = Площадь, кв. м
protocol-column-floor = Этаж
protocol-floor = { $floor } из { $floors }
protocol-floor-with-lift = { $floor } из { $floors }, лифт
protocol-house-floors = этажей: { $floors }
protocol-left-out = Свободные жилища, не включённые в раунд
protocol-column-reason = Причина
protocol-withdrawn = Жилища, изъятые из раунда
protocol-column-withdrawn-at = Изъято
protocol-nothing-left-out = В раунд включены все свободные жилища гарнизона.

# A wave.
protocol-part-wave = Волна { $wave }
protocol-wave-state = Состояние
protocol-approved-at = утверждена { $time }
protocol-planned-at = Рассчитана
protocol-head-at-planning = Отпечаток журнала при расчёте
protocol-digest = Отпечаток плана
protocol-open-rows = Непринятых строк импорта
protocol-queue-length = Всего в очереди
protocol-vacant = Остались без предложения, инв. №
protocol-none = нет
protocol-superseded = План заменён новым расчётом до утверждения: по нему никому ничего не предложено.
protocol-queue = Очередь на { $time } и решение по каждому
protocol-nobody-offered = Предложений в волне нет: ни одно жилище не подошло никому из участвующих в раунде.
protocol-column-norm = Норма, кв. м
protocol-column-decision = Решение или причина
protocol-whole-queue = Показана вся очередь: { $persons }.
protocol-queue-until = Показаны места с 1 по { $last }: до последнего, кому в этой волне предложено жилище. Всего в очереди { $all }; те, кто дальше, в этой волне не обойдены.
protocol-offered = Предложено жилище инв. № { $inventory-no }, { $fit }
protocol-passed-over-for = инв. № { $inventory-no }: { $reason }

# The reasons counted, the offers, the replies.
protocol-reasons = Почему жилище не получили стоявшие впереди
protocol-column-offered-place = Предложено месту
protocol-column-ahead = Впереди
protocol-column-reasons-counted = Сколько человек и по какой причине
protocol-nobody-ahead = впереди никого не было
protocol-counted = { $count-text }: { $what }
protocol-see-annex = Поимённо по местам причины приведены в приложении.
protocol-offers-and-outcomes = Предложения и их исход
protocol-column-offer = Предл. №
protocol-column-channel = Способ
protocol-column-sent = Отправлено, вручено
protocol-column-due = Срок ответа
protocol-column-outcome = Исход
protocol-column-closed = Завершено
protocol-outcome-because = { $state } ({ $reason })
protocol-replies = Поступившие ответы
protocol-column-received = Получен
protocol-column-recorded = Внесён
protocol-column-code = Код
protocol-column-disposition = Что с ним стало

# The end and the check.
protocol-part-end = Итог
protocol-round-state = Раунд
protocol-ended-at = Закрыт
protocol-offers = Предложения по исходу
protocol-head-at-printing = Отпечаток журнала на время составления
protocol-how-to-check = Проверка: команда «kezek verify РЕЕСТР --expect-head { $head }» рассчитывает каждую волну заново и ищет этот отпечаток в журнале.

# The annex.
protocol-annex-title = Приложение к протоколу раунда № { $round }. Кто стоял впереди получившего жилище
protocol-annex-hint = По каждому жилищу каждый, кто стоял впереди, назван ровно один раз: местом в очереди этой волны и одной причиной из закрытого перечня. Кто стоял на каком месте, видно в таблице волны.
protocol-column-recipient = Кому предложено
protocol-recipient = место { $place-text }, рег. № { $registration-no }
protocol-column-people = Человек
protocol-column-places = Места в очереди
protocol-ahead-in-all = Всего впереди

# On the page of a round.
protocol-print = Протокол…
