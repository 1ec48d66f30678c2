# The protocol of a round, a paper: the head.
protocol-title = Қызметтік тұрғынжайларды бөлудің № { $round } раундының хаттамасы
protocol-subtitle = { $reference }. Гарнизон: { $garrison }

# What the round rested on: a rule, its value, its act.
protocol-part-conditions = Құқықтық негіз және қағидалар
protocol-column-rule = Қағида
protocol-column-value = Мәні
protocol-column-act = Акт
protocol-rule-order = Кезек реті
protocol-order = баянат (өтініш) берілген күні мен уақыты бойынша, уақыты тең болса тіркеу нөмірі бойынша
protocol-act-order-by-528 = 528-бұйрық, 4-т.
protocol-act-order-by-law = Заң, 77-бап 4-т.; 405-бұйрық, 6-т. 3) тармақша
protocol-rule-area-min = Аудан, төменгі шегі
protocol-rule-area-max = Аудан, жоғарғы шегі
protocol-per-person = әр адамға { $area } пайдалы алаң
protocol-act-area = Заң, 75-бап 1-т.
protocol-rule-additional-room = Қосымша бөлмеге құқық болғанда жоғарғы шегіне қосылатын аудан
protocol-act-additional-room = құқық: Заң, 75-бап 4-т.; заңда мөлшері аталмаған, бұл комиссияның баптауы
protocol-rule-rooms = Бөлменің ең аз саны
protocol-rooms = ерлі-зайыптылардан басқа әртүрлі жыныстағы адамдар бір бөлмеде тұрмайды
protocol-act-rooms = Заң, 76-бап 2-т.
protocol-rule-exact-rooms = Бөлме саны дәл ең азы, ауданы жоғарғы шегінен асатын тұрғынжай
protocol-exact-within = норма шегінде
protocol-exact-above = нормадан жоғары
protocol-act-exact-rooms = түсіндіру: Заң, 75-бап 1-т. және 76-бап 2-т. бірге (бөлмесі аз тұрғынжай беруге болмайды, сондықтан аудан артық деп саналмайды); комиссияның баптауы
protocol-rule-child-age = Балалар есептеледі
protocol-child-age = { $years }{ "\u00A0" }жасқа дейін, мүгедектігі болса кез келген жаста
protocol-act-child-age = Заң, 101-10-бап
protocol-rule-lower-floor = Төменгі қабат
protocol-lower-floor = { $floor }-қабаттан жоғары емес
protocol-act-lower-floor = Заң, 76-бап 3-т.
protocol-rule-changed = Қағидалардың өзгеруі
protocol-changed = қағидалар раундқа дейін өзгертілген
protocol-rule-reply-term = Жауап беру мерзімі
protocol-reply-term = { $hours }{ "\u00A0" }сағат
protocol-rule-silence = Жауап болмаса
protocol-silence-refuses = бас тарту деп саналады (6526)
protocol-silence-is-decided = комиссия шешеді
protocol-reply-act = { $body }, { $date } №{ "\u00A0" }{ $number }
protocol-act-order-528 = 528-бұйрық, 5-т.
protocol-no-reply-act = мерзім мен үнсіздік туралы акт енгізілмеген
protocol-rule-below-norm = Нормадан төмен ұсыныстар
protocol-below-allowed = рұқсат етілген
protocol-below-closed = жасалмайды
protocol-rule-inventory = Түгендеу
protocol-inventory-demanded = жауаптары { $days }{ "\u00A0" }күннен ескі емес
protocol-inventory-not-demanded = талап етілмейді
protocol-rule-clock = Жауап беру мерзімінің басталуы
protocol-clock-sending = хабар жіберілгеннен; қағаз тапсырылғаннан
protocol-clock-delivery = хабар жеткізілгеннен; қағаз тапсырылғаннан
protocol-act-setting = раундтың баптауы
protocol-rule-opened = Раунд ашылды
protocol-act-journal = тізілім журналының жазбасы

