# Under the program's name.
start-what-it-is = Гарнизон тұрғын үй комиссиясының тізілімі, кезегі және қызметтік тұрғынжайды бөлуі

# The three cards.
start-new-title = Жаңа тізілім
start-new-sentence = Комиссияның тізілімін бос бастаңыз: гарнизондар, комиссияның атауы, құқықтық негіз.
start-new-button = Тізілім жасау…
start-open-title = Тізілімді ашу
start-open-sentence = Осы компьютердегі немесе желілік қалтадағы бар тізілім файлын ашыңыз.
start-open-button = Ашу
start-practice-title = Оқу тізілімі
start-practice-sentence = Ойдан шығарылған адамдар мен тұрғынжайлар: барлығын қорықпай байқап көруге болады. Әр экран мен құжатта белгісі тұрады.
start-practice-button = Оқу тізілімін жасау

# The form of a new register.
start-commission-kk = Комиссияның атауы, қазақша
start-commission-ru = Комиссияның атауы, орысша
start-garrison = { $number-count }-гарнизон
start-zone = { $number-count }-гарнизонның сағат белдеуі
start-add-garrison = Гарнизон қосу
start-garrison-twice = Бұл гарнизон бар: басқа атау жазыңыз
start-zone-hint = 2024 жылғы 1 наурыздан бері сағат бүкіл елде бірдей; белдеу ескі баянаттардың уақыты үшін керек.
start-zone-almaty = Алматы, Астана
start-zone-qyzylorda = Қызылорда
start-zone-qostanay = Қостанай
start-zone-aqtobe = Ақтөбе
start-zone-aqtau = Ақтау
start-zone-atyrau = Атырау
start-zone-oral = Орал
start-basis = Бөлудің құқықтық негізі
start-basis-hint = Әр раундта басқа негізді таңдауға болады.
start-language = Тізілімнің тілі
start-file = Файл
start-register-files = Kezek тізілімдері
start-fill-in = Толтырыңыз
start-create = Жасау

# While a register is being made or opened, and what is told then.
start-making = Тізілім жасалуда…
start-making-practice = Оқу тізілімі жасалуда: адамдар, тұрғынжайлар, раундтар, түгендеу…
start-opening = Тізілім ашылуда…
start-lapsed-now = { $count } ұсыныстың мерзімі өтті: жауапсыздық жазылды.

# The page that opens a register, beside its button; and its hover text.
start-look-only = Тек қарау
start-look-only-hint = Тізілім оқуға ашылады, хатшы онымен сол уақытта жұмыс істей алады. ЖСН мен телефондар жасырылған, ештеңе жазуға болмайды.
start-restore = Көшірмеден қалпына келтіру…
# Below it, when a register did not open.
start-copies-beside = Файлдың қасында осы тізілімнің көшірмелері бар. Қайсысынан қалпына келтірілетінін таңдаңыз:
start-copy-beside = { $time } · жазбалар: { $records }
start-no-copies-beside = Файлдың қасында бұл тізілімнің көшірмесі жоқ. Көшірме басқа жерде болса, «Көшірмеден қалпына келтіру…» түймесін басыңыз.
# The page that makes a register of a copy.
start-restore-title = Көшірмеден қалпына келтіру
start-restore-copy = Көшірме файлы
start-restore-look = Ішінде не барын көрсету
start-restore-hint = Ашылмаған файл сол күйінде қалады; қалпына келтірілгені бірден ашылады.
