# The columns of the list.
queue-column-place = Орны
queue-column-number = Тіркеу №
queue-column-submitted = Берілген уақыты
queue-column-name = Тегі, аты, әкесінің аты
queue-column-category = Атағы
queue-column-persons = Адам
queue-column-area = Норма, м²
queue-column-rooms = Бөлме
queue-column-state = Жай-күйі
queue-column-marks = Белгілер

# The states in a word; the whole sentence is shown when the pointer rests on it.
queue-state-active = кезекте
queue-state-offered = ұсынылды
queue-state-reserved = бекітілді
queue-state-case-open = іс
queue-state-appealed = шағым
queue-state-housed = қамтылды
queue-state-excluded = шығарылды
queue-state-payments = төлем
queue-state-withdrawn = қайтарылды

# The marks in a word.
queue-mark-equal-time = уақыты тең
queue-mark-no-consent = келісімсіз
queue-mark-no-phone = телефонсыз
queue-mark-within-norm-only = норма ғана
queue-mark-time-by-decision = шешіммен
queue-mark-case = іс
queue-mark-case-sentence = есептен шығару қаралуда

# A serviceman without a rank, and personnel, in the column of ranks.
queue-category-serviceman = әскери қызметші
queue-category-civilian = азам. персонал

# Above the list.
queue-found = { $all } адамнан { $found } табылды
queue-as-of = { $time } жағдай бойынша
queue-on-day = Күнге
queue-show-day = Көрсету
queue-add = Қосу…
queue-nobody-found = Ешкім табылмады
queue-nobody-found-hint = Тегі, ЖСН, телефон немесе тіркеу нөмірі бойынша іздеңіз. Қазақ әріптерін орыс әріптерімен теруге болады.
queue-nobody-in-queue = Кезектен ешкім табылмады
queue-nobody-in-queue-hint = Төменде кезекте орны жоқтар: қамтамасыз етілгендер мен есептен шығарылғандар.
queue-nobody-then = Бұл күні кезекте ешкім болмаған

# Below the list: whom the search finds outside the queue.
queue-without-place = Кезекте орны жоқтар: { $found }

# A past day in view.
queue-looking-back = Таңдалған күнгі кезек қалпына келтірілуде…
queue-past-band = { $date } күнінің соңындағы кезек. Кейінгі жазбалар есепке алынбаған, оны өзгертуге болмайды.
queue-back-to-present = Бүгінгі кезекке оралу
queue-before-beginning = Тізілім { $date } бастап жүргізіледі: одан бұрын онда кезек жоқ.

# Why a button is pale.
queue-past-is-read-only = Өткен күн көрсетіліп тұр. Бүгінгі кезекке оралыңыз.
queue-register-is-read-only = Тізілім тек оқуға ашылған. Оны жұмыс істеп жатқан жерде жауып, қайта ашыңыз.
queue-register-is-looked-at = Тізілім тек қарауға ашылған. Онымен жұмыс істеу үшін оны «Ашу» түймесімен қайта ашыңыз.

# What the list can be narrowed by.
queue-filter-persons = Отбасындағы адам саны
queue-filter-year = Берілген жылы
queue-filter-floor = Қабат

# Papers for those who are chosen in the list.
queue-print-chosen = Таңдалғандарға: { $count }
queue-print-places = Кезектегі орны туралы мәлімет…
queue-print-notices = Ұсыныс туралы хабарламалар…
