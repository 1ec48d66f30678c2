# Why an act did not happen, and what to do: in dialogs and on the command line.

# A field that was left empty.
refusals-empty-garrison-name = Не указан гарнизон. Напишите хотя бы одно название.
refusals-empty-commission-name = Не указано название комиссии. Напишите его на обоих языках.
refusals-empty-surname = Не указана фамилия. Заполните её.
refusals-empty-given-name = Не указано имя. Заполните его.
refusals-empty-inventory-number = Не указан инвентарный номер. Заполните его.
refusals-empty-address = Не указан адрес. Заполните его на обоих языках.
refusals-empty-reason = Не указана причина. Напишите её.
refusals-empty-act-body = Не указан орган, издавший акт. Напишите его.
refusals-empty-act-number = Не указан номер акта. Напишите его.
refusals-empty-paper-reference = Не указан исходный документ. Сошлитесь на него.
refusals-empty-document-body = Не указано, кем выдан документ. Напишите орган.
refusals-empty-document-number = Не указан документ, на котором основан результат. Напишите его номер и дату.
refusals-empty-report-number = Не указан номер рапорта. Без письменного рапорта ответ 6527 не отзывается.
refusals-empty-who-replied = Не указано, как установлено, кто отвечал. Напишите это.

# Something that the register does not have.
refusals-unknown-garrison = Гарнизона «{ $name }» в реестре нет. Есть: { $known }.
refusals-garrison-name-taken = Гарнизон «{ $name }» уже есть. Выберите другое название.
refusals-unknown-entry = Рапорта { $registration-no } в реестре нет. Проверьте регистрационный номер.
refusals-unknown-dwelling = Жилища { $inventory-no } в реестре нет. Проверьте инвентарный номер.
refusals-unknown-round = Раунда { $round } в реестре нет. Проверьте номер.
refusals-unknown-offer = Предложения { $offer } в реестре нет. Проверьте номер.
refusals-unknown-reply = Ответа { $reply } в реестре нет. Обновите список ответов.
refusals-unknown-import-row = Эта строка импорта уже закрыта. Обновите список.
refusals-unknown-task = Такого поручения в реестре нет. Обновите список поручений.

# Entering people and dwellings.
refusals-registration-number-taken = Номер { $registration-no } уже занят. Проверьте номер или откройте этот рапорт.
refusals-person-already-queued = Этот человек уже состоит в очереди, рапорт { $registration-no }. Откройте его.
refusals-child-in-other-household = { $child } уже учитывается в рапорте { $registration-no }. Ребёнок учитывается только один раз (Закон, ст. 101-10): сначала исправьте ту семью.
refusals-two-spouses = Указаны двое супругов. Оставьте одного.
refusals-submitted-in-future = Время подачи { $submitted-at } ещё не наступило, сейчас { $now }. Исправьте его.
refusals-inventory-number-taken = Инвентарный номер { $inventory-no } уже занят. Проверьте номер.
refusals-useful-area-above-total = Полезная площадь больше общей. Исправьте площади.
refusals-floor-above-house = Этаж выше дома. Исправьте этаж или этажность.
refusals-nothing-changed = Ничего не изменено. Исправьте данные или закройте карточку.
refusals-still-in-queue = Рег. № { $registration-no } состоит в очереди: персональные данные стираются только после снятия с учёта или обеспечения жилищем.
refusals-lease-runs = По рег. № { $registration-no } действует договор найма до { $until }: сведения о нанимателе нужны до его окончания.
refusals-erased-before = Персональные данные рег. № { $registration-no } уже стёрты.
refusals-register-began-later = Реестр ведётся с { $began-at }: более раннего состояния в нём нет. Выберите более позднее время.
refusals-document-in-future = Дата документа { $date } ещё не наступила, сегодня { $today }. Исправьте дату.
refusals-within-norm-only-not-set = По рапорту { $registration-no } ответа 6527 нет, отзывать нечего. Обновите карточку.

