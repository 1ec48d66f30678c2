# Cells of the matrix person × step, in words; seen in tables, filters and on the command line.
inventory-cell-hit = мәлімет бар
inventory-cell-source-error = жүйе қатесі
inventory-cell-not-asked = сұралмаған
inventory-cell-too-old = ескірген
inventory-cell-clean = мәлімет жоқ
inventory-cell-not-needed = қажет емес

# Steps of the inventory, in full; order 529 items 5–10.
inventory-step-family = 1. Неке және балалар (АХАЖ)
inventory-step-privatisation = 2. Жекешелендіру шарты (Мемтізілім)
inventory-step-shared-construction = 3. Тұрғын үй құрылысына үлестік қатысу (Қазтізілім)
inventory-step-former-service-dwelling = 4. Бұрынғы орнындағы қызметтік тұрғынжай (ЖР АЖ ИШ)
inventory-step-state-fund = 5. Осы елді мекендегі мемлекеттік қордың тұрғынжайы (ЖМБМК)
inventory-step-missing = 6.1. Хабарсыз кеткен не қайтыс болған деп жарияланған (ЖТ МДҚ, АХАЖ)
inventory-step-citizenship = 6.2. Қазақстан Республикасының азаматы емес (ЖТ МДҚ)
inventory-step-abroad = 6.3. Басқа елде тұрақты тұрады (ЖТ МДҚ)
inventory-step-incapacity = 6.4. Әрекетке қабілетсіз (ЖТ МДҚ)
inventory-step-imprisonment = 6.5. Бас бостандығынан айыру орнында (ЖТ МДҚ)

# Grounds of exclusion: the items of Housing Law 73(1).
inventory-ground-1 = 1) мұқтаждық негіздері жойылды
inventory-ground-2 = 2) басқа елді мекенге кетті
inventory-ground-3 = 3) еңбек қатынастары, қызметі тоқтатылды
inventory-ground-4 = 4) мемлекеттік қордан тұрғынжай алды
inventory-ground-5 = 5) анық емес мәліметтері бар құжаттар ұсынылды
inventory-ground-6 = 6) азаматтығынан айырылды не тұрақты тұруға кетуге рұқсат алды
inventory-ground-7 = 7) өмір бойына бас бостандығынан айырылды
inventory-ground-8 = 8) сот хабарсыз кетті деп таныды
inventory-ground-9 = 9) қайтыс болды не қайтыс болған деп жарияланды

# Why a case was opened by hand.
inventory-cause-not-employed = 6524 жауабы, қызметінің не жұмысының тоқтатылғаны расталды
inventory-cause-personnel-order = жеке құрам бойынша бұйрық
inventory-cause-death = қайтыс болу

# What a case ends with.
inventory-outcome-excludes = есептен шығару
inventory-outcome-keeps = есепте қалдыру
inventory-outcome-continues-family = отбасының кезегін жалғастыру

# Why a case is decided without a hearing (Administrative Code 73).
inventory-exception-waived = тыңдаусыз шешу туралы жазбаша өтінішхат
inventory-exception-dead = қайтыс болуы не қайтыс болған деп жариялануы
inventory-exception-by-law = заңда тыңдау көзделмеген

# What came of an appeal.
inventory-appeal-stands = шешім күшінде қалдырылды
inventory-appeal-annulled = шешімнің күші жойылды

# How far a case is.
inventory-stage-opened = ашылды, алдын ала шешім қажет
inventory-stage-preliminary-decided = алдын ала шешім қабылданды, тыңдау қажет
inventory-stage-hearing-notified = тыңдау туралы хабарланды
inventory-stage-heard = шешім қабылдауға дайын
inventory-stage-kept = шешілді: есепте қалдыру
inventory-stage-family-continued = шешілді: кезекті отбасы жалғастырады
inventory-stage-excluded = шешілді: есептен шығару
inventory-stage-appealed = шешімге шағым берілді
inventory-stage-upheld = шағым қанағаттандырылмады, есептен шығарылды
inventory-stage-reinstated = бұрынғы орнына қайтарылды

# Steps that can be recorded of a case; also their buttons.
inventory-act-preliminary-decision = Алдын ала шешім
inventory-act-hearing-notice = Тыңдау туралы хабарлама
inventory-act-hearing = Тыңдау хаттамасы
inventory-act-hearing-exception = Тыңдаусыз
inventory-act-decision = Шешім
inventory-act-notice = Шешім туралы хабарлама
inventory-act-appeal = Шағым беру
inventory-act-appeal-outcome = Шағымның нәтижесі
inventory-act-reinstatement = Қайта қалпына келтіру

