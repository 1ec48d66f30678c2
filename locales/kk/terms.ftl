# States of an entry, in lists and cards.
terms-entry-active = кезекте тұр
terms-entry-offered = тұрғынжай ұсынылды
terms-entry-reserved = келісім берілді, тұрғынжай бекітілді
terms-entry-case-open = есептен шығару қаралуда
terms-entry-appealed = шешімге шағым берілді
terms-entry-housed = тұрғынжаймен қамтамасыз етілді
terms-entry-excluded = есептен шығарылды
terms-entry-payments = тұрғын үй төлемі таңдалды
terms-entry-withdrawn = өтініш қайтарып алынды

# States of an offer.
terms-offer-prepared = жіберуге дайын
terms-offer-sent = жіберілді
terms-offer-delivered = жеткізілді
terms-offer-failed = жеткізілмеді
terms-offer-accepted = келісім
terms-offer-refused = бас тарту
terms-offer-lapsed = үнсіздік (бас тарту)
terms-offer-no-answer = жауап жоқ
terms-offer-withdrawn = қайтарып алынды

# States and conditions of a dwelling.
terms-dwelling-vacant = бос
terms-dwelling-in-round = раундта
terms-dwelling-offered = ұсынылды
terms-dwelling-reserved = бекітілді
terms-dwelling-occupied = бос емес
terms-dwelling-under-repair = жөндеуде

# Kinds of dwellings.
terms-kind-flat = пәтер
terms-kind-hostel-room = жатақханадағы бөлме
terms-kind-house = үй

# The area that was compared with the norm.
terms-area-useful = пайдалы алаң
terms-area-total = жалпы аудан

# A dwelling compared with the norm.
terms-fit-within = норма шегінде
terms-fit-below = нормадан төмен

# Marks beside a person.
terms-mark-equal-time = уақыты тең: реті тіркеу нөмірі бойынша
terms-mark-no-consent = деректерді өңдеуге келісім жоқ
terms-mark-no-phone = телефон жоқ
terms-mark-within-norm-only = тек норма шегінде ұсыну (6527)
terms-mark-time-by-decision = уақыты шешіммен белгіленген

# Why a vacant dwelling is left out of a round.
terms-left-out-under-repair = жөндеуде
terms-left-out-disputed = сот дауы
terms-left-out-held-by-decision = шешіммен ұсталған
terms-left-out-not-habitable = тұруға жарамсыз

# Why an offer was withdrawn.
terms-withdraw-recorded-by-mistake = қате енгізілген
terms-withdraw-dwelling-withdrawn = тұрғынжай алып қойылды
terms-withdraw-not-delivered = хабар жеткізілмеді
terms-withdraw-no-answer-decided = жауап жоқ, комиссияның шешімі
terms-withdraw-person-left-queue = адам кезектен шығарылды
terms-withdraw-lease-failed = жалдау шарты жасалмады
terms-withdraw-round-annulled = раундтың күші жойылды
terms-withdraw-earlier-reply-honoured = бұрын мерзімінде берілген жауап ескерілді

# Why somebody ahead was passed over; the paragraph is that of the Housing Law.
terms-reason-live-offer = ұсыныс бар, жауабы күтілуде
terms-reason-reserved = тұрғынжайға келісім берілген (6521)
terms-reason-case-open = есептен шығару қаралуда (Заң, 73-бап)
terms-reason-no-consent = деректерді өңдеуге келісім жоқ (528-бұйрық, 4-т.)
terms-reason-inventory-missing = раунд талап ететін түгендеу жауаптары жоқ
terms-reason-inventory-stale = түгендеу жауаптары раунд мерзімінен ескі
terms-reason-too-few-rooms = бөлме саны тиесіліден аз (Заң, 76-бап 2-т.)
terms-reason-floor-unsuitable = қабаты сәйкес келмейді (Заң, 76-бап 3-т.)
terms-reason-area-above = ауданы нормадан жоғары (Заң, 75-бап 1-т.)
terms-reason-already-refused = осы раундта тұрғынжайдан бас тартылды не жауап берілмеді
terms-reason-within-norm-only = нормадан төмен, ал норма шегінде ғана ұсыну сұралған (6527)
terms-reason-outside-norm-closed = нормадан төмен (Заң, 75-бап 1-т.), раунд ондайды ұсынбайды
terms-reason-offered-other-dwelling = осы толқынның басқа тұрғынжайы ұсынылды
terms-reason-taken-by-earlier = сәйкес тұрғынжайдың бәрі кезекте алда тұрғандарға ұсынылды

