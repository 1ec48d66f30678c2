# Marks at the head of every page: of a practice register (in both languages), of a second print.
papers-practice-register = УЧЕБНЫЙ РЕЕСТР
papers-copy = КОПИЯ
# Number of a paper, and its day on the other side of the line.
papers-number = №{ "\u00A0" }{ $number }
papers-number-and-day = { $number } от { $day-in-words }
# Under a paper that rests on an act.
papers-basis = Основание: { $act }.
papers-basis-order-528 = совместный приказ Министра обороны Республики Казахстан от 6 мая 2025 года №{ "\u00A0" }528 и Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 12 мая 2025 года №{ "\u00A0" }211/НҚ
papers-basis-order-529 = совместный приказ Министра обороны Республики Казахстан от 6 мая 2025 года №{ "\u00A0" }529 и Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 12 мая 2025 года №{ "\u00A0" }212/НҚ
papers-basis-law-77-4 = пункт{ "\u00A0" }4 статьи{ "\u00A0" }77 Закона Республики Казахстан «О жилищных отношениях», подпункт{ "\u00A0" }3) пункта{ "\u00A0" }6 Правил, утвержденных приказом Министра обороны Республики Казахстан от 2 августа 2017 года №{ "\u00A0" }405
papers-basis-law-73 = статья{ "\u00A0" }73 Закона Республики Казахстан «О жилищных отношениях»
# The act that sets term and codes when order 528 no longer does.
papers-reply-act = Срок и коды ответа: { $body }, { $date } №{ "\u00A0" }{ $number }.
# Under the recipient's name, where the unit is known by its number.
papers-military-unit = войсковая часть{ "\u00A0" }{ $unit }
# The role of the person who signs.
papers-chair = Председатель жилищной комиссии
papers-deputy = Заместитель председателя жилищной комиссии
papers-secretary = Секретарь жилищной комиссии
papers-member = Член жилищной комиссии
# Title of the offer notice; printed in capitals.
papers-offer-title = Уведомление о предложении служебного жилища
# The tear-off of a notice on paper.
papers-receipt-title = Расписка к уведомлению №{ "\u00A0" }{ $number } от { $date }
papers-receipt-recipient = Получатель: { $name }.
papers-receipt-handed-over = Вручено: «____» ______________ 20___ года, время ____:____.
papers-receipt-handed-by = Вручил ______________________
papers-receipt-received-by = Получил ______________________
papers-receipt-answer = Ответ (отметьте один код):
papers-receipt-answer-in-time = Ответ в течение { $hours }{ "\u00A0" }{ $hours ->
    [one] часа
    [few] часов
    [many] часов
   *[other] часов
} после вручения (отметьте один код):
papers-receipt-answered = Ответ дан: «____» ______________ 20___ года, время ____:____. Подпись ________________

# Why a paper is not printed.
papers-missing-commission = Бумага не напечатана: нет названия комиссии на этом языке. Впишите его в сведения о комиссии.
papers-missing-number = Бумага не напечатана: нет её номера. Присвойте номер и напечатайте снова.
papers-missing-recipient = Бумага не напечатана: нет имени получателя. Заполните его карточку.
papers-missing-address = Бумага не напечатана: нет адреса жилища на этом языке. Заполните карточку жилища.
papers-missing-rooms = Бумага не напечатана: не указано число комнат. Заполните карточку жилища.
papers-missing-total-area = Бумага не напечатана: не указана общая площадь. Заполните карточку жилища.
papers-missing-reply-term = Бумага не напечатана: срок ответа равен нулю. Исправьте срок в акте, который его устанавливает.
papers-missing-decision = Бумага не напечатана: нет номера решения или органа, который его принял. Запишите решение.
papers-unprintable = Бумага не напечатана: в тексте «{ $text }» есть знак «{ $character }», которого нет в шрифте бумаг. Исправьте запись.
# Why a range of pages names none.
papers-range-unreadable = «{ $part }» не номер страницы. Напишите номера и промежутки через запятую: 1-3, 5.
papers-range-backwards = Промежуток { $first }-{ $last } записан наоборот. Напишите { $last }-{ $first }.
papers-range-no-such-page = Страницы { $number } нет: страниц всего { $total }.
