# The section of rounds.

# Columns.
rounds-column-number = №
rounds-column-basis = Құқықтық негіз
rounds-column-opened = Ашылды
rounds-column-offered = Ұсынылды
rounds-column-accepted = Қабылданды
rounds-column-state = Жай-күйі
rounds-column-reason = Себебі
rounds-tick-all = Бәрі
rounds-column-wave = Толқын
rounds-column-taken = Раундқа
rounds-taken-yes = иә
rounds-taken-no = жоқ
rounds-column-left-out-because = Енгізілмесе, себебі
rounds-round = { $round }-раунд
rounds-wave-waits = бекітуді күтуде
rounds-settings = ашылды { $opened } · { $below } · жауап мерзімі { $clock }
rounds-with-below-norm = нормадан төмен ұсыныстармен
rounds-within-norm = тек норма шегінде

# Planning a round.
rounds-planning-of = Раунд жоспары · { $garrison }
rounds-back-to-rounds = Раундтар тізіміне
rounds-below-norm = Нормадан төмен
rounds-below-norm-allow = нормадан төмен ұсыныстарға рұқсат беру
rounds-clock-start = Жауап мерзімі
rounds-inventory-days = Түгендеудің жаңалығы
rounds-inventory-days-hint = күн; бос болса – талап етілмейді
rounds-inventory-days-wrong = Күннің бүтін санын жазыңыз немесе бос қалдырыңыз.
rounds-no-vacant = Бос тұрғынжай жоқ
rounds-no-vacant-hint = Тұрғынжай енгізіңіз немесе тұрғынжай босағанша күтіңіз: раундқа гарнизонның барлық бос тұрғынжайы кіреді.
rounds-vacant-dwellings = Бос тұрғынжайлар
rounds-takes = { $inventory-no } тұрғынжайын енгізу
rounds-why-left-out = { $inventory-no } неге енгізілмеді
rounds-choose-reason = Себебін көрсетіңіз…
rounds-reasons-missing = { $count } тұрғынжайдың себебін көрсетіңіз
rounds-dwellings-taken = Енгізілген тұрғынжай: { $all-count } ішінен { $taken-count }
rounds-show-plan = Жоспарды көрсету
rounds-planning = Жоспар есептелуде…
rounds-change-conditions = Шарттарды өзгерту
rounds-open = Раундты ашу
rounds-open-hint = Жоспар жазылып, төрағаның бекітуін күтеді.
rounds-opened = Раунд ашылды, бірінші толқын бекітуді күтуде.
rounds-not-recorded-yet = Жоспар әлі жазылған жоқ.
rounds-recording-plan = Жоспар жазылуда…

# A plan.
rounds-part-offers = Ұсыныстар: { $count }
rounds-part-vacant = Бос қалады: { $count }
rounds-part-left-out = Енгізілмеді: { $count }
rounds-part-passed-over = Ұсыныс алмағандар: { $count }
rounds-part-passed-over-unasked = Ұсыныс алмағандар
rounds-offers = Ұсыныстар
rounds-stays-vacant = Бос қалады
rounds-left-out = Енгізілмеді
rounds-passed-over = Ұсыныс алмағандар
rounds-reasons-hint = Себептер сақталмайды: олар тізілімнің жоспар күнгі жай-күйі бойынша қайта есептеледі.
rounds-compute-reasons = Себептерді есептеу
rounds-computing-reasons = Себептер есептелуде…
rounds-open-rows = Импорттың { $count } жолы қабылданған жоқ: кезекте адам жетіспеуі мүмкін.
rounds-open-rows-button = Жолдарды қарау
rounds-digest = Жоспар хеші
rounds-head = Журнал
rounds-copy-hint = Көшіру үшін басыңыз
rounds-copied = Көшірілді.

# A round: pages and acts.
rounds-page-offers = Ұсыныстар: { $count }
rounds-page-wave = { $wave }-толқын: { $state }
rounds-no-offers = Ұсыныстар әлі жоқ
rounds-no-offers-hint = Төраға толқынды бекіткенде пайда болады.
rounds-next = Келесі толқын ({ $count })…
rounds-next-nothing-back = Раундқа бірде-бір тұрғынжай қайтқан жоқ.
rounds-close = Раундты жабу…
rounds-annul = Күшін жою…
rounds-approve = Ұсыныстарды бекіту: { $count }…
rounds-approved-at = { $time } бекітілді
rounds-plan-again = Қайта есептеу
rounds-waits-for-chair = Толқынды комиссия төрағасы бекітеді.
rounds-approving = Толқын бекітілуде…

