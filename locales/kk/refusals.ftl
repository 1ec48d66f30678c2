# Why an act did not happen, and what to do: in dialogs and on the command line.

# A field that was left empty.
refusals-empty-garrison-name = Гарнизон көрсетілмеген. Кемінде бір атау жазыңыз.
refusals-empty-commission-name = Комиссияның атауы көрсетілмеген. Оны екі тілде жазыңыз.
refusals-empty-surname = Тегі көрсетілмеген. Толтырыңыз.
refusals-empty-given-name = Аты көрсетілмеген. Толтырыңыз.
refusals-empty-inventory-number = Түгендеу нөмірі көрсетілмеген. Толтырыңыз.
refusals-empty-address = Мекенжай көрсетілмеген. Оны екі тілде толтырыңыз.
refusals-empty-reason = Себебі көрсетілмеген. Оны жазыңыз.
refusals-empty-act-body = Актіні шығарған орган көрсетілмеген. Оны жазыңыз.
refusals-empty-act-number = Актінің нөмірі көрсетілмеген. Оны жазыңыз.
refusals-empty-paper-reference = Бастапқы құжат көрсетілмеген. Оған сілтеме жасаңыз.
refusals-empty-document-body = Құжатты кім бергені көрсетілмеген. Органды жазыңыз.
refusals-empty-document-number = Нәтиже негізделген құжат көрсетілмеген. Нөмірі мен күнін жазыңыз.
refusals-empty-report-number = Баянаттың нөмірі көрсетілмеген. 6527 жауабы жазбаша баянатсыз қайтарып алынбайды.
refusals-empty-who-replied = Кім жауап бергені қалай анықталғаны көрсетілмеген. Оны жазыңыз.

# Something that the register does not have.
refusals-unknown-garrison = Тізілімде «{ $name }» гарнизоны жоқ. Бары: { $known }.
refusals-garrison-name-taken = «{ $name }» гарнизоны бар. Басқа атау таңдаңыз.
refusals-unknown-entry = Тізілімде { $registration-no } баянаты жоқ. Тіркеу нөмірін тексеріңіз.
refusals-unknown-dwelling = Тізілімде { $inventory-no } тұрғынжайы жоқ. Түгендеу нөмірін тексеріңіз.
refusals-unknown-round = Тізілімде { $round }-раунд жоқ. Нөмірін тексеріңіз.
refusals-unknown-offer = Тізілімде { $offer }-ұсыныс жоқ. Нөмірін тексеріңіз.
refusals-unknown-reply = Тізілімде { $reply }-жауап жоқ. Жауаптар тізімін жаңартыңыз.
refusals-unknown-import-row = Импорттың бұл жолы жабылған. Тізімді жаңартыңыз.
refusals-unknown-task = Тізілімде мұндай тапсырма жоқ. Тапсырмалар тізімін жаңартыңыз.

# Entering people and dwellings.
refusals-registration-number-taken = { $registration-no } нөмірі бос емес. Нөмірді тексеріңіз немесе сол баянатты ашыңыз.
refusals-person-already-queued = Бұл адам кезекте тұр, { $registration-no } баянаты. Соны ашыңыз.
refusals-child-in-other-household = { $child } { $registration-no } баянатында есептелген. Бала бір рет қана есептеледі (Заң, 101-10-бап): алдымен сол отбасын түзетіңіз.
refusals-two-spouses = Екі жұбай көрсетілген. Біреуін қалдырыңыз.
refusals-submitted-in-future = Берілген уақыты { $submitted-at } әлі келген жоқ, қазір { $now }. Оны түзетіңіз.
refusals-inventory-number-taken = { $inventory-no } түгендеу нөмірі бос емес. Нөмірді тексеріңіз.
refusals-useful-area-above-total = Пайдалы алаң жалпы ауданнан үлкен. Аудандарды түзетіңіз.
refusals-floor-above-house = Қабат үйден биік. Қабатын немесе қабат санын түзетіңіз.
refusals-nothing-changed = Ештеңе өзгерген жоқ. Деректерді түзетіңіз немесе карточканы жабыңыз.
refusals-still-in-queue = Тіркеу № { $registration-no } кезекте тұр: дербес деректер есептен шығарылғаннан немесе тұрғынжаймен қамтамасыз етілгеннен кейін ғана жойылады.
refusals-lease-runs = Тіркеу № { $registration-no } бойынша жалдау шарты { $until } дейін қолданылады: жалдаушы туралы мәлімет ол аяқталғанша керек.
refusals-erased-before = Тіркеу № { $registration-no } дербес деректері бұрын жойылған.
refusals-register-began-later = Тізілім { $began-at } бастап жүргізіледі: одан бұрынғы жай-күйі онда жоқ. Кейінірек уақытты таңдаңыз.
refusals-document-in-future = Құжаттың күні { $date } әлі келген жоқ, бүгін { $today }. Күнін түзетіңіз.
refusals-within-norm-only-not-set = { $registration-no } баянаты бойынша 6527 жауабы жоқ, қайтарып алатын ештеңе жоқ. Карточканы жаңартыңыз.

