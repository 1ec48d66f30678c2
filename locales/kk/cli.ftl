# The list of commands, by `kezek --help`.
cli-overview = Kezek: тұрғын үй комиссиясының тізілімі, кезегі және раундтары. Командасыз терезе ашылады: kezek [REGISTER]
cli-overview-more = Команда туралы толығырақ: kezek КОМАНДА --help

# What each command does.
cli-about-new = жаңа тізілім жасайды
cli-about-demo = ойдан шығарылған адамдар мен тұрғынжайлары бар оқу тізілімін жасайды
cli-about-import = файлдарды тізілімге енгізеді
cli-about-queue = гарнизонның кезегін көрсетеді
cli-about-why = адамның орнын, оның қалай өзгергенін және әр толқындағы себебін көрсетеді
cli-about-plan = раундты есептейді, ештеңе жазбайды
cli-about-open = есептелген раундты жазады, ол бекітуді күтеді
cli-about-approve = толқынды бекітеді: ұсыныстары жіберуге дайын
cli-about-next = қайтқан тұрғынжайлар бойынша келесі толқынды есептейді
cli-about-close = раундты жабады немесе жояды
cli-about-reasons = осы тұрғынжайды алғанның алдында тұрғандардың бәрін себебімен көрсетеді
cli-about-offers = ұсыныстарды, олардың жай-күйі мен мерзімін көрсетеді
cli-about-outbox = дайын ұсыныстардың хабарларын СМС шлюзіне жазады, мерзім бұдан басталмайды
cli-about-sent = хабар жіберілгенін немесе қағаз тапсырылғанын жазады
cli-about-reply = телефонмен алынған жауапты жазады
cli-about-lapse = мерзімі өткен ұсыныстарды жазады
cli-about-print = құжаттарды PDF түрінде басып шығарады
cli-about-export = тізімді xlsx немесе csv файлына жазады
cli-about-verify = тізілімді есептеу бағдарламасынан тәуелсіз тексереді
cli-about-backup = тізілімнің тексерілген көшірмесін жасайды, терезе ашық тұрғанда да болады
cli-about-restore = көшірменің ішінде не бар екенін көрсетіп, оны тізілімнің орнына қояды; бұрынғы файл сақталады

# What each option does.
cli-option-help = осы анықтама
cli-option-lang = хабарлар тілі, әдетте тізілімнің тілі
cli-option-now = уақытты қояды, тек оқу тізілімінде
cli-option-as = кім әрекет етеді, әдетте жүйенің пайдаланушысы
cli-option-second = екі адам қажет болғанда екіншісі
cli-option-json = мәтіннің орнына бір JSON құжаты
cli-option-garrison = гарнизон
cli-option-new-garrison = гарнизон мен оның сағат белдеуі, бірнешеу болуы мүмкін
cli-option-commission-kk = комиссияның қазақша атауы
cli-option-commission-ru = комиссияның орысша атауы
cli-option-register-lang = тізілімнің тілі
cli-option-basis = құқықтық негіз: order-528 немесе law-77-4
cli-option-practice = оқу тізілімі: ойдан шығарылған адамдар, әр парақта белгісі бар
cli-option-applications = қанша баянат
cli-option-dwellings = қанша тұрғынжай
cli-option-seed = бір сан бірдей адамдарды береді
cli-option-into = енгізілетін тізілім
cli-option-sheet = негізгі кесте тұрған парақ
cli-option-dry-run = тек тексеру, ештеңе жазбау
cli-option-all-or-nothing = бір жол қабылданбаса, ештеңе алмау
cli-option-report = ескертпелер бағаны бар файл
cli-option-as-of = кезектің осы уақыттағы күйі
cli-option-without = раундтан тыс бос тұрғынжай мен себебі: under_repair, disputed, held_by_decision, not_habitable
cli-option-below-norm = нормадан төмен ұсыныстарға рұқсат беру
cli-option-replies-complete = жауаптар соңғы мерзімге дейін енгізілгенін растайды
cli-option-annul = раундтың күшін жою
cli-option-reason = себебі: opened_by_mistake, data_error, court_order, chair_decision
cli-option-wave = толқын, әдетте соңғысы
cli-option-round = раунд
cli-option-out = жазылатын файл
cli-option-out-folder = PDF файлдарының қалтасы
cli-option-at = уақыт, әдетте қазір
cli-option-evidence = өткен уақыт немен расталады
cli-option-person = адамның тіркеу нөмірі
cli-option-paper-lang = құжаттардың тілі
cli-option-one-file = бәрі бір файлда
cli-option-expect-head = құжатта басылған таңба, бірнешеу болуы мүмкін
cli-option-to = көшірме орнына қойылатын тізілім

