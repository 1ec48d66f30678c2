# The section of replies.
replies-page-awaited = Жауабы күтілуде: { $count }
replies-page-tray = Сіздің шешіміңізді күтуде: { $count }
replies-take-in = Жауаптарды файлдан алу…
replies-awaited = Жауабы күтілуде
replies-tray = Сіздің шешіміңізді күтуде
replies-nobody = Ешкім табылмады
replies-nobody-hint = Тегі, телефоны, тіркеу немесе түгендеу нөмірі бойынша іздеңіз. Мерзімі өтіп кеткендер де табылады.
replies-select-hint = Адамды телефоны немесе тегі бойынша тауып (Ctrl+F), тізімнен таңдаңыз.

# The tray.
replies-tray-empty = Шешетін ештеңе жоқ
replies-tray-empty-hint = Мұнда бағдарлама өзі анықтай алмайтын жауаптар түседі: кешіккен, қайшы, оқылмайтын, бөтен нөмірден келген.
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
replies-advice-conflict = Тұрғынжай басқаға ұсынылып қойған, сондықтан раунд тоқтатылды. Кімнің ұсынысы қалатынын шешіңіз: екіншісін раундта қайтарып алып, содан кейін жауапты қаралды деп белгілеңіз.
replies-advice-differs = Мерзімінде келген бірінші жауап шешеді, ол өзгертілген жоқ. Адамға қоңырау шалыңыз; ойынан қайтса, оны комиссия шешеді.
replies-advice-late = Жауап мерзімнен кейін келді және ештеңені өзгерткен жоқ. Бұл туралы адамға хабарлаңыз; ол кезектегі орнын жоғалтпайды.
replies-advice-contradictory = Ұсыныс әлі де жауап күтуде. Адамға қоңырау шалып, айтқанын жазыңыз.
replies-advice-unreadable = Ұсыныс әлі де жауап күтуде. Адамға қоңырау шалып, айтқанын жазыңыз.
replies-advice-unmatched = Бұл нөмірден жауап күтілмеген. Қоңырау шалып, кім екенін біліңіз; кезектегі адам болса, карточкасындағы телефонын түзетіңіз.
replies-advice-shared-number = Бұл нөмір ұсынысы бар екі адамда көрсетілген. Қоңырау шалып, кім жауап бергенін біліп, соның жауабын жазыңыз.