# Rounds.
refusals-basis-not-in-force = { $basis }: { $date } күні күшінде емес. { $term } Күшіндегі негізді таңдаңыз: { $in-force }.
refusals-basis-none = жоқ
refusals-basis-term-until = Қолданылу мерзімі: { $since } – { $until }.
refusals-basis-term-from = { $since } бастап күшінде.
refusals-basis-term-orders = Бұйрық { $since } – { $until } аралығында қолданылды: қазақша «1 сәуірге дейін», орысша «по 1 апреля» (1 сәуірді қоса) делінген.
refusals-basis-is-not-for-allocation = { $basis }: бұл бөлудің емес, есептен шығарудың негізі. Бөлу негізін таңдаңыз.
refusals-no-vacant-dwelling = «{ $garrison }» гарнизонында раундқа бос тұрғынжай жоқ. Тұрғынжай енгізіңіз немесе шығарылғанын қайтарыңыз.
refusals-dwelling-not-vacant = { $inventory-no } тұрғынжайы бос емес, оны раундтан шығару қажет емес. Оны шығарылғандар тізімінен алып тастаңыз.
refusals-round-ended = { $round }-раунд жабылған. Жаңасын ашыңыз.
refusals-no-wave-waiting = { $round }-раундта бекітуді күтіп тұрған толқын жоқ. Келесі толқынды есептеңіз.
refusals-plan-changed = { $round }-раундтың толқыны есептелгеннен бері деректер өзгерді, оны бекітуге болмайды. Өзгергені: { $differences }. Толқынды қайта есептеп, бекітіңіз.
refusals-difference-dwelling = { $inventory-no } тұрғынжайы: бұрын { $waiting }, енді { $now }
refusals-difference-wave = { $inventory-no } тұрғынжайы толқынға кірді немесе одан шықты
refusals-difference-terms = толқынның шарттары
refusals-difference-nobody = ешкімге
refusals-no-dwelling-came-back = { $round }-раундқа тұрғынжай қайтқан жоқ. Жауаптарды күтіңіз немесе раундты жабыңыз.
refusals-replies-not-confirmed = { $round }-раундта жауап бермегендер бар. { $latest-due } дейінгі жауаптарды енгізіп, бәрі енгізілгенін растаңыз.
refusals-conflict-waits = { $round }-раунд тоқтатылды: мерзімінде келген жауап жаңа ұсынысқа қайшы ({ $replies }-жауаптар). Алдымен осы жауаптар бойынша шешім қабылдаңыз.
refusals-offers-still-live = { $round }-раундта { $offers }-ұсыныстар нәтижесін күтуде. Күтіңіз немесе оларды қайтарып алыңыз.
refusals-round-cannot-be-annulled = { $round }-раундтың күшін жоюға болмайды: { $accepted }-ұсыныстар бойынша келісім берілген. Раундты жабыңыз.
refusals-dwelling-not-in-round = { $inventory-no } тұрғынжайы { $round }-раундта жоқ, алатын ештеңе жоқ. Раундты жаңартыңыз.
refusals-dwelling-offered = { $inventory-no } тұрғынжайы ұсынылған ({ $offer }-ұсыныс). Алдымен сол ұсынысты қайтарып алып, содан кейін тұрғынжайды алыңыз.
refusals-dwelling-accepted = { $inventory-no } тұрғынжайына келісім берілген ({ $offer }-ұсыныс). Оны раундтан алуға болмайды.

