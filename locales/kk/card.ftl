# The parts of a person's card.
card-part-person = Карточка
card-part-offers = Ұсыныстар
card-part-history = Тарихы
card-part-place = Неге осы орын
card-whole-page = Бүкіл экранға
card-beside-list = Тізімнің жанында
card-place-of = { $places } ішінде { $place-number }
card-number-and-time = Тіркеу № { $number }, { $time } берілген
card-correct = Түзету…
card-correct-applicant = Өтініш берушінің деректерін түзету…
card-correct-household = Отбасы құрамын түзету…
card-correct-submission = Берілген уақытын немесе нөмірін түзету…

# The data.
card-submission = Берілуі
card-submitted = Берілген уақыты
card-applicant = Өтініш беруші
card-none = жоқ

# The household and the entitlement, as sums; the paragraphs are those of the Housing Law.
card-household = Отбасы
card-member = { $name }, { $kinship }, { $born }
card-stops-counting = { $date } бастап есептелмейді
card-unborn = 22 аптадан асқан жүктілік
card-unborn-law = тағы бір адам болып есептеледі (Заң, 75-бап 5-т.)
card-persons = Барлығы, адам
card-area = Тиесілі аудан
card-area-product = { $each } × { $persons-count } адам
card-area-law = әр адамға пайдалы алаң (Заң, 75-бап 1-т.)
card-additional-area = Қосымша бөлме, жоғарғы шегіне
card-additional-area-law = Заңның 75-бабы 4-тармағы бойынша құқық; заңда мөлшері аталмаған, бұл комиссияның баптауы
card-area-total = Бастап және дейін
card-rooms = Бөлмелер мен қабат
card-rooms-couple = Ерлі-зайыптыларға бірге
card-rooms-males = Қалған ер жыныстыларға
card-rooms-females = Қалған әйел жыныстыларға
card-rooms-law = ерлі-зайыптылардан басқа әртүрлі жыныстағы адамдар бір бөлмеде тұрмайды (Заң, 76-бап 2-т.)
card-rooms-additional = Қосымша бөлме
card-rooms-additional-law = Заңның 75-бабы 4-тармағы бойынша құқық
card-rooms-total = Бөлме саны кемінде
card-floor = Қабаты: { $need }
card-for-day = { $date } күніне есептелген. Отбасы құрамы өзі өзгереді: бала он сегізінші туған күнінен бастап есептелмейді.

# Offers and the inventory.
card-no-offers = Ұсыныс болған жоқ
card-offer = № { $offer } ұсыныс, { $round }-раунд, { $wave }-толқын
card-offer-dwelling = Тұрғынжай
card-offer-fit = Норма бойынша
card-offer-channel = Тәсілі
card-offer-prepared = Дайындалды
card-offer-sent = Жіберілді
card-offer-due = Жауап мерзімі
card-offer-code = Жауап коды
# How far an accepted offer came.
card-offer-stage = Жалдау
card-offer-minutes = Отырыс хаттамасы
card-offer-lease = Жалдау шарты
card-lease = № { $number }, { $signed }, { $last } дейін
card-offer-closed-by = Есептен шығару
card-dwelling = түгендеу № { $inventory-no }, { $address }, бөлме саны { $rooms }, { $area }
card-inventory = Түгендеу
card-case = Есептен шығару туралы іс { $time } ашылды
card-no-answers = Түгендеу жауаптары жоқ
card-answer = { $step }-қадам, { $source }, { $date }

# History: number of the record in the journal, when, who.
card-event-head = { $time } · { $actor } · { $number }-жазба

# Why this place.
card-reading-story = Журнал оқылуда…
card-story-of-today = Орынның түсіндірмесі бүгінгі кезекке беріледі. Соған оралыңыз.
card-why-place = { $ahead-count ->
    [0] { $standing } орын: бұдан бұрын ешкім бермеген. Кезек реті: берілген уақыты, уақыты тең болса тіркеу нөмірі.
   *[other] { $standing } орын: кезекте тұрған { $ahead-count } адам бұрын берген. Кезек реті: берілген уақыты, уақыты тең болса тіркеу нөмірі.
}
card-no-place = Кезекте орны жоқ: { $state }.
card-same-instant = Тағы { $others-count } адамның берілген уақыты дәл осындай: олардың реті тіркеу нөмірі бойынша.
card-moves = Орын қалай өзгерді
card-move = { $place-number }-орын: { $cause }
card-waves = Раундтар не берді
card-no-waves = Бұл гарнизонда раундтардың бекітілген толқындары болған жоқ
card-wave = { $round }-раунд, { $wave }-толқын, { $time }
card-wave-offered = Түгендеу № { $dwelling } тұрғынжай ұсынылды, { $fit }
card-wave-passed = { $place-number }-орын: { $reason }
card-wave-passed-for = { $place-number }-орын, түгендеу № { $dwelling } тұрғынжай: { $reason }
card-wave-behind = { $place-number }-орын: артында тұрғандардың ешқайсысы тұрғынжай алған жоқ
# Under "why this place" after the reading was stopped
card-read-story-again = Қайта оқу

# Erasing the personal data of somebody who left the queue.
card-erase = Дербес деректерді жою…
card-erase-title = Дербес деректерді жою керек пе?
card-erase-agree = Жою
card-erase-goes = Журнал мен кестелерден біржола жойылады: тегі, аты, әкесінің аты, ЖСН, телефоны, өтініш берушінің атағы мен бөлімі, отбасы мүшелерінің аты-жөні мен ЖСН. Мұны кері қайтаруға болмайды.
card-erase-stays = Қалады: тіркеу нөмірі мен берілген уақыты, жынысы, балалардың туған күндері, балалардың мүгедектігі, бөлме мен қабатқа құқықтар (өткен раундтар солар бойынша тексеріледі), келісім, шешімдер, телефон нөмірі бар ұсыныстар, жауаптар, хаттамалар, түгендеу жауаптары, қабылданбаған импорт жолдары, басып шығарылған қағаздар және сақтық көшірмелер.
card-erase-body = Шешімді кім қабылдады
card-erase-number = Шешімнің нөмірі
card-erase-date = Шешімнің күні
card-erasing = Деректер жойылуда…
card-erase-done = Дербес деректер жойылды.
card-erased = Дербес деректер шешім бойынша жойылды. Нөмірі, берілген уақыты және өткен раундтарды тексеруге керек деректер қалды.

# The reply 6527 taken back.
card-take-back = 6527 жауабын қайтарып алу…
card-take-back-title = 6527 жауабы қайтарып алынды
card-take-back-body = Өтініш берушіге нормадан төмен тұрғынжайды да қайта ұсынуға болады. Оның жазбаша баянаты қажет.
card-take-back-number = Баянаттың нөмірі
card-take-back-date = Баянаттың күні
card-take-back-agree = Қайтарып алуды жазу
card-taken-back = 6527 жауабы қайтарып алынды.
# On the card and the case of a person who was taken off the register
card-print-exclusion = Хабарламаны басу…
