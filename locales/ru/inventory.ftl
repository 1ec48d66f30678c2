# Cells of the matrix person × step, in words; seen in tables, filters and on the command line.
inventory-cell-hit = есть сведения
inventory-cell-source-error = сбой системы
inventory-cell-not-asked = не запрошено
inventory-cell-too-old = устарело
inventory-cell-clean = сведений нет
inventory-cell-not-needed = не нужно

# Steps of the inventory, in full; order 529 items 5–10.
inventory-step-family = 1. Брак и дети (ЗАГС)
inventory-step-privatisation = 2. Договор приватизации (ГосРеестр)
inventory-step-shared-construction = 3. Долевое участие в строительстве (Казреестр)
inventory-step-former-service-dwelling = 4. Служебное жилище по прежнему месту (ИШ АС МР)
inventory-step-state-fund = 5. Жилище государственного фонда в этом населённом пункте (ЕГКН)
inventory-step-missing = 6.1. Безвестно отсутствует или объявлен умершим (ГБД ФЛ, ЗАГС)
inventory-step-citizenship = 6.2. Не гражданин Республики Казахстан (ГБД ФЛ)
inventory-step-abroad = 6.3. Постоянно живёт в другой стране (ГБД ФЛ)
inventory-step-incapacity = 6.4. Недееспособен (ГБД ФЛ)
inventory-step-imprisonment = 6.5. В местах лишения свободы (ГБД ФЛ)

# Grounds of exclusion: the items of Housing Law 73(1).
inventory-ground-1 = 1) отпали основания нуждаемости
inventory-ground-2 = 2) выехал в другой населённый пункт
inventory-ground-3 = 3) прекращены трудовые отношения, служба
inventory-ground-4 = 4) получено жилище из государственного фонда
inventory-ground-5 = 5) представлены документы с недостоверными сведениями
inventory-ground-6 = 6) утрачено гражданство или разрешён выезд на постоянное жительство
inventory-ground-7 = 7) осуждён к пожизненному лишению свободы
inventory-ground-8 = 8) признан судом безвестно отсутствующим
inventory-ground-9 = 9) умер или объявлен умершим

# Why a case was opened by hand.
inventory-cause-not-employed = ответ 6524, прекращение службы или работы подтверждено
inventory-cause-personnel-order = приказ по личному составу
inventory-cause-death = смерть

# What a case ends with.
inventory-outcome-excludes = снять с учёта
inventory-outcome-keeps = оставить на учёте
inventory-outcome-continues-family = продолжить очередь семьи

# Why a case is decided without a hearing (Administrative Code 73).
inventory-exception-waived = письменное ходатайство решить без заслушивания
inventory-exception-dead = смерть или объявление умершим
inventory-exception-by-law = заслушивание не предусмотрено законом

# What came of an appeal.
inventory-appeal-stands = решение оставлено в силе
inventory-appeal-annulled = решение отменено

# How far a case is.
inventory-stage-opened = открыто, нужно предварительное решение
inventory-stage-preliminary-decided = предварительное решение принято, нужно заслушивание
inventory-stage-hearing-notified = о заслушивании сообщено
inventory-stage-heard = готово к решению
inventory-stage-kept = решено: оставить на учёте
inventory-stage-family-continued = решено: очередь продолжает семья
inventory-stage-excluded = решено: снять с учёта
inventory-stage-appealed = решение обжалуется
inventory-stage-upheld = жалоба отклонена, снят с учёта
inventory-stage-reinstated = восстановлен на прежнем месте

# Steps that can be recorded of a case; also their buttons.
inventory-act-preliminary-decision = Предварительное решение
inventory-act-hearing-notice = Уведомление о заслушивании
inventory-act-hearing = Протокол заслушивания
inventory-act-hearing-exception = Без заслушивания
inventory-act-decision = Решение
inventory-act-notice = Извещение о решении
inventory-act-appeal = Обжалование
inventory-act-appeal-outcome = Итог обжалования
inventory-act-reinstatement = Восстановление

# Where the Housing Law is milder than the step of order 529 that was hit.
inventory-milder-share-under-half = Доля менее 50 % не учитывается (Закон, ст. 101-3)
inventory-milder-coupon-privatisation = Приватизация через купонный механизм не учитывается (Закон, ст. 101-3)
inventory-milder-spouse-before-marriage = Жилище супруга до брака не учитывается (Закон, ст. 101-3)
inventory-milder-given-settlement = Закон спрашивает о жилище в данном населённом пункте
inventory-milder-life-imprisonment-only = Закон знает только пожизненное лишение свободы самого заявителя (ст. 73 п. 1 пп. 7)
inventory-milder-relative-in-prison = Лишение свободы родственника Закон основанием не называет (ст. 73)
inventory-milder-incapacity-is-no-ground = Недееспособность Закон основанием не называет (ст. 73)
inventory-milder-missing-by-court = Безвестное отсутствие устанавливает суд (Закон, ст. 73 п. 1 пп. 8)
inventory-milder-family-keeps-place = Очередь может сохранить семья, если её основания остались (Закон, ст. 73 п. 2)

# The body that decides cases unless another is entered: the district operating unit.
inventory-default-body = Районная эксплуатационная часть

# The list for the gateway of the ministry: its name and columns.
inventory-list-name = Инвентаризация: сведения
inventory-column-step = Шаг
inventory-column-item = Пункт приказа 529
inventory-column-subject = О ком (ИИН)
inventory-column-source = Система
inventory-column-details = Сведения
inventory-column-numbers = № запроса / № ответа
inventory-column-date = Дата ответа
inventory-column-case = Дело
inventory-column-decide-by = Решить до