# Offers and replies.
refusals-offer-in-state = { $offer }-ұсыныс: { $state }, ол үшін бұл әрекет мүмкін емес. Ұсыныстар тізімін жаңартыңыз.
refusals-start-before-approval = { $offer }-ұсыныс { $approved-at } бекітілді, оны одан бұрын жіберу мүмкін емес. Уақытын түзетіңіз.
refusals-start-in-future = Жіберілген уақыт { $at } әлі келген жоқ, қазір { $now }. Уақытын түзетіңіз.
refusals-evidence-missing = { $offer }-ұсыныс: өткен уақытпен жазылған жіберу растауды талап етеді. Немен расталатынын көрсетіңіз.
refusals-reply-before-start = { $offer }-ұсыныс { $sent-at } жіберілді, жауап одан бұрын келуі мүмкін емес. Жауап уақытын түзетіңіз.
refusals-reply-before-sending = { $offer }-ұсыныс әлі жіберілген жоқ. Алдымен жіберілгенін жазыңыз.
refusals-reply-in-future = Жауап уақыты { $at } әлі келген жоқ, қазір { $now }. Уақытын түзетіңіз.
refusals-nothing-to-send = Хабармен жіберуге дайын ұсыныс жоқ. Раундтың толқынын бекітіңіз.
refusals-reply-does-not-wait = { $reply }-жауап бойынша шешетін ештеңе жоқ. Жауаптар тізімін жаңартыңыз.
refusals-offer-already-on-paper = { $offer }-ұсыныс қағаз түрінде тапсырылып жатыр. Тапсырылғанын жазыңыз.
refusals-conflict-needs-decision = { $reply }-жауап жаңа ұсынысқа қайшы: бір ғана ескертпе жеткіліксіз. Кімнің ұсынысы қалатынын шешіңіз.
refusals-not-a-conflict = { $reply }-жауап ештеңеге қайшы емес, шешім қажет емес. Жауаптар тізімін жаңартыңыз.
refusals-later-offer-accepted = { $offer }-ұсыныс бойынша ({ $registration-no } баянаты) келісім берілген, бұрынғы жауапты ескеруге болмайды. Үнсіздік күшінде қалады деп шешіңіз: кезектегі орын жоғалмайды.
refusals-dwelling-gone-since = { $inventory-no } тұрғынжайы раундта жоқ, оған берілген келісімді ескеруге болмайды. Үнсіздік күшінде қалады деп шешіңіз: кезектегі орын жоғалмайды.
refusals-person-left-since = { $registration-no } баянаты енді кезекте тұрған жоқ ({ $state }), келісімді ескеруге болмайды. Үнсіздік күшінде қалады деп шешіңіз немесе алдымен жазбаны есепке қайта қойыңыз.
refusals-reply-has-no-code = { $reply }-жауапта жалғыз код немесе уақыт жоқ, ол ештеңе шеше алмайды. Адамға қоңырау шалып, айтқанын жазыңыз.
refusals-reply-has-its-offer = { $reply }-жауаптың ұсынысы белгілі. Оны басқасына жатқызуға болмайды.
refusals-reply-is-not-late = { $reply }-жауап кешіккен жоқ, шешім қажет емес. Жауаптар тізімін жаңартыңыз.

# Papers.
# Work on many, and who is refused in it.
refusals-no-live-offer = { $registration-no } баянаты бойынша жауап күтетін ұсыныс жоқ.
refusals-of-some = Бас тартылды: { $of } ішінен { $count }; қалғаны да жасалмады.
    { $named }
refusals-one-of-some = { $person }: { $why }
refusals-nothing-to-print = Басып шығаратын ұсыныс жоқ. Раундты тексеріңіз немесе толқынды бекітіңіз.
refusals-no-exclusion-decided = { $registration-no } баянаты бойынша есептен шығару шешілмеген немесе шешімнің күші жойылған: хабарлама тек шешімнен кейін басылады.
refusals-no-notice-to-print = Есептен шығару туралы әлі басылмаған хабарлама жоқ. Қайта басу үшін адамды атаңыз.
refusals-paper-not-made = { $registration-no }: { $cause }
# Tasks.
refusals-task-already-done = Бұл тапсырма орындалған. Тапсырмалар тізімін жаңартыңыз.
refusals-result-not-for-task = Бұл тапсырмада мұндай нәтиже жоқ. Нәтижені тізімнен таңдаңыз.
refusals-other-verdict = Ұсыныс күніне қайта есептеу басқа нәтиже береді: { $verdict }. Отбасы деректері қате болса, алдымен оларды карточкада түзетіңіз.
refusals-right-not-recorded = { $registration-no } карточкасына құқық әлі енгізілмеген. Алдымен оны енгізіп, содан кейін тапсырманы жабыңыз.
refusals-household-not-corrected = Тапсырма ашылғаннан бері { $registration-no } деректері түзетілген жоқ. Отбасы құрамын түзетіңіз немесе «түзететін ештеңе жоқ» дегенді таңдаңыз.