# Wrong arguments.
cli-unknown-command = «{ $words }» деген команда жоқ. Командалар тізімі: kezek --help
cli-unknown-option = Бұл командада { $option } кілті жоқ. Анықтама: --help
cli-value-missing = Кілттен кейін мән қажет: { $option }
cli-value-not-taken = { $option } кілті мәнсіз жазылады.
cli-option-missing = Кілт жетіспейді: { $option }
cli-too-few-arguments = Аргумент жетіспейді. Команданы шақыру:
cli-surplus-argument = «{ $argument }» артық аргумент. Команданы шақыру:
cli-wrong-option-value = { $option }: «{ $value }» мәні жарамайды. Керегі: { $expected }
cli-wrong-argument = «{ $value }» аргументі жарамайды. Керегі: { $expected }
cli-no-actor = Жүйе пайдаланушыны атамады. Кім әрекет ететінін көрсетіңіз: --as АТЫ
# On the terminal, when the result cannot be written there.
cli-output-failed = Нәтиже шығарылмайды: { $cause }. Оның қайда бағытталғанын тексеріңіз.
cli-unread = Аргументтер оқылмайды: { $cause }

# Results.
cli-commission = Тұрғын үй комиссиясы
cli-made = { $path } тізілімі жасалды
cli-imported = Жол: { $rows-count }, қабылданды: { $accepted-count }, өзгеріссіз: { $unchanged-count }, қабылданбады: { $rejected-count }, ескертпе: { $warnings-count }.
cli-nothing-written = Ештеңе жазылған жоқ.
cli-column-not-read = «{ $column }» бағаны енгізілмейді.
cli-place = «{ $garrison }» гарнизонының кезегіндегі орны { $place }, алдында { $ahead-count }.
cli-no-place = Кезекте орны жоқ.
cli-same-instant = Дәл сол уақытта тағы { $count } адам берген: реті тіркеу нөмірі бойынша.
cli-moves = Орны қалай өзгерді:
cli-waves = Әр толқын не берді:
cli-round-and-wave = { $round }-раунд, { $wave }-толқын
cli-was-offered = { $dwelling } ұсынылды ({ $fit })
cli-behind-the-last = одан кейінгі ешкім ештеңе алған жоқ
cli-plan-summary = Ұсыныс: { $offered-count }, бос қалады: { $vacant-count }, раундтан тыс: { $left-out-count }.
cli-open-import-rows = Жабылмаған импорт жолдары: { $count }. Кезекте адамдар жетіспеуі мүмкін.
cli-digest = Жоспардың таңбасы: { $digest }
cli-approved = { $round }-раунд: толқын бекітілді, дайын ұсыныс: { $offers-count }.
cli-round-is = { $round }-раунд: { $state }.
cli-offered-to = { $dwelling } тұрғынжайы { $registration-no } баянаты бойынша ұсынылды.
cli-not-offered = { $inventory-no } тұрғынжайы бұл толқында ешкімге ұсынылмаған. Нөмірі мен толқынын тексеріңіз.
cli-messages-written = Хабар: { $offers-count }, файл { $path }. Мерзім жіберілгеннен кейін басталады.
cli-written-before = Қайта жазылғаны: { $count }. Шлюз оларды екі рет жібермеуін қадағалаңыз.
cli-reply-waits = Жауап сақталды, шешімді күтуде.
cli-nothing-lapsed = Мерзімі өткен ұсыныс жоқ.
cli-list-written = Жол: { $rows-count }, файл { $path }.
cli-verified = Тексерілген жазба: { $events-count }. Бұзушылық жоқ.
cli-verified-with-findings = Тексерілген жазба: { $events-count }. Табылған бұзушылық: { $findings-count }. Файлды сол күйінде сақтап, тексерушіге хабарлаңыз.