# Rounds.
refusals-basis-not-in-force = { $basis }: не действует { $date }. { $term } Выберите действующее основание: { $in-force }.
refusals-basis-none = нет
refusals-basis-term-until = Срок действия: с { $since } по { $until }.
refusals-basis-term-from = Действует с { $since }.
refusals-basis-term-orders = Приказ действовал с { $since } по { $until }: по-русски сказано «по 1 апреля», по-казахски «1 сәуірге дейін» (до 1 апреля).
refusals-basis-is-not-for-allocation = { $basis }: это основание снятия с учёта, а не распределения. Выберите основание распределения.
refusals-no-vacant-dwelling = В гарнизоне «{ $garrison }» нет свободных жилищ для раунда. Внесите жилище или верните исключённое.
refusals-dwelling-not-vacant = Жилище { $inventory-no } не свободно, исключать его из раунда не нужно. Уберите его из списка исключённых.
refusals-round-ended = Раунд { $round } уже закрыт. Откройте новый.
refusals-no-wave-waiting = В раунде { $round } нет волны, которая ждёт утверждения. Рассчитайте следующую волну.
refusals-plan-changed = С расчёта волны раунда { $round } данные изменились, утвердить её нельзя. Изменилось: { $differences }. Рассчитайте волну заново и утвердите её.
refusals-difference-dwelling = жилище { $inventory-no }: было { $waiting }, стало { $now }
refusals-difference-wave = жилище { $inventory-no } вошло в волну или вышло из неё
refusals-difference-terms = условия волны
refusals-difference-nobody = никому
refusals-no-dwelling-came-back = В раунд { $round } жилища не вернулись. Дождитесь ответов или закройте раунд.
refusals-replies-not-confirmed = В раунде { $round } есть молчание. Загрузите ответы по { $latest-due } и подтвердите, что они загружены все.
refusals-conflict-waits = Раунд { $round } остановлен: ответ в срок противоречит новому предложению (ответы { $replies }). Сначала решите по этим ответам.
refusals-offers-still-live = В раунде { $round } ждут исхода предложения { $offers }. Дождитесь его или отзовите их.
refusals-round-cannot-be-annulled = Раунд { $round } нельзя аннулировать: по предложениям { $accepted } дано согласие. Закройте раунд.
refusals-dwelling-not-in-round = Жилища { $inventory-no } в раунде { $round } нет, изымать нечего. Обновите раунд.
refusals-dwelling-offered = Жилище { $inventory-no } предложено (предложение { $offer }). Сначала отзовите это предложение, потом изымайте жилище.
refusals-dwelling-accepted = На жилище { $inventory-no } дано согласие (предложение { $offer }). Изъять его из раунда нельзя.

# Offers and replies.
refusals-offer-in-state = Предложение { $offer }: { $state }, это действие для него невозможно. Обновите список предложений.
refusals-start-before-approval = Предложение { $offer } утверждено { $approved-at }, раньше его отправить не могли. Исправьте время.
refusals-start-in-future = Время отправки { $at } ещё не наступило, сейчас { $now }. Исправьте время.
refusals-evidence-missing = Предложение { $offer }: отправка задним числом требует подтверждения. Укажите, чем она подтверждается.
refusals-reply-before-start = Предложение { $offer } отправлено { $sent-at }, ответ не мог прийти раньше. Исправьте время ответа.
refusals-reply-before-sending = Предложение { $offer } ещё не отправлено. Сначала запишите отправку.
refusals-reply-in-future = Время ответа { $at } ещё не наступило, сейчас { $now }. Исправьте время.
refusals-nothing-to-send = Нет предложений, готовых к отправке сообщением. Утвердите волну раунда.
refusals-reply-does-not-wait = По ответу { $reply } решать нечего. Обновите список ответов.
refusals-offer-already-on-paper = Предложение { $offer } уже вручают на бумаге. Запишите вручение.
refusals-conflict-needs-decision = Ответ { $reply } противоречит новому предложению: одной заметки мало. Примите решение, чьё предложение остаётся.
refusals-not-a-conflict = Ответ { $reply } ничему не противоречит, решение не требуется. Обновите список ответов.
refusals-later-offer-accepted = По предложению { $offer } (рапорт { $registration-no }) уже дано согласие, учесть прежний ответ нельзя. Решите, что молчание остаётся в силе: место в очереди не теряется.
refusals-dwelling-gone-since = Жилище { $inventory-no } уже не в раунде, учесть согласие на него нельзя. Решите, что молчание остаётся в силе: место в очереди не теряется.
refusals-person-left-since = Рапорт { $registration-no } больше не стоит в очереди ({ $state }), учесть согласие нельзя. Решите, что молчание остаётся в силе, или сначала восстановите запись на учёте.
refusals-reply-has-no-code = В ответе { $reply } нет одного кода или времени, решить он ничего не может. Позвоните человеку и запишите то, что он скажет.
refusals-reply-has-its-offer = Предложение ответа { $reply } известно. Отнести его к другому нельзя.
refusals-reply-is-not-late = Ответ { $reply } не поздний, решение не требуется. Обновите список ответов.

