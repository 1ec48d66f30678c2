# The section of replies.
replies-page-awaited = Жауабы күтілуде: { $count }
replies-page-tray = Сіздің шешіміңізді күтуде: { $count }
replies-take-in = Жауаптарды файлдан алу…
replies-awaited = Жауабы күтілуде
replies-tray = Сіздің шешіміңізді күтуде
replies-nobody = Ешкім табылмады
replies-nobody-hint = Тегі, телефоны, тіркеу немесе түгендеу нөмірі бойынша іздеңіз. Мерзімі өтіп кеткендер де табылады.
replies-select-hint = Адамды телефоны немесе тегі бойынша тауып (Ctrl+F), тізімнен таңдаңыз.

# By which day a term ends: what the list of awaited replies can be narrowed to.
replies-due-over = мерзімі өтті
replies-due-today = бүгін
replies-due-tomorrow = ертең
replies-due-later = кейін
replies-due-none = мерзім жүрмейді

# The tray.
replies-tray-empty = Шешетін ештеңе жоқ
replies-tray-empty-hint = Мұнда бағдарлама өзі анықтай алмайтын жауаптар түседі: кешіккен, қайшы, оқылмайтын, бөтен нөмірден келген.
replies-tray-nobody-hint = Тегі, жауап келген нөмір немесе оның мәтіні бойынша іздеңіз.
replies-column-what = Не болды
replies-column-from = Кімнен
replies-column-received = Алынды
replies-column-text = Мәтіні
replies-source = Дереккөзі
replies-from-gateway = шлюз
replies-from-person = қолмен енгізілген
replies-recorded-at = Енгізілді
replies-offer = Ұсыныс
replies-before = Бұрын
replies-record-what-is-said = Телефон арқылы жауапты жазу…
replies-note = Не шешілді
replies-note-hint = Жазба жауаппен бірге журналда қалады.
replies-mark-handled = Қаралды деп белгілеу
replies-handled = Жауап қаралды.

# What a person can do about a waiting reply.
replies-advice-conflict = Тұрғынжай басқаға ұсынылып қойған, сондықтан раунд тоқтатылды. Жауапты ескеру не үнсіздікті күшінде қалдыру туралы комиссия шешеді; шешім құжатымен жазылады.
replies-advice-differs = Мерзімінде келген бірінші жауап шешеді, ол өзгертілген жоқ. Адамға қоңырау шалыңыз; ойынан қайтса, оны комиссия шешеді.
replies-advice-late = Жауап мерзімнен кейін келді және ештеңені өзгерткен жоқ. Бұл туралы адамға хабарлаңыз; ол кезектегі орнын жоғалтпайды.
replies-advice-contradictory = Ұсыныс әлі де жауап күтуде. Адамға қоңырау шалып, айтқанын жазыңыз.
replies-advice-unreadable = Ұсыныс әлі де жауап күтуде. Адамға қоңырау шалып, айтқанын жазыңыз.
replies-advice-unmatched = Бұл нөмірден жауап күтілмеген. Қоңырау шалып, кім екенін біліңіз. Ұсынысы бар адам болса, жауапты соның ұсынысына жатқызып, карточкасындағы телефонын түзетіңіз.
replies-advice-shared-number = Бұл нөмір ұсынысы бар екі адамда көрсетілген. Қоңырау шалып, кім жауап бергенін біліп, жауапты соның ұсынысына жатқызыңыз.

# The trays.
replies-group-all = Барлығы
replies-group-conflict = Қайшылық
replies-group-differs = Басқа жауап
replies-group-late = Кешіккен
replies-group-contradictory = Әртүрлі код
replies-group-unreadable = Кодсыз
replies-group-unmatched = Бөтен нөмір
replies-group-shared-number = Ортақ нөмір

# Decisions of a waiting reply.
replies-against = Оған қарсы
replies-decide = Шешу…
replies-decide-title = Кімнің ұсынысы қалады
replies-decide-agree = Шешімді жазу
replies-honour = Мерзімінде берілген жауапты ескеру
replies-honour-hint = Үнсіздік жазбасы жойылады. Бұл келісім болса, жаңа ұсыныс қайтарып алынады; оған келісіп қойса, жауапты ескеруге болмайды.
replies-lapse-stands = Үнсіздікті күшінде қалдыру
replies-lapse-stands-hint = Жаңа ұсыныс сақталады. Кезектегі орын жоғалмайды.
replies-decided = Шешім жазылды.
replies-take-late = Шешім бойынша қабылдау…
replies-take-late-title = Кешіккен жауапты қабылдау
replies-take-late-body = Бұл ұсыныс бойынша үнсіздіктің күші жоқ, сондықтан комиссия кешіккен жауапты да қабылдай алады. Шешім құжатымен жазылады.
replies-take-late-agree = Жауапты қабылдау
replies-assign = Ұсынысқа жатқызу…
replies-assign-title = Бұл кімнің жауабы
replies-assign-body = Жауап белгілі нөмірден келгендей, алынған уақыты бойынша қаралады.
replies-assign-search = Іздеу
replies-assign-offer = Ұсыныс
replies-assign-evidence = Кім жауап бергені қалай анықталды
replies-assign-agree = Жатқызу
replies-assigned = Жауап жатқызылды: { $what }.

# A message not delivered, and silence without effect.
replies-advice-failed = Хабарлама жеткізілмеді, мерзім өздігінен өтпейді. Ұсынысты қағазбен тапсырыңыз немесе қайтарып алыңыз.
replies-advice-no-answer = Мерзімінде жауап болмады, үнсіздік туралы акт жоқ: комиссия шешеді. Ұсынысты қайтарып алыңыз немесе адамның жауабын жазыңыз: ол «Кешіккен» тобына түседі, сонда шешім бойынша қабылдауға болады.

# The gateway's report from the clipboard.
replies-paste = Алмасу буферінен қою
replies-paste-hint = Шлюз есебін тақырыптарымен бірге көшіріп, осыны немесе Ctrl+V басыңыз.