# Headings of tables.
cli-column-check = Тексеру
cli-column-event = Жазба
cli-column-expected = Болуы тиіс
cli-column-found = Бары
cli-column-norm = Норма, ш. м
cli-column-dwelling = Тұрғынжай
cli-column-area = Аудан, ш. м
cli-column-fit = Норма
cli-column-passed-over = Алмаған, себебі
cli-column-reason = Себебі
cli-column-offer = №
cli-column-round-and-wave = Раунд/толқын
cli-column-code = Коды
cli-column-sent-at = Жіберілді
cli-column-due-at = Мерзімі

# What a copy holds, and what became of it.
cli-backup-made = Көшірме тексерілді: { $path }. Журнал жазбалары: { $events }, таңбасы { $head }
cli-inside-commission = Комиссия
cli-inside-last-record = Соңғы жазба
cli-inside-records = Журнал жазбалары
cli-inside-digest = Журнал таңбасы
cli-inside-entries = Тізілімдегі адамдар
cli-inside-queue = «{ $garrison }» гарнизонының кезегі
cli-inside-dwellings = Тұрғынжайлар
cli-inside-rounds = Раундтар
cli-set-aside = Бұрынғы файл сақталды: { $path }
cli-restored = Көшірме орнына қойылды: { $path }

# The inventory and the decision of a case.
cli-about-inventory = Түгендеу матрицасы «адам × қадам», ашық мәліметтер бойынша кім шығарылатыны, істер. JSON: matrix – әр адамға бір жол, steps – алты күй (hit, source_error, not_asked, too_old, clean, not_needed), hits – «мәлімет бар» жауаптар; cases – кезеңі, мерзімдері және келесі қадамдары бар істер; preview – қанша адам және кім шығарылатыны, қадамдар бойынша
cli-about-decide = Есептен шығару туралы іс бойынша шешім. exclude және family-continues үшін алдын ала шешім мен тыңдау не оған жол бермейтін негіз қажет; оларды осы командамен жазуға болады
cli-option-ground = Заңның 73-бабы 1-тармағының 1–9-тармақшасы
cli-option-number = шешімнің нөмірі
cli-option-date = шешімнің күні
cli-option-body = кім шешті; әдетте аудандық пайдалану бөлімі
cli-option-exclusion-basis = құқықтық негіз: order-529 немесе law-73, әдетте law-73
cli-option-preliminary = алдын ала шешім, әлі жазылмаса
cli-option-hearing-notice = тыңдау туралы хабарлама, әлі жазылмаса
cli-option-hearing = тыңдау хаттамасы, әлі жазылмаса
cli-option-without-hearing = неге тыңдаусыз: waived, dead, by_law, және құжат
cli-option-successor = отбасынан кезекті кім жалғастырады, әдетте жұбайы
cli-option-fresh-inventory = түгендеуі осынша күннен ескі емес адамдар ғана қатысады
cli-option-inventory-garrison = гарнизон, көрсетілмесе бәрі
cli-inventory-head = { $garrison }, { $date }: жауап { $fresh-days } күн жарамды.
cli-inventory-preview = Мәліметтер бойынша есептен шығарылуы мүмкін адам: { $count }
cli-inventory-preview-step = { $step }-қадам: { $count }
cli-inventory-cases = Іс: { $count }, шешім күтуде: { $open-count }
cli-inventory-step-heading = { $step }-қадам
cli-case-decided = { $registration-no } баянаты: { $stage }. { $law } дейін хабарлау (мақсат – { $target }).
cli-inventory-lacking = Раунд талап ететін түгендеуде не жетіспейді:
cli-column-lacking = Не жетіспейді