# The clock.
refusals-clock-is-right = Сағат соңғы жазбадан қалыс емес, түзететін ештеңе жоқ.
refusals-not-a-practice-register = Уақытты тек оқу тізілімінде қоюға болады. Оны алып тастаңыз немесе оқу тізілімін ашыңыз.
refusals-stopped = Тоқтатылды, ештеңе жазылған жоқ.

# Sittings and leases: empty fields.
refusals-empty-minutes-number = Хаттаманың нөмірі көрсетілмеген. Оны жазыңыз.
refusals-empty-sitting-place = Отырыс өткен қала көрсетілмеген. Оны жазыңыз.
refusals-empty-order-number = Комиссия туралы бұйрықтың нөмірі көрсетілмеген. Оны жазыңыз.
refusals-empty-signatory-office = Бекітушінің лауазымы көрсетілмеген. Оны жазыңыз.
refusals-empty-signatory-name = Бекітушінің тегі көрсетілмеген. Оны жазыңыз.
refusals-empty-lease-number = Шарттың нөмірі көрсетілмеген. Оны жазыңыз.
refusals-empty-agreement-number = Қосымша келісімнің нөмірі көрсетілмеген. Оны жазыңыз.

# Sittings and leases: the composition of a sitting (order 405).
refusals-attendance-name-missing = Комиссия құрамында аты-жөні толтырылмаған адам бар: { $seat }. Жазыңыз немесе жолды алып тастаңыз.
refusals-attendance-name-twice = { $name } комиссия құрамында екі рет көрсетілген. Бір жолды алып тастаңыз.
refusals-attendance-seat-empty = Комиссия құрамында жоқ: { $seat }. Қосыңыз.
refusals-attendance-seat-taken-twice = Комиссия құрамында біреу ғана болуы тиіс: { $seat }. Артығын түзетіңіз.
refusals-attendance-size = Комиссия мүшелерінің саны – { $members-count }, ал ол кемінде бес және тақ болуы тиіс, хатшы саналмайды (405-бұйрық, 3-т.). Келмегендерді де енгізіңіз.
refusals-attendance-nobody-presides = Төраға да, орынбасары да болмаған. Отырысты кім жүргізгенін белгілеңіз.
refusals-attendance-secretary-absent = Хатшы болмаған деп белгіленген. Хаттаманы жүргізген адамды хатшы етіп көрсетіңіз.

# Sittings and leases: minutes.
refusals-unknown-minutes = Тізілімде мұндай хаттама жоқ. Тізімді жаңартыңыз.
refusals-unknown-lease = Тізілімде мұндай шарт жоқ. Тізімді жаңартыңыз.
refusals-nobody-on-agenda = Хаттамада бірде-бір адам жоқ. Күн тәртібінен адамдарды таңдаңыз.
refusals-twice-in-minutes = { $registration-no } баянаты хаттамада екі рет тұр. Бірін алып тастаңыз.
refusals-of-other-garrison = { $registration-no } баянаты «{ $garrison }» гарнизонында. Оны сол гарнизонның хаттамасына енгізіңіз.
refusals-votes-above-members = { $registration-no } баянаты: дауыс саны – { $votes-count }, ал отырысқа қатысқан мүше – { $present-count }. Дауыстарды немесе қатысқандарды түзетіңіз.
refusals-votes-do-not-carry = { $registration-no } баянаты: «Қарсы емес» { $for-count }, «Қарсы» { $against-count } – көпшілік жоқ, тұрғынжай беру туралы шешім қабылданбайды (405-бұйрық, 8-т.). Дауыстарды немесе шешімді түзетіңіз.
refusals-votes-carry = { $registration-no } баянаты: «Қарсы емес» { $for-count }, «Қарсы» { $against-count } – көпшілік жақтады, бас тарту жазылмайды (405-бұйрық, 8-т.). Дауыстарды немесе шешімді түзетіңіз.
refusals-minutes-number-taken = { $year } жылы бұл гарнизонда № { $number } хаттама бар. Нөмірді тексеріңіз.
refusals-minutes-in-state = № { $number } хаттама: { $state }, бұл әрекет мүмкін емес. Тізімді жаңартыңыз.
refusals-minutes-followed = № { $number } хаттаманың күшін жоюға болмайды: { $registration-no } баянаты бойынша оған негізделген шешім бар. Хаттаманы бекітіңіз.