# Categories of applicants.
terms-category-serviceman = әскери қызметші
terms-category-civilian = азаматтық персонал

# Kinship to the applicant.
terms-kinship-spouse = жұбайы (зайыбы)
terms-kinship-son = ұлы
terms-kinship-daughter = қызы

# How a member counts, on the card's sum.
terms-counting-spouse = жұбайы (зайыбы) есептеледі
terms-counting-child-under-age = 18 жасқа толмаған бала есептеледі (Заң, 101-10-бап)
terms-counting-child-with-disability = мүгедектігі бар бала кез келген жаста есептеледі (Заң, 101-10-бап)
terms-counting-came-of-age = 18 жасқа толды, есептелмейді (Заң, 101-10-бап)
terms-counting-by-court = сот шешімімен бөлек тұрады, есептелмейді (Заң, 101-10-бап)
terms-counting-premarital-dwelling = некеге дейін тұрғынжайы болған, есептелмейді (Заң, 101-3-бап)

# The floor a household needs.
terms-floor-any = кез келген қабат
terms-floor-lower-or-lift = төменгі қабат немесе лифтісі бар үй (Заң, 76-бап 3-т.)
terms-floor-not-above-second = екінші қабаттан жоғары емес (Заң, 76-бап 3-т.)

# How an offer reaches the person.
terms-channel-message = телефонға хабар
terms-channel-paper = қол қойғызып тапсырылатын қағаз

# When the window of a reply starts.
terms-clock-sending = жіберілген уақыттан
terms-clock-delivery = жеткізілген уақыттан

# What became of a reply.
terms-reply-decides = жауап қабылданды
terms-reply-repeats = сол жауап қайталанды
terms-reply-reverses-lapse = жауап мерзімінде келген, үнсіздік жазбасы жойылды
terms-reply-conflict = жауап мерзімінде келген, бірақ тұрғынжай басқаға ұсынылып қойған
terms-reply-differs = бұған дейін басқа жауап келген
terms-reply-late = жауап мерзімнен кейін келді
terms-reply-contradictory = хабарда әртүрлі кодтар бар
terms-reply-unreadable = хабарда код жоқ
terms-reply-unmatched = бұл нөмірге ұсыныс жоқ
terms-reply-shared-number = нөмір екі ұсынысқа ортақ

# Legal bases, short.
terms-basis-order-528 = № 528 / 211-НҚ бірлескен бұйрық
terms-basis-order-529 = № 529 / 212-НҚ бірлескен бұйрық
terms-basis-law-77-4 = Тұрғын үй заңы, 77-баптың 4-тармағы
terms-basis-law-73 = Тұрғын үй заңы, 73-бап

# How a round stands or ended.
terms-round-running = жүріп жатыр
terms-round-filled = жабылды: барлық тұрғынжай қабылданды
terms-round-exhausted = жабылды: қалған тұрғынжай ешкімге сәйкес келмейді
terms-round-annulled = күші жойылды: { $reason }
terms-annul-opened-by-mistake = қате ашылған
terms-annul-data-error = деректердегі қате
terms-annul-court-order = сот шешімі
terms-annul-chair-decision = төрағаның шешімі

# How a wave stands.
terms-wave-waiting = бекітуді күтуде
terms-wave-approved = бекітілді
terms-wave-superseded = жаңа есептеумен ауыстырылды

# Why a place in the queue moved.
terms-move-registered = тізілімге енгізілді
terms-move-earlier-submission-entered = баянатты ертерек берген адам енгізілді
terms-move-own-submission-corrected = өзінің берілген уақыты немесе нөмірі түзетілді
terms-move-other-submission-corrected = басқа адамның берілген уақыты немесе нөмірі түзетілді

