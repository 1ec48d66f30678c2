# The section of tasks: what replies and the inventory ask the commission to do.
tasks-page-open = Орындауға: { $count }
tasks-page-done = Орындалды: { $count }
tasks-column-due = Мерзімі
tasks-column-task = Тапсырма
tasks-column-opened = Ашылды
tasks-empty = Тапсырма жоқ
tasks-empty-hint = Тапсырманы 6522–6525 жауабы немесе түгендеудегі отбасы құрамының айырмасы ашады.
tasks-none-done = Орындалған тапсырма жоқ
tasks-none-done-hint = Мұнда нәтижесі жазылған тапсырмалар түседі.
tasks-nobody-hint = Тегі, ЖСН немесе тіркеу нөмірі бойынша іздеңіз.

# The term, in words.
tasks-overdue = мерзімі { $days } күн өтті
tasks-due-today = бүгін соңғы күні
tasks-days-left = { $days } күн қалды
tasks-done-on = { $date } орындалды

# The details of a task.
tasks-opened-by = Негізі
tasks-opened-by-reply = № { $offer } ұсынысқа { $code } жауабы, { $time }
tasks-opened-by-answer = түгендеу, 1-қадам, { $source }: { $date } { $number } жауабы
tasks-details = Мәліметтер
tasks-term = { $date } дейін, мерзімді комиссия белгілеген
tasks-open-rights = Құқықты енгізу…
tasks-done = Орындалды…
tasks-advice-check-entitlement = Отбасы құрамын тексеріп, қате болса түзетіңіз. Төменде тиесілі аудан ұсыныс күніне қайта есептелген.
tasks-advice-check-payments = Өтініш берушінің тұрғын үй төлемін алатынын тексеріңіз. Жауаптың өзі ешкімді есептен шығармайды: оны тек 73-бап бойынша шешім жасайды.
tasks-advice-check-employment = Өтініш берушінің қызмет ететінін не жұмыс істейтінін сұратыңыз. Жауаптың өзі ешкімді есептен шығармайды: оны тек 73-бап бойынша шешім жасайды.
tasks-advice-record-right = Қосымша бөлмеге не қабатқа құқықты құжат бойынша енгізіңіз. Құқық пен негізі жазылады, диагноз жазылмайды.
tasks-advice-update-household = Отбасын жауаппен салыстырып, өзгерістерді енгізіңіз. Бұдан есептен шығару туралы іс ашылмайды.

# What came of a task.
tasks-result = Нәтижесі
tasks-closed-by = Жапқан
tasks-document = Құжат
tasks-note = Ескертпе
tasks-verdict-hint = Қайта есептеу нәтижесі. Отбасы деректері қате болса, алдымен оларды карточкада түзетіңіз.
tasks-no-diagnosis = Тек құқық пен құжат: диагноз жазылмайды.
tasks-close = Тапсырманы жабу
tasks-was-closed = Тапсырма орындалды.

# The entitlement computed again on the day of the offer.
tasks-review = Ұсыныс күніне қайта есептеу: { $date }
tasks-review-dwelling = { $inventory-no } тұрғынжайы: { $rooms } бөлме, { $kind } { $area }
tasks-review-unchanged = Содан бері отбасы деректері өзгерген жоқ.
tasks-review-then = Сол күнгі деректер бойынша
tasks-review-now = Қазіргі деректер бойынша

# What the list can be narrowed by.
tasks-filter-overdue = мерзімі өткен
tasks-filter-week = бір аптаға дейін
tasks-filter-later = бір аптадан кейін

# Closing many at once.
tasks-close-chosen = Таңдалғандарды орындау: { $count }…
tasks-close-chosen-hint = Бірнеше ашық тапсырманы таңдаңыз: Ctrl не Shift басып шертіңіз, Ctrl+A.
tasks-close-several = { $count } тапсырманы жабу
tasks-close-others = Қалған { $count } тапсырманы жабу
tasks-were-closed = { $count } тапсырма орындалды.
tasks-of-kind = { $kind }: { $count }
tasks-choose-result = Нәтижені таңдаңыз
tasks-several-verdict = Әрқайсысының ұсыныс күніне қайта есептеуі бойынша.