# Sittings and leases: where somebody stands already.
refusals-at-agenda = { $registration-no } баянаты бойынша комиссияның шешімі әлі жоқ. Алдымен отырыстың хаттамасын енгізіңіз.
refusals-at-minuted = { $registration-no } баянаты бойынша хаттама әлі бекітілмеген. Алдымен гарнизон бастығының бекітуін жазыңыз.
refusals-at-decided = { $registration-no } баянаты бойынша тұрғынжай берілді, шарт жоқ. Алдымен шартты жазыңыз.
refusals-at-signed = { $registration-no } баянаты бойынша шарт жасалған. Есептен шығару туралы шешімді жазыңыз.
refusals-at-housed = { $registration-no } баянаты есептен шығарылған: тұрғынжай алған. Тізімді жаңартыңыз.
refusals-at-failed = { $registration-no } баянаты бойынша шарт жасалмады, тұрғынжай босатылды. Жаңа ұсынысты күтіңіз.
refusals-failure-not-possible = { $registration-no } баянаты ({ $stage }): «{ $reason }» себебі қазір мүмкін емес. Басқа себепті таңдаңыз.
refusals-term-not-passed = Шартты { $sign-by } күнін қоса алғанда жасауға болады, ал шешімнің күні – { $decided-on }. Мерзім өткеннен кейінгі шешімді жазыңыз немесе басқа себепті таңдаңыз.

# Sittings and leases: numbers and days.
refusals-lease-number-taken = { $year } жылы бұл гарнизонда № { $number } шарт бар. Нөмірді тексеріңіз.
refusals-agreement-number-taken = № { $lease } шартқа № { $number } қосымша келісім жазылған. Нөмірді тексеріңіз.
refusals-before-acceptance = { $date } күні келісім күнінен бұрын: ол { $earliest } берілді. Күнін түзетіңіз.
refusals-before-sitting = { $date } күні отырыстан бұрын: ол { $earliest } өтті. Күнін түзетіңіз.
refusals-before-approval = { $date } күні хаттама бекітілгеннен бұрын: ол { $earliest } бекітілді. Күнін түзетіңіз.
refusals-before-lease = { $date } күні шарттан бұрын: ол { $earliest } жасалды. Күнін түзетіңіз.