# Where the Housing Law is milder than the step of order 529 that was hit.
inventory-milder-share-under-half = 50 %-дан аз үлес ескерілмейді (Заң, 101-3-бап)
inventory-milder-coupon-privatisation = Купон тетігі арқылы жекешелендіру ескерілмейді (Заң, 101-3-бап)
inventory-milder-spouse-before-marriage = Жұбайының некеге дейінгі тұрғынжайы ескерілмейді (Заң, 101-3-бап)
inventory-milder-given-settlement = Заң осы елді мекендегі тұрғынжай туралы айтады
inventory-milder-life-imprisonment-only = Заңда өтініш берушінің өзін өмір бойына бас бостандығынан айыру ғана көзделген (73-бап 1-т. 7) тш.)
inventory-milder-relative-in-prison = Туысының бас бостандығынан айырылуы Заңда негіз болып табылмайды (73-бап)
inventory-milder-incapacity-is-no-ground = Әрекетке қабілетсіздік Заңда негіз болып табылмайды (73-бап)
inventory-milder-missing-by-court = Хабарсыз кетуді сот белгілейді (Заң, 73-бап 1-т. 8) тш.)
inventory-milder-family-keeps-place = Негіздері сақталса, кезек отбасында қалуы мүмкін (Заң, 73-бап 2-т.)

# The body that decides cases unless another is entered: the district operating unit.
inventory-default-body = Аудандық пайдалану бөлімі

# The list for the gateway of the ministry: its name and columns.
inventory-list-name = Түгендеу: мәліметтер
inventory-column-step = Қадам
inventory-column-item = 529-бұйрықтың тармағы
inventory-column-subject = Кім туралы (ЖСН)
inventory-column-source = Жүйе
inventory-column-details = Мәліметтер
inventory-column-numbers = Сұрау № / Жауап №
inventory-column-date = Жауап күні
inventory-column-case = Іс
inventory-column-decide-by = Шешу мерзімі

# The section of the window: pages, filters, the strip above the matrix.
inventory-page-matrix = Матрица: { $count }
inventory-page-cases = Істер: { $count }, шешім күтуде: { $open-count }
inventory-filter = Көрсету
inventory-filter-all = барлығын
inventory-filter-hits = мәлімет барларды
inventory-filter-source-error = жүйе қатесі барларды
inventory-filter-not-asked = сұралмағандарды
inventory-filter-too-old = жауабы ескіргендерді
inventory-filter-preview = ашық мәліметтер бойынша шығарылатындарды
inventory-preview = Барлық ашық мәліметтер бойынша шешілсе, есептен шығарылады: { $count }
inventory-preview-step = { $step }-қадам – { $count }
inventory-fresh = Жауап { $fresh-days } күн жарамды
inventory-step-number = { $step }-қадам
inventory-matrix-empty = Кезекте ешкім жоқ
inventory-matrix-empty-hint = «Импорт» бөлімінде баянаттарды, содан кейін түгендеу жауаптарын жүктеңіз.
inventory-none-found = Ондай адамдар жоқ
inventory-none-found-hint = Іріктеуді немесе іздеуді өзгертіңіз.
inventory-cases-empty = Есептен шығару туралы істер жоқ
inventory-cases-empty-hint = Істі «мәлімет бар» жауабы ашады немесе оны матрицадағы адамнан қолмен ашыңыз.
inventory-person = Адам
inventory-unknown-previous = қызметтік тұрғынжай берілгені белгісіз
inventory-never-given = қызметтік тұрғынжай берілмеген
inventory-chain-ended = тізбек бұрын аяқталды
inventory-applicant = өтініш беруші
inventory-answer-of = { $source }, { $date }
inventory-answer-numbers = сұрау { $request }, жауап { $answer }
inventory-record-answer = Жауап енгізу…
inventory-open-case = Іс ашу…
inventory-show-case = Істі көрсету
inventory-show-person = Кезекте көрсету
inventory-print = Жиынтықты басып шығару…
inventory-export = Шлюзге шығару…
inventory-calendar = Жұмыс күнтізбесі…
inventory-terms = Мерзімдер…
inventory-choose-person = Тізімнен адамды таңдаңыз.
inventory-nothing-to-export = Ашық мәліметтер жоқ, шығаратын ештеңе жоқ.