# Papers.
# Work on many, and who is refused in it.
refusals-no-live-offer = По рапорту { $registration-no } нет предложения, ожидающего ответа.
refusals-of-some = Отказано: { $count } из { $of }; остальное тоже не сделано.
    { $named }
refusals-one-of-some = { $person }: { $why }
refusals-nothing-to-print = Нет предложений для печати. Проверьте раунд или утвердите волну.
refusals-no-exclusion-decided = По рапорту { $registration-no } снятие с учёта не решено или решение отменено: извещение печатается только после решения.
refusals-no-notice-to-print = Нет извещений о снятии с учёта, которые ещё не печатались. Для повторной печати назовите человека.
refusals-paper-not-made = { $registration-no }: { $cause }
# Tasks.
refusals-task-already-done = Это поручение уже выполнено. Обновите список поручений.
refusals-result-not-for-task = Такого результата у этого поручения нет. Выберите результат из списка.
refusals-other-verdict = Пересчёт на день предложения даёт другое: { $verdict }. Если данные семьи неверны, сначала исправьте их в карточке.
refusals-right-not-recorded = В карточке { $registration-no } право ещё не внесено. Сначала внесите его, потом закройте поручение.
refusals-household-not-corrected = С открытия поручения данные { $registration-no } не исправлялись. Исправьте состав семьи или выберите «исправлять нечего».

# The clock.
refusals-clock-is-right = Часы не отстают от последней записи, исправлять нечего.
refusals-not-a-practice-register = Время можно задать только в учебном реестре. Уберите его или откройте учебный реестр.
refusals-stopped = Остановлено, ничего не записано.

# Sittings and leases: empty fields.
refusals-empty-minutes-number = Не указан номер протокола. Напишите его.
refusals-empty-sitting-place = Не указан город заседания. Напишите его.
refusals-empty-order-number = Не указан номер приказа о комиссии. Напишите его.
refusals-empty-signatory-office = Не указана должность утвердившего. Напишите её.
refusals-empty-signatory-name = Не указана фамилия утвердившего. Напишите её.
refusals-empty-lease-number = Не указан номер договора. Напишите его.
refusals-empty-agreement-number = Не указан номер дополнительного соглашения. Напишите его.

# Sittings and leases: the composition of a sitting (order 405).
refusals-attendance-name-missing = В составе комиссии не указана фамилия: { $seat }. Напишите её или уберите строку.
refusals-attendance-name-twice = { $name } указан в составе комиссии дважды. Уберите одну строку.
refusals-attendance-seat-empty = В составе комиссии не хватает: { $seat }. Добавьте.
refusals-attendance-seat-taken-twice = В составе комиссии должен быть только один: { $seat }. Исправьте лишнего.
refusals-attendance-size = Членов комиссии { $members-count }, а должно быть не менее пяти и нечётное число, без секретаря (приказ 405, п. 3). Внесите и отсутствовавших.
refusals-attendance-nobody-presides = Не было ни председателя, ни заместителя. Отметьте, кто вёл заседание.
refusals-attendance-secretary-absent = Секретарь отмечен отсутствующим. Укажите секретарём того, кто вёл протокол.

