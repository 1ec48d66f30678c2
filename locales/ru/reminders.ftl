# A notification of the system: how many terms of offers come to their end. No names.
reminders-title = Сроки ответов
reminders-now = { $offers ->
    [one] Срок истёк: { $offers } предложение
    [few] Срок истёк: { $offers } предложения
    [many] Срок истёк: { $offers } предложений
   *[other] Срок истёк: { $offers } предложения
}
reminders-in-two-hours = { $offers ->
    [one] Через 2{ "\u00A0" }часа истечёт срок: { $offers } предложение
    [few] Через 2{ "\u00A0" }часа истечёт срок: { $offers } предложения
    [many] Через 2{ "\u00A0" }часа истечёт срок: { $offers } предложений
   *[other] Через 2{ "\u00A0" }часа истечёт срок: { $offers } предложения
}
reminders-in-twelve-hours = { $offers ->
    [one] Через 12{ "\u00A0" }часов истечёт срок: { $offers } предложение
    [few] Через 12{ "\u00A0" }часов истечёт срок: { $offers } предложения
    [many] Через 12{ "\u00A0" }часов истечёт срок: { $offers } предложений
   *[other] Через 12{ "\u00A0" }часов истечёт срок: { $offers } предложения
}
