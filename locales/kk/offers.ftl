# Offers and replies, in the sections of rounds and of replies.

# Columns.
offers-column-place = Орны
offers-column-registration-no = Тіркеу нөмірі
offers-column-person = Адам
offers-column-fit = Норма
offers-column-sent = Жіберілді
offers-column-due = Қалғаны
offers-column-due-at = Мерзімі
offers-column-channel = Тәсілі
offers-column-round = Раунд
# One word for the column of the way.
offers-channel-message = СМС
offers-channel-paper = қағаз

# The card of an offer.
offers-phone = Телефон
offers-dwelling = Тұрғынжай
offers-no-phone = жоқ
offers-prepared-at = Бекітілді
offers-outbox-at = Файлға жазылды
offers-delivered-at = Жеткізілді
offers-closed-at = Аяқталды
offers-code = Жауап
offers-show-person = Карточкасы

# A reply by telephone.
offers-reply-by-phone = Телефон арқылы жауап
offers-reply-keys = 1–7 пернесі кез келген пернетақта тілінде жауапты таңдайды, Enter жазады.
offers-reply-not-yet = Жауапты ұсыныс жіберілгеннен немесе тапсырылғаннан кейін жазуға болады.
offers-call-at = Қоңырау уақыты
offers-record-reply = Жауапты жазу
offers-reply-recorded = { $code }: { $what }
# While an act is written.
offers-recording = Жазылуда…