# Sittings and leases: minutes.
refusals-unknown-minutes = Такого протокола в реестре нет. Обновите список.
refusals-unknown-lease = Такого договора в реестре нет. Обновите список.
refusals-nobody-on-agenda = В протоколе нет ни одного человека. Выберите людей из повестки.
refusals-twice-in-minutes = Рапорт { $registration-no } стоит в протоколе дважды. Уберите один.
refusals-of-other-garrison = Рапорт { $registration-no } состоит в гарнизоне «{ $garrison }». Внесите его в протокол того гарнизона.
refusals-votes-above-members = Рапорт { $registration-no }: голосов { $votes-count }, а членов присутствовало { $present-count }. Исправьте голоса или присутствие.
refusals-votes-do-not-carry = Рапорт { $registration-no }: «За» { $for-count }, «Против» { $against-count } – большинства нет, предоставить жилище нельзя (приказ 405, п. 8). Исправьте голоса или решение.
refusals-votes-carry = Рапорт { $registration-no }: «За» { $for-count }, «Против» { $against-count } – большинство за, отказ записать нельзя (приказ 405, п. 8). Исправьте голоса или решение.
refusals-minutes-number-taken = Протокол № { $number } за { $year } год в этом гарнизоне уже есть. Проверьте номер.
refusals-minutes-in-state = Протокол № { $number }: { $state }, это действие невозможно. Обновите список.
refusals-minutes-followed = Протокол № { $number } отменить нельзя: по рапорту { $registration-no } есть решение на его основании. Запишите его утверждение.

# Sittings and leases: where somebody stands already.
refusals-at-agenda = По рапорту { $registration-no } решения комиссии ещё нет. Сначала внесите протокол заседания.
refusals-at-minuted = По рапорту { $registration-no } протокол ещё не утверждён. Сначала запишите утверждение начальником гарнизона.
refusals-at-decided = По рапорту { $registration-no } жилище предоставлено, договора нет. Сначала запишите договор.
refusals-at-signed = По рапорту { $registration-no } договор уже заключён. Запишите решение о снятии с учёта.
refusals-at-housed = Рапорт { $registration-no } уже снят с учёта: жилище получено. Обновите список.
refusals-at-failed = По рапорту { $registration-no } договор не состоялся, жилище освобождено. Дождитесь нового предложения.
refusals-failure-not-possible = Рапорт { $registration-no } ({ $stage }): причина «{ $reason }» сейчас невозможна. Выберите другую.
refusals-term-not-passed = Договор можно заключить по { $sign-by } включительно, а дата решения – { $decided-on }. Запишите решение после этого срока или выберите другую причину.

# Sittings and leases: numbers and days.
refusals-lease-number-taken = Договор № { $number } за { $year } год в этом гарнизоне уже есть. Проверьте номер.
refusals-agreement-number-taken = К договору № { $lease } соглашение № { $number } уже записано. Проверьте номер.
refusals-before-acceptance = Дата { $date } раньше согласия: оно дано { $earliest }. Исправьте дату.
refusals-before-sitting = Дата { $date } раньше заседания: оно было { $earliest }. Исправьте дату.
refusals-before-approval = Дата { $date } раньше утверждения протокола: он утверждён { $earliest }. Исправьте дату.
refusals-before-lease = Дата { $date } раньше договора: он заключён { $earliest }. Исправьте дату.

