# How the window looks.
settings-appearance = Вид окна
settings-language = Язык
settings-colours = Цвета
settings-light = Светлые
settings-dark = Тёмные
settings-text-size = Размер текста
settings-reminding = Напоминания о сроках
settings-reminding-off = Не показывать
settings-reminding-quiet = Без звука
settings-reminding-with-sound = Со звуком
settings-reminding-hint = Системное уведомление за 12 и за 2 часа до конца срока ответа и в его конце; имён в нём нет.

# The parts of the settings, beside one another at the left.
settings-part-register = Комиссия и гарнизоны
settings-part-basis = Правовое основание
settings-part-reply-acts = Акты об ответах
settings-part-rules = Правила расчёта
settings-part-texts = Тексты
settings-part-numbering = Нумерация
settings-part-printing = Печать
settings-part-practice = Учебное время
settings-part-clock = Часы
settings-part-about = О реестре

# Under every form.
settings-save = Сохранить
settings-saving = Сохраняются настройки…
settings-saved = Сохранено.
settings-read-only = Реестр открыт только для чтения: изменить настройки нельзя.

# The commission and its garrisons.
settings-commission = Комиссия
settings-commission-hint = Это название стоит на уведомлениях и списках.
settings-garrisons = Гарнизоны
settings-garrison-name = Название в файлах
settings-garrison-name-kk = Название по-казахски
settings-garrison-name-kk-of = Название гарнизона «{ $name }» по-казахски
settings-garrison-zone = Часовой пояс
settings-garrison-new = Новый гарнизон
settings-garrison-zone-new = Часовой пояс нового гарнизона
settings-garrison-add = Добавить
settings-garrison-added = Гарнизон добавлен.

# The legal bases, with their days in force.
settings-basis-title = Основание новых раундов
settings-basis-hint = Раунд, дата которого лежит вне срока действия основания, не открывается. Уже открытые раунды остаются при своём.
settings-basis-exclusion = Снятие с учёта
settings-basis-from = с { $from }
settings-basis-from-until = с { $from } по { $until } включительно
settings-basis-in-force = действует
settings-basis-over = не действует
settings-basis-days-note = О днях действия приказов № 528 и № 529. Началом считается день последней подписи, 12 мая 2025 года: день официального опубликования уточните на портале. Конец в двух текстах записан по-разному: по-казахски «2026 жылғы 1 сәуірге дейін», по-русски «по 1 апреля 2026 года». Программа держится более осторожного чтения: последний день — 31 марта 2026 года.

# Acts on the term, the codes and the effect of silence.
settings-acts-meaning = Акт устанавливает срок ответа, коды и то, что молчание считается отказом. До 31 марта 2026 года это приказ № 528, после — акт, принятый комиссией или выше. Без действующего акта молчание только становится отметкой «нет ответа», и решает человек.
settings-acts-recorded = Внесённые акты
settings-acts-none = Актов не внесено.
settings-acts-in-force-now = Сегодня действует: { $act }.
settings-acts-none-now = Сегодня не действует ни один акт: молчание не считается отказом.
settings-act-line = { $body }, { $date } № { $number }
settings-act-new = Внести акт
settings-act-body = Кто принял
settings-act-number = Номер
settings-act-date = Дата акта
settings-act-from = Действует с
settings-act-until = Действует по
settings-act-until-hint = Пусто, если срок не ограничен.
settings-act-until-before-from = Последний день раньше первого: исправьте одну из дат
settings-act-date-needed = Впишите дату
settings-act-record = Внести акт
settings-act-done = Акт внесён.

# The parameters of the rules with the acts they come from.
settings-rules-hint = По этим правилам считаются план раунда, карточка и списки. Каждый раунд хранит правила, по которым он рассчитан.
settings-rule-parameter = Правило
settings-rule-value = Значение
settings-rule-source = Откуда
settings-rule-area-min = Площадь на человека, не меньше
settings-rule-area-max = Площадь на человека, не больше
settings-rule-area-source = Закон, ст. 75 п. 1
settings-rule-additional-room = Право на дополнительную комнату прибавляет к верхней границе
settings-rule-additional-room-source = Закон, ст. 75: величины в законе нет, её установила программа
settings-rule-exact-rooms = Жилище больше нормы, в котором ровно наименьшее число комнат
settings-rule-exact-rooms-yes = в пределах нормы
settings-rule-exact-rooms-no = выше нормы
settings-rule-exact-rooms-source = Закон, ст. 75 п. 1 вместе со ст. 76 п. 2: толкование
settings-rule-child-age = Дети учитываются в возрасте до
settings-rule-years = { $years ->
    [one] { $years } года
    [few] { $years } лет
    [many] { $years } лет
   *[other] { $years } лет
}
settings-rule-child-source = Закон, ст. 101-10
settings-rule-lower-floor = Нижний этаж: не выше
settings-rule-lower-floor-value = { $floor-text }-го этажа
settings-rule-lower-floor-source = Закон, ст. 76 п. 3
settings-rule-reply-window = Срок ответа на предложение
settings-rule-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часов
}
settings-rule-reply-source = Приказ № 528, п. 5, затем акт об ответах
settings-rule-task-term = Срок поручения
settings-rule-days = { $days ->
    [one] { $days } календарный день
    [few] { $days } календарных дня
    [many] { $days } календарных дней
   *[other] { $days } календарных дня
}
settings-rule-task-source = Закон срока не называет: установлено комиссией