# Inventory and exclusion cases.
refusals-empty-answer-source = Жауап берген жүйе көрсетілмеген. Оны жазыңыз.
refusals-empty-notice-number = Хабарламаның нөмірі көрсетілмеген. Оны жазыңыз.
refusals-empty-calendar-source = Күнді ауыстыру туралы акт көрсетілмеген. Оны жазыңыз.
refusals-empty-wording-act = Жаңа редакцияның актісі немесе себебі көрсетілмеген. Оны жазыңыз.
refusals-subject-unknown = ЖСН { $subject } – { $registration-no } баянаты бойынша өтініш беруші де, отбасы мүшесі де емес. ЖСН-ді тексеріңіз не адамды отбасы құрамына енгізіңіз.
refusals-term-is-zero = Мерзім нөл болмайды. Күн санын көрсетіңіз.
refusals-unknown-case = Тізілімде мұндай іс жоқ. Тізімді жаңартыңыз.
refusals-no-open-case = { $registration-no } баянаты бойынша ашық іс жоқ. Алдымен мәлімет бар жауапты енгізіңіз не істі қолмен ашыңыз.
refusals-case-already-open = { $registration-no } баянаты бойынша іс ашылған. Соны жалғастырыңыз.
refusals-entry-has-no-place = { $registration-no } баянаты кезекте тұрған жоқ ({ $state }), іс жүргізудің қажеті жоқ. Нөмірді тексеріңіз.
refusals-case-act-not-possible = { $registration-no } баянаты, іс: { $stage }. «{ $act }» қазір жазылмайды. Қолжетімді қадамды таңдаңыз.
refusals-not-heard-opened = { $registration-no } баянаты бойынша алдын ала шешім, тыңдау туралы хабарлама және тыңдау хаттамасы жоқ (ӘРПК, 73-бап). Алдымен оларды не тыңдаусыз шешудің негізін жазыңыз, содан кейін шешіңіз.
refusals-not-heard-preliminary = { $registration-no } баянаты бойынша тыңдау туралы хабарлама мен тыңдау хаттамасы жоқ (ӘРПК, 73-бап). Алдымен оларды не тыңдаусыз шешудің негізін жазыңыз, содан кейін шешіңіз.
refusals-not-heard-notified = { $registration-no } баянаты бойынша тыңдау хаттамасы жоқ (ӘРПК, 73-бап). Алдымен оны не тыңдаусыз шешудің негізін жазыңыз, содан кейін шешіңіз.
refusals-ground-missing = { $registration-no } баянаты бойынша есептен шығару негізі көрсетілмеген. Заңның 73-бабы 1-тармағының 1–9-тармақшасын көрсетіңіз.
refusals-unknown-ground = { $number } негізі жоқ. Заңның 73-бабы 1-тармағының 1–9-тармақшасын көрсетіңіз.
refusals-basis-is-not-for-exclusion = { $basis }: бұл есептен шығарудың емес, бөлудің негізі. Есептен шығару негізін таңдаңыз.
refusals-hearing-too-soon = Тыңдау { $hearing } тым ерте: ол туралы кемінде 3 жұмыс күні бұрын хабарланады (ӘРПК, 73-бап). Оны { $earliest } күнінен бастап тағайындаңыз.
refusals-no-family = { $registration-no } баянатында кезекті жалғастыра алатын отбасы мүшесі жоқ. Отбасы құрамын тексеріңіз не басқа шешім таңдаңыз.
refusals-lease-in-force = { $registration-no } баянаты бойынша № { $number } жалдау шарты жасалған. Тұрғынжай алуына байланысты есептен шығаруды жазыңыз.
refusals-cases-over-term = Раундты ашуға болмайды: есептен шығару туралы істер мерзімінен артық шешім күтуде – { $cases }. Алдымен соларды шешіңіз.
refusals-case-over-term = { $registration-no } (мерзімі { $decide-by })
refusals-before-case-opening = { $date } күні іс ашылғаннан бұрын: ол { $earliest } ашылды. Күнін түзетіңіз.
refusals-before-preliminary-decision = { $date } күні алдын ала шешімнен бұрын: ол { $earliest } қабылданды. Күнін түзетіңіз.
refusals-before-hearing-day = { $date } күні тыңдаудан бұрын: оның күні { $earliest }. Күнін түзетіңіз.
refusals-before-decision = { $date } күні шешімнен бұрын: ол { $earliest } қабылданды. Күнін түзетіңіз.
refusals-before-appeal = { $date } күні шағымнан бұрын: ол { $earliest } берілді. Күнін түзетіңіз.

# Consents and the social wallet.
refusals-before-consent = { $date } күні келісімнен бұрын: ол { $earliest } берілді. Күнін түзетіңіз.
refusals-before-order = { $date } күні комиссия құрамы туралы бұйрықтан бұрын: ол { $earliest } шығарылды. Күнін түзетіңіз.
refusals-empty-consent-text = Келісім мәтіні көрсетілмеген. Оны сөзбе-сөз жазыңыз.
refusals-empty-consent-evidence = Өтініштің не хабарламаның нөмірі көрсетілмеген. Оны жазыңыз.
refusals-empty-wallet-reference = «Әлеуметтік әмияндағы» нөмір көрсетілмеген. Оны жазыңыз.
refusals-consent-stands = { $registration-no } баянаты бойынша келісім { $date } күнінен жазылған. Ол енді күшінде болмаса, алдымен қайтарып алуды жазыңыз.
refusals-no-consent = { $registration-no } баянаты бойынша келісім жоқ, қайтарып алатын ештеңе жоқ. Нөмірді тексеріңіз.
refusals-no-place-for-consent = { $registration-no } баянаты енді кезекте тұрған жоқ, келісім қажет емес. Нөмірді тексеріңіз.
# A file index that cannot be printed.
refusals-file-index-unfit = «{ $index }» іс индексі жарамайды: әріп, цифр, нүкте, дефис не қиғаш сызық керек, { $longest } таңбадан аспасын.
# A file of days of the calendar.
refusals-calendar-day = { $line }-жол: күн оқылмады. Оны 2026-12-19 деп жазыңыз.
refusals-calendar-kind = { $line }-жол: күннен кейін off (демалыс) немесе working (жұмыс күні) тұруы тиіс.
refusals-calendar-source = { $line }-жол: акт көрсетілмеген. Оны үшінші етіп жазыңыз.