# Inventory and exclusion cases.
refusals-empty-answer-source = Не указана система, которая ответила. Напишите её.
refusals-empty-notice-number = Не указан номер уведомления. Напишите его.
refusals-empty-calendar-source = Не указан акт о переносе дня. Напишите его.
refusals-empty-wording-act = Не указан акт или причина новой редакции. Напишите её.
refusals-subject-unknown = ИИН { $subject } – не заявитель и не член семьи по рапорту { $registration-no }. Проверьте ИИН или внесите человека в состав семьи.
refusals-term-is-zero = Срок не может быть нулевым. Укажите число дней.
refusals-unknown-case = Такого дела в реестре нет. Обновите список.
refusals-no-open-case = По рапорту { $registration-no } открытого дела нет. Сначала внесите ответ со сведениями или откройте дело вручную.
refusals-case-already-open = По рапорту { $registration-no } дело уже открыто. Продолжите его.
refusals-entry-has-no-place = Рапорт { $registration-no } не стоит в очереди ({ $state }), дело вести не о чем. Проверьте номер.
refusals-case-act-not-possible = Рапорт { $registration-no }, дело: { $stage }. «{ $act }» сейчас записать нельзя. Выберите шаг, который доступен.
refusals-not-heard-opened = По рапорту { $registration-no } нет предварительного решения, уведомления о заслушивании и протокола заслушивания (АППК, ст. 73). Запишите их или исключение из заслушивания, потом решайте.
refusals-not-heard-preliminary = По рапорту { $registration-no } нет уведомления о заслушивании и протокола заслушивания (АППК, ст. 73). Запишите их или исключение из заслушивания, потом решайте.
refusals-not-heard-notified = По рапорту { $registration-no } нет протокола заслушивания (АППК, ст. 73). Запишите его или исключение из заслушивания, потом решайте.
refusals-ground-missing = По рапорту { $registration-no } не указано основание снятия. Укажите подпункт 1–9 пункта 1 статьи 73 Закона.
refusals-unknown-ground = Основания { $number } нет. Укажите подпункт 1–9 пункта 1 статьи 73 Закона.
refusals-basis-is-not-for-exclusion = { $basis }: это основание распределения, а не снятия с учёта. Выберите основание снятия.
refusals-hearing-too-soon = Заслушивание { $hearing } слишком рано: о нём сообщают не менее чем за 3 рабочих дня (АППК, ст. 73). Назначьте его с { $earliest }.
refusals-no-family = В рапорте { $registration-no } нет члена семьи, который мог бы продолжить очередь. Проверьте состав семьи или выберите другое решение.
refusals-lease-in-force = По рапорту { $registration-no } заключён договор найма № { $number }. Запишите снятие с учёта по полученному жилищу.
refusals-cases-over-term = Раунд открыть нельзя: дела о снятии с учёта ждут решения дольше срока – { $cases }. Сначала решите их.
refusals-case-over-term = { $registration-no } (срок { $decide-by })
refusals-before-case-opening = Дата { $date } раньше дела: оно открыто { $earliest }. Исправьте дату.
refusals-before-preliminary-decision = Дата { $date } раньше предварительного решения: оно принято { $earliest }. Исправьте дату.
refusals-before-hearing-day = Дата { $date } раньше заслушивания: его день { $earliest }. Исправьте дату.
refusals-before-decision = Дата { $date } раньше решения: оно принято { $earliest }. Исправьте дату.
refusals-before-appeal = Дата { $date } раньше жалобы: она подана { $earliest }. Исправьте дату.

# Consents and the social wallet.
refusals-before-consent = Дата { $date } раньше согласия: оно дано { $earliest }. Исправьте дату.
refusals-before-order = Дата { $date } раньше приказа о составе комиссии: он от { $earliest }. Исправьте дату.
refusals-empty-consent-text = Не указан текст согласия. Впишите его слово в слово.
refusals-empty-consent-evidence = Не указан номер заявления или сообщения. Напишите его.
refusals-empty-wallet-reference = Не указан номер в «Социальном кошельке». Напишите его.
refusals-consent-stands = По рапорту { $registration-no } согласие уже записано с { $date }. Сначала запишите отзыв, если оно больше не действует.
refusals-no-consent = По рапорту { $registration-no } согласия нет, отзывать нечего. Проверьте номер.
refusals-no-place-for-consent = Рапорт { $registration-no } больше не стоит в очереди, согласие не требуется. Проверьте номер.
# A file index that cannot be printed.
refusals-file-index-unfit = Индекс дела «{ $index }» не подходит: нужны буквы, цифры, точка, дефис или косая черта, не больше { $longest } знаков.
# A file of days of the calendar.
refusals-calendar-day = Строка { $line }: день не прочитан. Напишите его как 2026-12-19.
refusals-calendar-kind = Строка { $line }: после дня должно стоять off (выходной) или working (рабочий).
refusals-calendar-source = Строка { $line }: не указан акт. Напишите его третьим.