# The dwellings.
protocol-part-dwellings = Раундтың тұрғынжайлары
protocol-column-inventory-no = Түгендеу №
protocol-column-address = Мекенжайы
protocol-column-kind = Түрі
protocol-column-rooms = Бөлме саны
protocol-column-area = Ауданы, ш. м
protocol-column-floor = Қабаты
protocol-floor = { $floor }-қабат ({ $floors } қабатты)
protocol-floor-with-lift = { $floor }-қабат ({ $floors } қабатты), лифт
protocol-house-floors = қабат саны: { $floors }
protocol-left-out = Раундқа енгізілмеген бос тұрғынжайлар
protocol-column-reason = Себебі
protocol-withdrawn = Раундтан алынған тұрғынжайлар
protocol-column-withdrawn-at = Алынды
protocol-nothing-left-out = Раундқа гарнизонның барлық бос тұрғынжайы енгізілді.

# A wave.
protocol-part-wave = { $wave }-толқын
protocol-wave-state = Жай-күйі
protocol-approved-at = { $time } бекітілді
protocol-planned-at = Есептелген уақыты
protocol-head-at-planning = Есептеу кезіндегі журнал таңбасы
protocol-digest = Жоспар таңбасы
protocol-open-rows = Қабылданбаған импорт жолдары
protocol-queue-length = Кезекте барлығы
protocol-vacant = Ұсынылмай қалғаны, түгендеу №
protocol-none = жоқ
protocol-superseded = Жоспар бекітілгенге дейін жаңа есептеумен ауыстырылды: ол бойынша ешкімге ештеңе ұсынылған жоқ.
protocol-queue = { $time } жағдайындағы кезек және әрқайсысы бойынша шешім
protocol-nobody-offered = Толқында ұсыныс жоқ: бірде-бір тұрғынжай раундқа қатысушылардың ешқайсысына сәйкес келмеді.
protocol-column-norm = Норма, ш. м
protocol-column-decision = Шешім немесе себеп
protocol-whole-queue = Кезек түгел көрсетілді: { $persons }.
protocol-queue-until = 1-орыннан { $last }-орынға дейін көрсетілді: осы толқында тұрғынжай ұсынылған соңғы адамға дейін. Кезекте барлығы { $all }; одан әрі тұрғандардың алдына бұл толқында ешкім түскен жоқ.
protocol-offered = Түгендеу № { $inventory-no } тұрғынжай ұсынылды, { $fit }
protocol-passed-over-for = түгендеу № { $inventory-no }: { $reason }

# The reasons counted, the offers, the replies.
protocol-reasons = Алда тұрғандар тұрғынжайды неге алмады
protocol-column-offered-place = Қай орынға ұсынылды
protocol-column-ahead = Алда
protocol-column-reasons-counted = Неше адам және қандай себеппен
protocol-nobody-ahead = алда ешкім болған жоқ
protocol-counted = { $count-text }: { $what }
protocol-see-annex = Себептер орындар бойынша қосымшада келтірілген.
protocol-offers-and-outcomes = Ұсыныстар және олардың нәтижесі
protocol-column-offer = Ұсыныс №
protocol-column-channel = Тәсілі
protocol-column-sent = Жіберілді, тапсырылды
protocol-column-due = Жауап мерзімі
protocol-column-outcome = Нәтижесі
protocol-column-closed = Аяқталды
protocol-outcome-because = { $state } ({ $reason })
protocol-replies = Келген жауаптар
protocol-column-received = Алынды
protocol-column-recorded = Енгізілді
protocol-column-code = Код
protocol-column-disposition = Не болды

# The end and the check.
protocol-part-end = Қорытынды
protocol-round-state = Раунд
protocol-ended-at = Жабылды
protocol-offers = Ұсыныстар нәтижесі бойынша
protocol-head-at-printing = Жасалған уақыттағы журнал таңбасы
protocol-how-to-check = Тексеру: «kezek verify ТІЗІЛІМ --expect-head { $head }» командасы әр толқынды қайта есептеп, осы таңбаны журналдан іздейді.

# The annex.
protocol-annex-title = № { $round } раунд хаттамасына қосымша. Тұрғынжай ұсынылған адамның алдында кім тұрды
protocol-annex-hint = Әр тұрғынжай бойынша алда тұрған әр адам дәл бір рет аталады: осы толқын кезегіндегі орнымен және жабық тізбедегі бір себеппен. Қай орында кім тұрғаны толқын кестесінен көрінеді.
protocol-column-recipient = Кімге ұсынылды
protocol-recipient = { $place-text }-орын, тіркеу № { $registration-no }
protocol-column-people = Адам
protocol-column-places = Кезектегі орындар
protocol-ahead-in-all = Алда барлығы

# On the page of a round.
protocol-print = Хаттама…
