# Rules of the social wallet (order 214): consents, references, terms of one working day.

# The text that people consent to, as the application names the systems; valid from 22 November 2026 until replaced.
wallet-consent-text = Даю согласие на сбор и обработку моих персональных данных, на проверку сведений обо мне и членах моей семьи в информационных системах ЗАГС, ЕГКН, ГБД ФЛ, «Казреестр», «Реестр государственного имущества» и в базе мобильных граждан с последующим обновлением этих сведений до обеспечения служебным жилищем, а также на получение сообщений о распределении служебного жилища в личном кабинете «Социального кошелька» и посредством SMS.
wallet-channel-paper = на бумаге, с подписью
wallet-channel-digital-signature = электронный документ с ЭЦП
wallet-channel-one-time-password = одноразовый пароль
wallet-channel-sms = SMS с номера из базы мобильных граждан
wallet-channel-wallet = личный кабинет «Социального кошелька»

# The part of the person's card.
wallet-consent = Согласие
wallet-no-consent = Согласия нет: приказ № 528 такого человека пропускает, сообщение не отправляется
wallet-consent-undated = Согласие записано вместе с рапортом, без дня и текста
wallet-consent-stands = Согласие с { $date }
wallet-consent-given = { $date }: { $channel }. Записал(а) { $actor } { $recorded }
wallet-consent-withdrawn = Отозвано { $date }: { $channel }, { $evidence }
wallet-application-reference = Номер заявки в «Социальном кошельке»
wallet-message-reference = № в «Социальном кошельке»
wallet-give = Записать согласие…
wallet-withdraw = Записать отзыв…
wallet-record-reference = Номер в кошельке…

# The forms.
wallet-give-title = Согласие на обработку персональных данных
wallet-give-agree = Записать согласие
wallet-given = Согласие записано.
wallet-day = День согласия
wallet-channel = Способ
wallet-language = Язык текста
wallet-text = Точный текст
wallet-withdraw-title = Отзыв согласия
wallet-withdraw-body = С этого дня приказ № 528 этого человека пропускает, а предложение идёт на бумаге под подпись. Прежнее согласие остаётся в истории.
wallet-withdraw-agree = Записать отзыв
wallet-withdrawn = Отзыв согласия записан.
wallet-withdrawal-day = День отзыва
wallet-evidence = № заявления или сообщения
wallet-reference-title = Номер в «Социальном кошельке»
wallet-reference-agree = Записать номер
wallet-reference = Номер или идентификатор
wallet-reference-hint = Программа с кошельком не связана: перепишите номер вручную.
wallet-reference-recorded = Номер записан.

# The form of an application, under the tick.
wallet-consent-day = День согласия
wallet-consent-day-hint = Пусто – день подачи рапорта. Записывается текст, который показан на карточке.
wallet-consent-on-card = Согласие и его отзыв записываются на карточке.

# The terms of one working day.
wallet-send-by = отправка: { $date }
wallet-send-over = истёк { $date }
wallet-term-running = отправить до { $date }
wallet-term-over = не отправлено, срок истёк { $date }
wallet-message-term = Сообщение (приказ 214, п. 4)
wallet-term-kept = в срок, последний день { $date }
wallet-term-kept-late = позже срока: последний день был { $date }
wallet-notified-late = Извещён(а) { $date }, позже одного рабочего дня

# Above the tasks.
wallet-messages-over = { $count ->
    [one] { $count } сообщение не отправлено в один рабочий день
    [few] { $count } сообщения не отправлены в один рабочий день
    [many] { $count } сообщений не отправлено в один рабочий день
   *[other] { $count } сообщения не отправлено в один рабочий день
}
wallet-notices-over = { $count ->
    [one] { $count } извещение о решении не отправлено в один рабочий день
    [few] { $count } извещения о решении не отправлены в один рабочий день
    [many] { $count } извещений о решении не отправлено в один рабочий день
   *[other] { $count } извещения о решении не отправлено в один рабочий день
}
wallet-show-round = К раунду
wallet-show-cases = К делам
