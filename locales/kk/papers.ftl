# Marks at the head of every page: of a practice register (in both languages), of a second print.
papers-practice-register = ОҚУ ТІЗІЛІМІ
papers-copy = КӨШІРМЕ
# Number of a paper, and its day on the other side of the line.
papers-number = №{ "\u00A0" }{ $number }
papers-number-and-day = { $day-in-words } { $number }
# Under a paper that rests on an act.
papers-basis = Негіздеме: { $act }.
papers-basis-order-528 = Қазақстан Республикасы Қорғаныс министрінің 2025 жылғы 6 мамырдағы №{ "\u00A0" }528 және Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің 2025 жылғы 12 мамырдағы №{ "\u00A0" }211/НҚ бірлескен бұйрығы
papers-basis-order-529 = Қазақстан Республикасы Қорғаныс министрінің 2025 жылғы 6 мамырдағы №{ "\u00A0" }529 және Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің 2025 жылғы 12 мамырдағы №{ "\u00A0" }212/НҚ бірлескен бұйрығы
papers-basis-law-77-4 = «Тұрғын үй қатынастары туралы» Қазақстан Республикасы Заңының 77-бабының 4-тармағы, Қазақстан Республикасы Қорғаныс министрінің 2017 жылғы 2 тамыздағы №{ "\u00A0" }405 бұйрығымен бекітілген Қағидалардың 6-тармағының 3) тармақшасы
papers-basis-law-73 = «Тұрғын үй қатынастары туралы» Қазақстан Республикасы Заңының 73-бабы
# The act that sets term and codes when order 528 no longer does.
papers-reply-act = Жауап беру мерзімі мен кодтары: { $body }, { $date } №{ "\u00A0" }{ $number }.
# Under the recipient's name, where the unit is known by its number.
papers-military-unit = { $unit }{ "\u00A0" }әскери бөлім
# The role of the person who signs.
papers-chair = Тұрғын үй комиссиясының төрағасы
papers-deputy = Тұрғын үй комиссиясы төрағасының орынбасары
papers-secretary = Тұрғын үй комиссиясының хатшысы
papers-member = Тұрғын үй комиссиясының мүшесі
# Title of the offer notice; printed in capitals.
papers-offer-title = Қызметтік тұрғынжай ұсыну туралы хабарлама
# The tear-off of a notice on paper.
papers-receipt-title = { $date } №{ "\u00A0" }{ $number } хабарламаға қолхат
papers-receipt-recipient = Алушы: { $name }.
papers-receipt-handed-over = Тапсырылды: 20___ жылғы «____» ______________, сағат ____:____.
papers-receipt-handed-by = Тапсырды ______________________
papers-receipt-received-by = Алды ______________________
papers-receipt-answer = Жауап (бір кодты белгілеңіз):
papers-receipt-answer-in-time = Тапсырылғаннан кейін { $hours }{ "\u00A0" }сағат ішінде берілетін жауап (бір кодты белгілеңіз):
papers-receipt-answered = Жауап берілді: 20___ жылғы «____» ______________, сағат ____:____. Қолы ________________

# Why a paper is not printed.
papers-missing-commission = Қағаз басылмады: комиссияның осы тілдегі атауы жоқ. Оны комиссия туралы мәліметтерге жазыңыз.
papers-missing-number = Қағаз басылмады: оның нөмірі жоқ. Нөмір беріп, қайта басып шығарыңыз.
papers-missing-recipient = Қағаз басылмады: алушының аты-жөні жоқ. Оның карточкасын толтырыңыз.
papers-missing-address = Қағаз басылмады: тұрғынжайдың осы тілдегі мекенжайы жоқ. Тұрғынжай карточкасын толтырыңыз.
papers-missing-rooms = Қағаз басылмады: бөлме саны көрсетілмеген. Тұрғынжай карточкасын толтырыңыз.
papers-missing-total-area = Қағаз басылмады: жалпы ауданы көрсетілмеген. Тұрғынжай карточкасын толтырыңыз.
papers-missing-reply-term = Қағаз басылмады: жауап беру мерзімі нөлге тең. Мерзімді белгілейтін актіде оны түзетіңіз.
papers-missing-decision = Қағаз басылмады: шешімнің нөмірі немесе оны қабылдаған орган жоқ. Шешімді жазыңыз.
papers-unprintable = Қағаз басылмады: «{ $text }» мәтінінде қағаз қарпінде жоқ «{ $character }» таңбасы бар. Жазбаны түзетіңіз.
# Why a range of pages names none.
papers-range-unreadable = «{ $part }» – бет нөмірі емес. Нөмірлер мен аралықтарды үтір арқылы жазыңыз: 1-3, 5.
papers-range-backwards = { $first }-{ $last } аралығы кері жазылған. { $last }-{ $first } деп жазыңыз.
papers-range-no-such-page = { $number }-бет жоқ: барлығы { $total } бет.
