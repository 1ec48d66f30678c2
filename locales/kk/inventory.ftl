# Cells of the matrix person × step, in words; seen in tables, filters and on the command line.
inventory-cell-hit = мәлімет бар
inventory-cell-source-error = дереккөз қатесі
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
inventory-stage-heard = тыңдалды, шешім қабылдауға болады
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
