# The section of replies.
replies-page-awaited = Ждут ответа: { $count }
replies-page-tray = Ждут вашего решения: { $count }
replies-take-in = Загрузить ответы из файла…
replies-awaited = Ждут ответа
replies-tray = Ждут вашего решения
replies-nobody = Никого не найдено
replies-nobody-hint = Ищите по фамилии, телефону, регистрационному или инвентарному номеру. Найдутся и те, чей срок уже истёк.
replies-select-hint = Найдите человека по телефону или фамилии (Ctrl+F) и выберите его в списке.

# The tray.
replies-tray-empty = Решать нечего
replies-tray-empty-hint = Сюда попадают ответы, которые программа не может отнести сама: поздние, противоречивые, нечитаемые, с чужого номера.
replies-column-what = Что произошло
replies-column-from = От кого
replies-column-received = Получен
replies-column-text = Текст
replies-source = Источник
replies-from-gateway = шлюз
replies-from-person = внесён вручную
replies-recorded-at = Внесён
replies-offer = Предложение
replies-before = Раньше
replies-record-what-is-said = Записать ответ по телефону…
replies-note = Что решено
replies-note-hint = Заметка остаётся в журнале вместе с ответом.
replies-mark-handled = Отметить рассмотренным
replies-handled = Ответ рассмотрен.

# What a person can do about a waiting reply.
replies-advice-conflict = Жилище уже предложено другому, поэтому раунд остановлен. Решите, чьё предложение остаётся: второе отзовите в раунде, затем отметьте ответ рассмотренным.
replies-advice-differs = Решает первый ответ в срок, он не изменён. Позвоните человеку; если он передумал, это решает комиссия.
replies-advice-late = Ответ пришёл после срока и ничего не изменил. Сообщите об этом человеку; место в очереди он не теряет.
replies-advice-contradictory = Предложение по-прежнему ждёт ответа. Позвоните человеку и запишите то, что он скажет.
replies-advice-unreadable = Предложение по-прежнему ждёт ответа. Позвоните человеку и запишите то, что он скажет.
replies-advice-unmatched = С этого номера ничего не ждали. Позвоните и узнайте, кто это; если это человек из очереди, исправьте его телефон в карточке.
replies-advice-shared-number = Этот номер указан у двух человек с предложениями. Позвоните, узнайте, кто отвечал, и запишите его ответ.
