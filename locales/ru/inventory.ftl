# Cells of the matrix person × step, in words; seen in tables, filters and on the command line.
inventory-cell-hit = есть сведения
inventory-cell-source-error = ошибка источника
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
inventory-stage-heard = заслушано, можно решать
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