# What is decided of a reply in time whose dwelling had been offered on.
terms-conflict-honours-reply = мерзімінде келген жауап ескерілді, үнсіздік жазбасы жойылды
terms-conflict-lapse-stands = үнсіздік күшінде қалады, басқаға берілген ұсыныс сақталады

# What a task asks for; the tasks never exclude anybody.
terms-task-check-entitlement = Тиесілі ауданды тексеру (6522)
terms-task-check-payments = Тұрғын үй төлемін тексеру (6523)
terms-task-check-employment = Қызметін немесе жұмысын тексеру (6524)
terms-task-record-right = Бөлме не қабат құқығын енгізу (6525)
terms-task-update-household = Отбасы құрамын нақтылау

# What came of a task.
terms-task-offer-was-right = ұсыныс нормаға сәйкес болды
terms-task-person-is-right = өтініш беруші дұрыс айтады: ұсыныс нормаға сәйкес болмады
terms-task-right-after-correction = деректер түзетілген соң өтініш беруші дұрыс айтады
terms-task-no-payments = төлем алмайды
terms-task-payments-received = тұрғын үй төлемін алады
terms-task-employment-goes-on = қызмет етеді немесе жұмыс істейді
terms-task-employment-ended = қызметтен (жұмыстан) шығарылған
terms-task-right-recorded = құқық енгізілді
terms-task-no-right = негіз жоқ
terms-task-household-updated = отбасы құрамы түзетілді
terms-task-nothing-to-update = түзететін ештеңе жоқ
terms-move-earlier-person-housed = алдыңғы адам тұрғынжаймен қамтамасыз етіліп, есептен шығарылды

# Seats of a commission.
terms-seat-chair = төраға
terms-seat-deputy = төрағаның орынбасары
terms-seat-member = мүше
terms-seat-secretary = хатшы

# What a sitting decided, and why it declined.
terms-sitting-grants = тұрғынжай беру
terms-sitting-declines = беруден бас тарту: { $reason }
terms-decline-need-not-confirmed = мұқтаждық расталмады
terms-decline-household-changed = отбасы құрамы өзгерді, тұрғынжай нормаға сай емес
terms-decline-dwelling-unusable = тұрғынжай жарамсыз
terms-decline-queue-breach = кезектілік бұзылған
terms-decline-no-majority = көпшілік дауыс жиналмады

# States of minutes, and why they were reversed.
terms-minutes-waiting = бекітуді күтуде
terms-minutes-approved = бекітілді
terms-minutes-reversed = күші жойылды
terms-reversal-recorded-by-mistake = қателесіп енгізілген
terms-reversal-returned-by-commander = гарнизон бастығы қайтарды

# Where an accepted offer stands on the way to a lease.
terms-stage-agenda = отырысты күтуде
terms-stage-minuted = хаттама бекітуді күтуде
terms-stage-decided = берілді, шарт күтілуде
terms-stage-signed = шарт жасалды, есептен шығаруды күтуде
terms-stage-housed = шарт жасалды, есептен шығарылды
terms-stage-failed = шарт жасалмады

# Why it came to no lease.
terms-failure-person-gave-up = жазбаша бас тартты
terms-failure-term-passed = 15 күнтізбелік күн өтті
terms-failure-commission-declined = комиссия беруден бас тартты
terms-failure-commander-did-not-approve = гарнизон бастығы бекітпеді
terms-failure-dwelling-unusable = тұрғынжай жарамсыз болып қалды
terms-failure-person-lost-right = тұрғынжай алу құқығы жойылды
terms-failure-lease-invalid = шарт жарамсыз деп танылды (Заң, 82-бап)
terms-withdraw-person-excluded = адам шешіммен есептен шығарылды
terms-move-earlier-person-excluded = алдыңғы адам есептен шығарылды
terms-move-earlier-person-appealed = алдыңғы адам есептен шығаруға шағым берді, орны сақталады
terms-move-earlier-person-reinstated = алдыңғы адам бұрынғы орнына қайтарылды
terms-move-own-appealed = есептен шығаруға шағым берілді, орны сақталады
terms-move-own-reinstated = бұрынғы орны қалпына келтірілді
