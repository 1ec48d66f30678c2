# The history of a person and the journal: what an event says. Who and when stand before it.
history-register-created = Создан реестр
history-commission-renamed = Изменено название комиссии
history-commission-members = Состав жилищной комиссии с { $from }: { $members-count } чел., приказ № { $number } от { $date }
history-garrison-added = Добавлен гарнизон «{ $name }»
history-garrison-renamed = Записано название гарнизона на казахском языке: «{ $name }»
history-basis-chosen = Выбрано основание новых раундов: { $basis }
history-rules-changed = Изменены параметры правил. Акт: { $act }
history-reply-act-recorded = Записан акт о сроке ответа и молчании: { $body }, № { $number }
history-clock-corrected = Исправлены часы. Причина: { $reason }

# Entries.
history-entry-registered = Внесено в реестр вручную: рег. № { $number }, подано { $time }
history-entry-registered-by-decision = Внесено в реестр: рег. № { $number }, подано { $time }. Время установлено: { $decision }
history-entry-imported = Принято из файла: рег. № { $number }, подано { $time }
history-applicant-corrected = Исправлены данные заявителя
history-household-corrected = { $count ->
    [0] Исправлен состав семьи: кроме заявителя никого
    [one] Исправлен состав семьи: кроме заявителя { $count } человек
    [few] Исправлен состав семьи: кроме заявителя { $count } человека
    [many] Исправлен состав семьи: кроме заявителя { $count } человек
   *[other] Исправлен состав семьи: кроме заявителя { $count } человека
}
history-submission = рег. № { $number }, подано { $time }
history-submission-corrected = Исправлена подача. Было: { $before }. Стало: { $after }. Основание: { $ground }
history-ground-recording-error = ошибка записи, подлинник: { $paper }
history-decision = решение, { $body }, № { $number } от { $date }
history-personal-data-erased = Персональные данные удалены

# Dwellings.
history-dwelling-recorded = Внесено жилище, инв. № { $inventory-no }
history-dwelling-corrected = Исправлены данные жилища, инв. № { $inventory-no }

# Files.
history-import-taken = Загружены { $kind }: { $files }. Строк { $rows-count }, принято { $accepted-count }
history-import-row-rejected = Не принята строка { $row } файла { $file }
history-import-row-fixed = Непринятая строка исправлена и внесена
history-import-row-taken-again = Непринятая строка пришла исправленной в другом файле
history-import-row-dismissed = Непринятая строка закрыта без внесения. Причина: { $reason }

# Rounds and offers.
history-round-opened = Открыт раунд { $round }
history-wave-planned = Рассчитана волна { $wave } раунда { $round }
history-wave-approved = Утверждена волна { $wave } раунда { $round }, предложений: { $offers-count }
history-offer-prepared = Раунд { $round }, волна { $wave }: подготовлено предложение № { $offer }, { $fit }, { $channel }
history-round-closed = Раунд { $round } { $state }
history-outbox-written = Сообщения записаны для шлюза, предложений: { $offers-count }
history-offer-sent-by-gateway = Предложение № { $offer } отправлено { $time }, по отчёту шлюза
history-offer-sent-by-person = Предложение № { $offer } отправлено или вручено { $time }
history-offer-sent-with-evidence = Предложение № { $offer } отправлено или вручено { $time }. Подтверждение: { $evidence }
history-offer-delivered = Предложение № { $offer } доставлено { $time }
history-delivery-failed = Предложение № { $offer } не доставлено
history-offer-lapsed = На предложение № { $offer } ответа до { $due } не было: молчание считается отказом
history-offer-not-answered = На предложение № { $offer } ответа до { $due } не было: решает комиссия
history-offer-withdrawn = Предложение № { $offer } отозвано: { $reason }
history-reply-recorded = Ответ { $code }: { $outcome }
history-reply-without-code = Ответ «{ $text }»: { $outcome }
history-reply-handled = По ответу принято решение: { $note }
history-reply-assigned = Ответ отнесён вручную к предложению № { $offer }: { $outcome }. Установлено: { $evidence }
history-late-reply-taken = Поздний ответ принят как ответ на предложение. Решение: { $decision }
history-conflict-decided = Решено: { $choice }. { $decision }
history-offer-put-on-paper = Предложение № { $offer } вручают на бумаге, срок идёт с вручения
history-dwelling-withdrawn = Жилище изъято из раунда { $round }: { $reason }
history-within-norm-only-taken-back = Ответ 6527 отозван рапортом № { $number } от { $date }: снова можно предлагать и ниже нормы
history-task-done = Поручение «{ $kind }» выполнено: { $outcome }

