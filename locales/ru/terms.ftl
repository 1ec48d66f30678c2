# States of an entry, in lists and cards.
terms-entry-active = состоит в очереди
terms-entry-offered = предложено жилище
terms-entry-reserved = дано согласие, жилище закреплено
terms-entry-case-open = рассматривается снятие с учёта
terms-entry-appealed = решение обжалуется
terms-entry-housed = обеспечен жилищем
terms-entry-excluded = снят с учёта
terms-entry-payments = выбраны жилищные выплаты
terms-entry-withdrawn = заявление отозвано

# States of an offer.
terms-offer-prepared = готово к отправке
terms-offer-sent = отправлено
terms-offer-delivered = доставлено
terms-offer-failed = не доставлено
terms-offer-accepted = согласие
terms-offer-refused = отказ
terms-offer-lapsed = молчание (отказ)
terms-offer-no-answer = нет ответа
terms-offer-withdrawn = отозвано

# States and conditions of a dwelling.
terms-dwelling-vacant = свободно
terms-dwelling-in-round = в раунде
terms-dwelling-offered = предложено
terms-dwelling-reserved = закреплено
terms-dwelling-occupied = занято
terms-dwelling-under-repair = ремонт

# Kinds of dwellings.
terms-kind-flat = квартира
terms-kind-hostel-room = комната в общежитии
terms-kind-house = дом

# The area that was compared with the norm.
terms-area-useful = полезная площадь
terms-area-total = общая площадь

# A dwelling compared with the norm.
terms-fit-within = в пределах нормы
terms-fit-below = ниже нормы

# Marks beside a person.
terms-mark-equal-time = равное время: порядок по регистрационному номеру
terms-mark-no-consent = нет согласия на обработку данных
terms-mark-no-phone = нет телефона
terms-mark-within-norm-only = предлагать только в пределах нормы (6527)
terms-mark-time-by-decision = время установлено решением

# Why a vacant dwelling is left out of a round.
terms-left-out-under-repair = ремонт
terms-left-out-disputed = судебный спор
terms-left-out-held-by-decision = удержано решением
terms-left-out-not-habitable = непригодно для проживания

# Why an offer was withdrawn.
terms-withdraw-recorded-by-mistake = внесено по ошибке
terms-withdraw-dwelling-withdrawn = жилище изъято
terms-withdraw-not-delivered = сообщение не доставлено
terms-withdraw-no-answer-decided = нет ответа, решение комиссии
terms-withdraw-person-left-queue = человек снят с очереди
terms-withdraw-lease-failed = договор найма не состоялся
terms-withdraw-round-annulled = раунд аннулирован
terms-withdraw-earlier-reply-honoured = учтён ответ, данный раньше в срок

# Why somebody ahead was passed over; the paragraph is that of the Housing Law.
terms-reason-live-offer = уже есть предложение, ожидается ответ
terms-reason-reserved = уже дано согласие на жилище (6521)
terms-reason-case-open = рассматривается снятие с учёта (Закон, ст. 73)
terms-reason-no-consent = нет согласия на обработку данных (приказ 528, п. 4)
terms-reason-inventory-missing = нет ответов инвентаризации, которых требует раунд
terms-reason-inventory-stale = ответы инвентаризации старше срока раунда
terms-reason-too-few-rooms = комнат меньше положенного (Закон, ст. 76 п. 2)
terms-reason-floor-unsuitable = этаж не подходит (Закон, ст. 76 п. 3)
terms-reason-area-above = площадь выше нормы (Закон, ст. 75 п. 1)
terms-reason-already-refused = в этом раунде от жилища отказались или не ответили
terms-reason-within-norm-only = ниже нормы, а предлагать просили в пределах нормы (6527)
terms-reason-outside-norm-closed = ниже нормы (Закон, ст. 75 п. 1), раунд такого не предлагает
terms-reason-offered-other-dwelling = предложено другое жилище этой волны
terms-reason-taken-by-earlier = все подходящие жилища предложены тем, кто выше в очереди

# Categories of applicants.
terms-category-serviceman = военнослужащий
terms-category-civilian = гражданский персонал

# Kinship to the applicant.
terms-kinship-spouse = супруг (супруга)
terms-kinship-son = сын
terms-kinship-daughter = дочь

# How a member counts, on the card's sum.
terms-counting-spouse = супруг (супруга) учитывается
terms-counting-child-under-age = ребёнок до 18 лет учитывается (Закон, ст. 101-10)
terms-counting-child-with-disability = ребёнок с инвалидностью учитывается в любом возрасте (Закон, ст. 101-10)
terms-counting-came-of-age = исполнилось 18 лет, не учитывается (Закон, ст. 101-10)
terms-counting-by-court = по решению суда живёт отдельно, не учитывается (Закон, ст. 101-10)
terms-counting-premarital-dwelling = имел жилище до брака, не учитывается (Закон, ст. 101-3)

# The floor a household needs.
terms-floor-any = любой этаж
terms-floor-lower-or-lift = нижний этаж или дом с лифтом (Закон, ст. 76 п. 3)
terms-floor-not-above-second = не выше второго этажа (Закон, ст. 76 п. 3)

# How an offer reaches the person.
terms-channel-message = сообщение на телефон
terms-channel-paper = бумага под роспись

# When the window of a reply starts.
terms-clock-sending = со времени отправки
terms-clock-delivery = со времени доставки