# The form of an answer.
inventory-answer-title = Түгендеу жауабы
inventory-answer-agree = Жауапты енгізу
inventory-answer-done = Жауап енгізілді
inventory-answer-subject = Кім туралы
inventory-answer-finding = Жауап
inventory-answer-request = Сұрау №
inventory-answer-number = Жауап №
inventory-answer-married = Некеде тұрады
inventory-answer-children = Балалар саны
inventory-answer-hit-hint = 2–6-қадамдардағы мәлімет іс ашады. Ешкім шешімсіз есептен шығарылмайды.

# The form that opens a case by hand.
inventory-open-title = Іс ашу: { $person }
inventory-open-agree = Істі ашу
inventory-open-done = Іс ашылды
inventory-open-cause = Себебі
inventory-ground = Негізі
inventory-choose-ground = негізді таңдаңыз

# Forms of the steps of a case.
inventory-form-title = { $act }: { $person }
inventory-form-agree = Жазу
inventory-form-done = Жазылды: { $act }
inventory-form-outcome = Шешім
inventory-form-basis = Құқықтық негіз
inventory-form-body-kk = Орган (қазақша)
inventory-form-body-ru = Орган (орысша)
inventory-form-number = Нөмірі
inventory-form-date = Күні
inventory-form-notified-on = Хабарланды
inventory-form-hearing-on = Тыңдау
inventory-form-hearing-hint = { $earliest } күнінен ерте емес: хабарламадан кейін үш жұмыс күні (ӘРПК, 73-бап)
inventory-form-held-on = Өтті
inventory-form-attended = Адам қатысты
inventory-form-objections = Қарсылығы
inventory-form-exception = Себебі
inventory-form-appeal-outcome = Нәтижесі
inventory-form-exclude-hint = Осы күннен бастап адам кезектен шығады, оған берілген ұсыныстар қайтарылады.
inventory-form-family-hint = Өтініш беруші жұбайы немесе отбасының үлкені болады, орны мен берілген уақыты сақталады.

# The list and the page of cases.
inventory-column-stage = Кезеңі
inventory-column-term = Мерзімі
inventory-term-over = { $date } бері мерзімі өтті
inventory-term-by = { $date } дейін шешу
inventory-notify-target = { $date } дейін хабарлау
inventory-notify-law = мақсат өтті, заң бойынша { $date } дейін
inventory-notify-over = хабарлама { $date } бері кешіктірілді
inventory-notified = { $date } хабарланды
inventory-evidence = Мәліметтер
inventory-evidence-item = 529-бұйрық, { $item }-т.
inventory-evidence-superseded = кейін басқа жауап келді
inventory-milder = Заң бұйрықтан жұмсақ жерлер
inventory-steps = Істің барысы
inventory-next = Әрі қарай не жазуға болады
inventory-opened-by-hit = { $date } түгендеу жауабы бойынша ашылды
inventory-opened-by-hand = { $date } ашылды: { $cause }. { $document }
inventory-suggested-ground = Ықтимал негіз: { $ground }
inventory-no-ground = Заңда мұндай негіз жоқ: адамның есепте қалатынын шешіңіз.


# Terms and calendar.
inventory-terms-title = Түгендеу мен істердің мерзімдері
inventory-terms-fresh = Жауап жарамды, күн
inventory-terms-case = Істің мерзімі, жұмыс күні
inventory-terms-act = Акт
inventory-terms-done = Мерзімдер өзгертілді
inventory-calendar-title = Жұмыс күнтізбесінің күні
inventory-calendar-hint = { $year } жылғы мерекелер мен ауыстырулар енгізілген. Қаулы өзгерткен күнді жазыңыз.
inventory-calendar-unknown-year = { $year } жылғы мерекелер енгізілмеген: барлық жұмыс апталық күндері жұмыс күні саналады.
inventory-calendar-working = Жұмыс күні
inventory-calendar-done = Күн жазылды
inventory-settings-fresh = Түгендеу жауабының жарамдылық мерзімі
inventory-settings-case = Есептен шығару туралы істің мерзімі, жұмыс күні
inventory-settings-case-source = ӘРПК, 76-бап
inventory-plan-lacking = Раунд талап ететін түгендеуі толық емес адам: { $count }
inventory-plan-lacking-line = { $place }. { $person }, { $number }: { $steps }
inventory-plan-lacking-more = …тағы { $count }
inventory-print-notices = Таңдалғандарға хабарлама: { $count }…