# The section of the window: pages, filters, the strip above the matrix.
inventory-page-matrix = Матрица: { $count }
inventory-page-cases = Дела: { $count }, ждут решения: { $open-count }
inventory-filter = Показать
inventory-filter-all = всех
inventory-filter-hits = со сведениями
inventory-filter-source-error = со сбоем системы
inventory-filter-not-asked = кого не запросили
inventory-filter-too-old = с устаревшими ответами
inventory-filter-preview = кого снимут открытые сведения
inventory-preview = Если решить по всем открытым сведениям, с учёта снимут: { $count }
inventory-preview-step = шаг { $step } – { $count }
inventory-fresh = Ответ свеж { $fresh-days } дн.
inventory-step-number = Шаг { $step }
inventory-matrix-empty = В очереди никого нет
inventory-matrix-empty-hint = Загрузите рапорты в разделе «Импорт», потом ответы инвентаризации.
inventory-none-found = Таких людей нет
inventory-none-found-hint = Измените отбор или поиск.
inventory-cases-empty = Дел о снятии с учёта нет
inventory-cases-empty-hint = Дело откроет ответ «есть сведения», или откройте его вручную у человека в матрице.
inventory-person = Человек
inventory-unknown-previous = неизвестно, давали ли служебное жилище
inventory-never-given = служебное жилище не давали
inventory-chain-ended = цепочка окончена раньше
inventory-applicant = заявитель
inventory-answer-of = { $source }, { $date }
inventory-answer-numbers = запрос { $request }, ответ { $answer }
inventory-record-answer = Внести ответ…
inventory-open-case = Открыть дело…
inventory-show-case = Показать дело
inventory-show-person = Показать в очереди
inventory-print = Печать сводки…
inventory-export = Выгрузить для шлюза…
inventory-calendar = Рабочий календарь…
inventory-terms = Сроки…
inventory-choose-person = Выберите человека в списке.
inventory-nothing-to-export = Открытых сведений нет, выгружать нечего.

# The form of an answer.
inventory-answer-title = Ответ инвентаризации
inventory-answer-agree = Внести ответ
inventory-answer-done = Ответ внесён
inventory-answer-subject = О ком
inventory-answer-finding = Ответ
inventory-answer-request = № запроса
inventory-answer-number = № ответа
inventory-answer-married = Состоит в браке
inventory-answer-children = Детей
inventory-answer-hit-hint = Сведения на шагах 2–6 откроют дело. Никто не будет снят с учёта без решения.

# The form that opens a case by hand.
inventory-open-title = Открыть дело: { $person }
inventory-open-agree = Открыть дело
inventory-open-done = Дело открыто
inventory-open-cause = Повод
inventory-ground = Основание
inventory-choose-ground = выберите основание

# Forms of the steps of a case.
inventory-form-title = { $act }: { $person }
inventory-form-agree = Записать
inventory-form-done = Записано: { $act }
inventory-form-outcome = Решение
inventory-form-basis = Правовое основание
inventory-form-body-kk = Орган (на казахском)
inventory-form-body-ru = Орган (на русском)
inventory-form-number = Номер
inventory-form-date = Дата
inventory-form-notified-on = Уведомлён
inventory-form-hearing-on = Заслушивание
inventory-form-hearing-hint = Не раньше { $earliest }: три рабочих дня после уведомления (АППК, ст. 73)
inventory-form-held-on = Проведено
inventory-form-attended = Человек участвовал
inventory-form-objections = Возражения
inventory-form-exception = Причина
inventory-form-appeal-outcome = Итог
inventory-form-exclude-hint = С этой датой человек уходит из очереди, его предложения отзываются.
inventory-form-family-hint = Заявителем станет супруг или старший из семьи, место и время подачи сохранятся.

# The list and the page of cases.
inventory-column-stage = Стадия
inventory-column-term = Срок
inventory-term-over = просрочено с { $date }
inventory-term-by = решить до { $date }
inventory-notify-target = известить до { $date }
inventory-notify-law = цель прошла, по закону до { $date }
inventory-notify-over = извещение просрочено с { $date }
inventory-notified = извещён { $date }
inventory-evidence = Сведения
inventory-evidence-item = приказ 529, п. { $item }
inventory-evidence-superseded = позже пришёл другой ответ
inventory-milder = Где Закон мягче приказа
inventory-steps = Ход дела
inventory-next = Что можно записать дальше
inventory-opened-by-hit = Открыто { $date } по ответу инвентаризации
inventory-opened-by-hand = Открыто { $date }: { $cause }. { $document }
inventory-suggested-ground = Вероятное основание: { $ground }
inventory-no-ground = Закон такого основания не знает: решите, остаётся ли человек на учёте.


# Terms and calendar.
inventory-terms-title = Сроки инвентаризации и дел
inventory-terms-fresh = Ответ свеж, дней
inventory-terms-case = Срок дела, рабочих дней
inventory-terms-act = Акт
inventory-terms-done = Сроки изменены
inventory-calendar-title = День рабочего календаря
inventory-calendar-hint = Праздники и переносы { $year } года уже внесены. Запишите день, который постановление изменило.
inventory-calendar-unknown-year = Праздники { $year } года не внесены: рабочими считаются все будни.
inventory-calendar-working = Рабочий день
inventory-calendar-done = День записан
inventory-settings-fresh = Срок свежести ответа инвентаризации
inventory-settings-case = Срок дела о снятии с учёта, рабочих дней
inventory-settings-case-source = АППК, ст. 76
inventory-plan-lacking = Инвентаризация, которой требует раунд, не полна, человек: { $count }
inventory-plan-lacking-line = { $place }. { $person }, { $number }: { $steps }
inventory-plan-lacking-more = …и ещё { $count }
inventory-print-notices = Извещения выбранным: { $count }…