# What became of a reply.
terms-reply-decides = ответ принят
terms-reply-repeats = повтор того же ответа
terms-reply-reverses-lapse = ответ пришёл в срок, запись о молчании отменена
terms-reply-conflict = ответ пришёл в срок, но жилище уже предложено другому
terms-reply-differs = раньше пришёл другой ответ
terms-reply-late = ответ пришёл после срока
terms-reply-contradictory = в сообщении разные коды
terms-reply-unreadable = в сообщении нет кода
terms-reply-unmatched = нет предложения на этот номер
terms-reply-shared-number = номер общий для двух предложений

# Legal bases, short.
terms-basis-order-528 = Совместный приказ № 528 / 211-НҚ
terms-basis-order-529 = Совместный приказ № 529 / 212-НҚ
terms-basis-law-77-4 = Жилищный закон, пункт 4 статьи 77
terms-basis-law-73 = Жилищный закон, статья 73

# How a round stands or ended.
terms-round-running = идёт
terms-round-filled = закрыт: все жилища приняты
terms-round-exhausted = закрыт: оставшиеся жилища никому не подходят
terms-round-annulled = аннулирован: { $reason }
terms-annul-opened-by-mistake = открыт по ошибке
terms-annul-data-error = ошибка в данных
terms-annul-court-order = решение суда
terms-annul-chair-decision = решение председателя

# How a wave stands.
terms-wave-waiting = ждёт утверждения
terms-wave-approved = утверждена
terms-wave-superseded = заменена новым расчётом

# Why a place in the queue moved.
terms-move-registered = внесено в реестр
terms-move-earlier-submission-entered = внесён человек, подавший рапорт раньше
terms-move-own-submission-corrected = исправлены своё время подачи или номер
terms-move-other-submission-corrected = исправлены время подачи или номер другого человека

# What is decided of a reply in time whose dwelling had been offered on.
terms-conflict-honours-reply = ответ в срок учтён, запись о молчании отменена
terms-conflict-lapse-stands = молчание остаётся в силе, предложение другому сохраняется

# What a task asks for; the tasks never exclude anybody.
terms-task-check-entitlement = Проверить положенную площадь (6522)
terms-task-check-payments = Проверить жилищные выплаты (6523)
terms-task-check-employment = Проверить службу или работу (6524)
terms-task-record-right = Внести право на комнату или этаж (6525)
terms-task-update-household = Уточнить состав семьи

# What came of a task.
terms-task-offer-was-right = предложение соответствовало норме
terms-task-person-is-right = прав заявитель: предложение не соответствовало норме
terms-task-right-after-correction = заявитель прав после исправления данных
terms-task-no-payments = выплат не получает
terms-task-payments-received = получает жилищные выплаты
terms-task-employment-goes-on = служит или работает
terms-task-employment-ended = уволен
terms-task-right-recorded = право внесено
terms-task-no-right = оснований нет
terms-task-household-updated = состав семьи исправлен
terms-task-nothing-to-update = исправлять нечего
terms-move-earlier-person-housed = человек впереди обеспечен жилищем и снят с учёта

# Seats of a commission.
terms-seat-chair = председатель
terms-seat-deputy = заместитель председателя
terms-seat-member = член комиссии
terms-seat-secretary = секретарь

# What a sitting decided, and why it declined.
terms-sitting-grants = предоставить жилище
terms-sitting-declines = отказать: { $reason }
terms-decline-need-not-confirmed = нуждаемость не подтверждена
terms-decline-household-changed = состав семьи изменился, жилище не подходит по норме
terms-decline-dwelling-unusable = жилище непригодно
terms-decline-queue-breach = нарушена очередность
terms-decline-no-majority = нет большинства голосов

# States of minutes, and why they were reversed.
terms-minutes-waiting = ждёт утверждения
terms-minutes-approved = утверждён
terms-minutes-reversed = отменён
terms-reversal-recorded-by-mistake = внесён по ошибке
terms-reversal-returned-by-commander = возвращён начальником гарнизона

# Where an accepted offer stands on the way to a lease.
terms-stage-agenda = ждёт заседания
terms-stage-minuted = протокол ждёт утверждения
terms-stage-decided = предоставлено, ждёт договора
terms-stage-signed = договор заключён, ждёт снятия с учёта
terms-stage-housed = договор заключён, снят с учёта
terms-stage-failed = договор не состоялся

# Why it came to no lease.
terms-failure-person-gave-up = письменный отказ
terms-failure-term-passed = прошло 15 календарных дней
terms-failure-commission-declined = отказ комиссии
terms-failure-commander-did-not-approve = не утверждено начальником гарнизона
terms-failure-dwelling-unusable = жилище стало непригодным
terms-failure-person-lost-right = утрачено право на жилище
terms-failure-lease-invalid = договор признан недействительным (Закон, ст. 82)
terms-withdraw-person-excluded = человек снят с учёта решением
terms-move-earlier-person-excluded = человек впереди снят с учёта
terms-move-earlier-person-appealed = человек впереди обжаловал снятие с учёта, его место сохраняется
terms-move-earlier-person-reinstated = человек впереди восстановлен на прежнем месте
terms-move-own-appealed = снятие с учёта обжалуется, место сохраняется
terms-move-own-reinstated = восстановлено прежнее место