# Inventory.
history-answer-recorded = Инвентаризация, шаг { $step }, { $source }: { $finding }
history-finding-nothing = сведений нет
history-finding-found = есть сведения
history-finding-source-error = ошибка источника
history-case-opened = Открыто дело о снятии с учёта

# Papers.
history-paper-issued = Оформлен документ: { $kind } № { $number } от { $date }
history-file-index-changed = Виду бумаг «{ $kind }» дан индекс дела { $index }
history-file-index-removed = У вида бумаг «{ $kind }» больше нет индекса дела
history-paper-printed = Документ напечатан
history-paper-copied = Документ напечатан повторно
history-list-exported = Список выгружен в файл, строк: { $rows-count }

# Sittings and leases.
history-minutes-recorded = Внесён протокол заседания № { $number } от { $date }, человек: { $items-count }
history-minutes-of-person = Протокол заседания № { $number } от { $date }: { $decision }. «За» { $for-count }, «Против» { $against-count }, воздержались { $abstained-count }
history-minutes-approved = Протокол заседания утверждён { $date }: { $office } { $name }
history-minutes-reversed = Протокол заседания отменён: { $reason }
history-lease-signed = Заключён договор найма № { $number } от { $date }, срок { $months } мес.
history-lease-reversed = Запись о договоре найма отменена. Причина: { $reason }
history-lease-failed = Договор найма не состоялся: { $reason }. { $decision }
history-lease-extended = Договор найма продлён на { $months } мес.: дополнительное соглашение № { $number } от { $date }
history-entry-housed = Снят с учёта: получено жилище (Закон, ст. 73 п. 1 пп. 4). { $decision }

# Exclusion cases and the calendar.
history-case-opened-by-hand = Открыто дело о снятии с учёта: { $cause }; основание { $ground }. { $document }
history-preliminary-decision = Предварительное решение: { $outcome }. { $document }
history-hearing-notified = Уведомление о заслушивании № { $number } от { $notified }: заслушивание { $hearing }
history-hearing-held = Заслушивание проведено { $date }, протокол № { $number }
history-hearing-missed = Заслушивание назначено на { $date }, человек не явился, протокол № { $number }
history-hearing-objections = Возражения: { $text }
history-hearing-dispensed = Без заслушивания: { $reason }. { $document }
history-case-decided = Дело решено: { $outcome }. { $basis }. { $document }
history-case-ground = { $outcome }, основание: Закон, ст. 73 п. 1 пп. { $ground }
history-case-notified = Извещение о решении № { $number } от { $date }
history-decision-appealed = Решение обжаловано, место в очереди сохраняется до итога. { $document }
history-appeal-decided = Итог обжалования: { $outcome }. { $document }
history-entry-reinstated = Восстановлен в очереди на прежнем месте. { $document }
history-calendar-changed = Внесены дни производственного календаря: { $days-count }
history-document = { $body }, № { $number } от { $date }
history-consent-given = Дано согласие на обработку данных { $date }: { $channel }
history-consent-withdrawn = Согласие отозвано { $date }: { $channel }, { $evidence }
history-wallet-reference = Номер заявки в «Социальном кошельке»: { $reference }
history-wallet-reference-of-offer = Номер сообщения по предложению № { $offer } в «Социальном кошельке»: { $reference }
# Another wording of a letter was adopted.
history-template-adopted = Внесена редакция №{ "\u00A0" }{ $version } письма «{ $template }» ({ $language }), действует с { $date }: { $act }