# Questions before acts.
rounds-approve-title = { $round }-раундтың толқыны бекітілсін бе?
rounds-approve-body = { $count } ұсыныс дайындалады. Бұл – комиссия төрағасының шешімі.
rounds-approve-agree = Бекіту: { $count }
rounds-next-title = { $round }-раундтың келесі толқыны есептелсін бе?
rounds-next-body = Раундқа { $count } тұрғынжай қайтты. Жоспар бүгінгі кезек бойынша есептеліп, бекітуді күтеді.
rounds-next-body-silence = Қайтқан тұрғынжай: { $count }. Кейбір ұсыныстарға жауап болған жоқ. { $due } дейін (қоса алғанда) келген жауаптардың бәрі тізілімге енгізілді ме? Мерзімінде келіп, кейін енгізілген жауап раундты тоқтатады.
rounds-next-agree = Толқынды есептеу
rounds-next-agree-silence = Жауаптар енгізілді, есептеу
rounds-close-title = { $round }-раунд жабылсын ба?
rounds-close-body = Ешкім қабылдамаған тұрғынжайлар қайтадан бос болады. Бұл раундта жаңа толқын болмайды.
rounds-close-agree = Раундты жабу
rounds-annul-title = { $round }-раундтың күші жойылсын ба?
rounds-annul-body = Жауабы күтілген барлық ұсыныс қайтарып алынады, тұрғынжайлар қайтадан бос болады.
rounds-annul-agree = Раундтың күшін жою
rounds-withdraw-title = { $count } ұсыныс қайтарып алынсын ба?
rounds-withdraw-body = Тұрғынжай раундқа қайтады, адам кезектегі орнында қалады.
rounds-withdraw-agree = Қайтарып алу
rounds-outbox-title = Шлюзге арналған хабарлар
rounds-outbox-body = Файлға жіберуге дайын барлық ұсыныстың екі тілдегі хабары жазылады. Бұдан жауап мерзімі басталмайды: ол шлюз хабарлаған жіберу уақытынан есептеледі.
rounds-outbox-agree = Файлды жазу
rounds-outbox-file = Хабарлар файлы
rounds-outbox-files = csv файлдары
rounds-writing-outbox = Хабарлар жазылуда…
rounds-send-title = { $count } хабардың жіберілгенін белгілеу
rounds-send-body = Жауап мерзімі осы уақыттан басталады.
rounds-send-agree = Жіберілді деп белгілеу
rounds-hand-over-title = { $count } хабарламаның тапсырылғанын белгілеу
rounds-hand-over-body = Қағаз қол қойғызып тапсырылды; жауап мерзімі осы уақыттан басталады.
rounds-hand-over-agree = Тапсырылды деп белгілеу
rounds-sent-at = Уақыты
rounds-evidence = Немен расталады
rounds-evidence-hint = Уақыт қазіргіден ерте болса қажет: оператор есебі, қолхат.
rounds-evidence-missing = Растауды көрсетіңіз.

# What was done.
rounds-approved = Бекітілген ұсыныс: { $count }
rounds-wave-planned = { $wave }-толқын есептелді, бекітуді күтуде.
rounds-sent = Белгіленді: { $count }. Жауап мерзімі басталды.
rounds-withdrawn = Қайтарып алынды: { $count }
rounds-outbox-written = Жазылған хабар: { $count }. Жіберілгеннен кейін белгілеңіз немесе шлюз есебін алыңыз.
rounds-outbox-written-again = Жазылған хабар: { $count }, оның { $again-count } бұрын да жазылған: оларды екі рет жіберуге болмайды.

# Acts on offers.
rounds-write-outbox = Хабарлар файлға…
rounds-mark-sent = Жіберілді…
rounds-hand-over = Тапсырылды…
rounds-withdraw = Қайтарып алу…
rounds-open-notices = Хабарламалар ({ $count })
rounds-print-notices = Басып шығару

# The plan changed since it was recorded.
rounds-changed = Толқын есептелгеннен бері деректер өзгерді, оны бекітуге болмайды.
rounds-changed-was = Бұрын
rounds-changed-is = Енді
rounds-changed-wave = толқынға кірді немесе одан шықты

# Who was ahead of the one who was offered a dwelling.
rounds-ahead-button = Кім алда болды?
rounds-ahead = Кім алда болды
rounds-ahead-of = { $inventory-no } тұрғынжайы: кім алда болды
rounds-ahead-sentence = { $registration-no } ұсынылды. Кезекте алда: { $count }. Әрқайсысының бір себебі бар.
rounds-nobody-ahead = { $registration-no } ұсынылды: кезекте алда ешкім болған жоқ.

# A dwelling taken out of a running round.
rounds-take-out = Тұрғынжайды алу…
rounds-take-out-nothing = Раундта бос тұрғынжай жоқ. Ұсынылған тұрғынжайды ұсынысы қайтарып алынған соң алуға болады.
rounds-take-out-title = { $round }-раундтан тұрғынжай алу
rounds-take-out-body = Бұл раундтың келесі толқындарында тұрғынжай болмайды. Ол басқа раундтар үшін қайта бос. Ұсынылған тұрғынжай тізімде жоқ: алдымен оның ұсынысын қайтарып алыңыз.
rounds-take-out-repair = Тұрғынжай карточкасына «жөндеуде» жағдайы жазылады: ол түзетілгенше жаңа раундтарға кірмейді.
rounds-take-out-agree = Алу
rounds-taken-out = { $inventory-no } тұрғынжайы раундтан алынды.
rounds-withdrawn-dwellings = Раундтан алынғаны: { $dwellings }
rounds-wave-lost = Толқынды бекітуге болмайды: { $dwellings } тұрғынжайы алынды. Толқынды қайта есептеңіз.

# An offer whose message failed goes on paper.
rounds-put-on-paper-button = Қағазбен тапсыру…
rounds-paper-title = Қағазбен тапсыру: { $count } ұсыныс
rounds-paper-body = Хабарлама енді саналмайды. Жауап мерзімі қағаз қолхатпен тапсырылғаннан басталады: хабарламаны басып шығарып, тапсырылғанын жазыңыз.
rounds-paper-agree = Қағазға ауыстыру
rounds-put-on-paper = Қағазда: { $count } ұсыныс.

# The page of the offers that wait, and what they are narrowed by.
rounds-page-in-work = Жұмыстағы ұсыныстар: { $count }
rounds-in-work = Жұмыстағы ұсыныстар
rounds-none-in-work = Жұмыста ұсыныс жоқ
rounds-none-in-work-hint = Мұнда барлық раундтың жіберуді, жауапты немесе шешімді күткен ұсыныстары көрсетіледі.
rounds-term-overdue = мерзімі өтті
rounds-term-within-12-hours = 12 сағатқа дейін
rounds-term-within-24-hours = 12 сағаттан 24 сағатқа дейін
rounds-term-later = 24 сағаттан көп