# The time of a practice register.
settings-practice-hint = В учебном реестре время можно переставить: увидеть, как истекает срок ответа, или что будет в другой день. Дальше часы идут от этого времени. Когда реестр закрыт, время снова настоящее.
settings-practice-now = Сейчас в этом реестре
settings-practice-set-to = Переставить на
settings-practice-set = Переставить время
settings-practice-real = Вернуть настоящее время
settings-practice-plus-day = На сутки вперёд
settings-practice-plus-window = На 48 часов вперёд

# About the program and the open register.
settings-about-program = Программа
settings-about-file = Файл
settings-about-register-id = Номер реестра
settings-about-created = Записей в журнале
settings-about-last = Последняя запись
settings-about-head = Отпечаток журнала
settings-about-copy = Копировать
settings-about-copied = Скопировано.
settings-check-title = Проверка реестра
settings-check-hint = Проверяются цепочка журнала, таблицы и каждый раунд: всё вычисляется заново. В реестр ничего не записывается.
settings-check = Проверить реестр
settings-checking = Реестр проверяется…
settings-check-clean = Проверено записей: { $events }. Нарушений нет.
settings-check-found = Проверено записей: { $events }. Найдено нарушений: { $findings }. Сохраните файл как есть и сообщите проверяющему.
settings-finding-check = Проверка
settings-finding-event = Запись
settings-finding-about = О чём
settings-finding-expected = Должно быть
settings-finding-found = Найдено

# File indexes of outgoing papers.
settings-numbering-hint = Индекс дела по номенклатуре ставится перед порядковым номером: № 12-3/147. Номера идут подряд без пропусков в каждом виде бумаг и году. Выданные бумаги сохраняют свой индекс.
settings-numbering-index = Индекс дела
settings-numbering-looks = Первый номер года

# Who sits in the commission.
settings-members-hint = Состав утверждает приказом начальник гарнизона: не меньше пяти членов, нечётное число; секретарь в число членов не входит (приказ № 405, пп. 3–5). Отсюда подписи на бумагах и состав в новом протоколе заседания.
settings-members-none = Состав ещё не записан: на бумагах вместо фамилий остаются пустые строки.
settings-members-today = Состав на { $date }
settings-members-line = С { $from }, приказ № { $number } от { $date }
settings-members-change = Изменить состав…
settings-members-seat = Место в комиссии
settings-members-office = Должность
settings-members-office-of = Строка { $number }: должность
settings-members-from = Действует с
settings-members-record = Записать состав
settings-members-incomplete = Укажите людей, номер и дату приказа и день, с которого он действует.
settings-members-done = Состав комиссии записан.
settings-members-history = Все составы
settings-members-ahead = ещё не действует

# The calendar of working days.
settings-part-calendar = Рабочий календарь
settings-calendar-year-before = Предыдущий год
settings-calendar-year-after = Следующий год
settings-calendar-working-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[many] { $count } рабочих дней
}
settings-calendar-add = Добавить день…
settings-calendar-from-file = Дни из файла…
settings-calendar-off = праздник или выходной вместо рабочего дня
settings-calendar-worked = рабочий день вместо выходного
settings-calendar-weekdays = Пн Вт Ср Чт Пт Сб Вс
settings-calendar-special-days = Праздники и переносы { $year } года
settings-calendar-file-title = Дни из файла
settings-calendar-file-hint = Файл csv в кодировке UTF-8 с заголовком day;kind;source и строкой на каждый день, например 2026-12-19;working;Постановление № 1. Слово off – выходной, working – рабочий.
settings-calendar-file = Файл
settings-calendar-take = Загрузить дни
settings-calendar-taken = Дни календаря записаны.
settings-calendar-by-holidays-law = Закон «О праздниках в Республике Казахстан»
settings-calendar-by-kurban-ait = Трудовой кодекс, ст. 84 п. 5: первый день Курбан-айта
settings-calendar-by-christmas = Трудовой кодекс, ст. 84 п. 5: 7 января
settings-calendar-by-moving = Трудовой кодекс, ст. 85: праздник совпал с выходным

# The printer of this workplace.
settings-printing-hint = Принтер и число экземпляров этого рабочего места. При каждой печати их можно выбрать заново.
