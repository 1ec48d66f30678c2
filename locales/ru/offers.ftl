# Offers and replies, in the sections of rounds and of replies.

# Columns.
offers-column-place = Место
offers-column-registration-no = Рег. номер
offers-column-person = Человек
offers-column-fit = Норма
offers-column-sent = Отправлено
offers-column-due = Осталось
offers-column-due-at = Срок
offers-column-channel = Способ
offers-column-round = Раунд
# One word for the column of the way.
offers-channel-message = СМС
offers-channel-paper = бумага

# The card of an offer.
offers-phone = Телефон
offers-dwelling = Жилище
offers-no-phone = нет
offers-prepared-at = Утверждено
offers-outbox-at = Записано в файл
offers-delivered-at = Доставлено
offers-closed-at = Завершено
offers-code = Ответ
offers-show-person = Карточка

# A reply by telephone.
offers-reply-by-phone = Ответ по телефону
offers-reply-keys = Клавиша 1–7 выбирает ответ в любой раскладке, Enter записывает.
offers-reply-not-yet = Ответ можно записать после того, как предложение отправлено или вручено.
offers-call-at = Время звонка
offers-record-reply = Записать ответ
offers-reply-recorded = { $code }: { $what }
# While an act is written.
offers-recording = Записывается…

