# Rules of the social wallet (order 214): consents, references, terms of one working day.

# The text that people consent to, as the application names the systems; valid from 22 November 2026 until replaced.
wallet-consent-text = Дербес деректерімді жинауға және өңдеуге, мен және отбасы мүшелерім туралы мәліметтерді АХАЖ, ЖМБМК, ЖТ МДҚ, «Қазреестр», «Мемлекеттік мүлік тізілімі» ақпараттық жүйелерінде және мобильді азаматтар базасында тексеруге, қызметтік тұрғынжаймен қамтамасыз етілгенге дейін осы мәліметтерді кейіннен жаңартуға, сондай-ақ қызметтік тұрғынжайды бөлу туралы хабарламаларды «әлеуметтік әмияндағы» жеке кабинетте және SMS-хабарламалар арқылы алуға келісім беремін.
wallet-channel-paper = қағазда, қолы қойылған
wallet-channel-digital-signature = ЭЦҚ қойылған электрондық құжат
wallet-channel-one-time-password = бір реттік пароль
wallet-channel-sms = мобильді азаматтар базасындағы нөмірден SMS
wallet-channel-wallet = «әлеуметтік әмияндағы» жеке кабинет

# The part of the person's card.
wallet-consent = Келісім
wallet-no-consent = Келісім жоқ: № 528 бұйрық бұл адамды өткізіп жібереді, хабарлама жіберілмейді
wallet-consent-undated = Келісім баянатпен бірге жазылған, күні мен мәтіні жоқ
wallet-consent-stands = Келісім { $date } бастап
wallet-consent-given = { $date }: { $channel }. Жазған: { $actor }, { $recorded }
wallet-consent-withdrawn = { $date } қайтарып алынды: { $channel }, { $evidence }
wallet-application-reference = «Әлеуметтік әмияндағы» өтінім нөмірі
wallet-message-reference = «Әлеуметтік әмияндағы» №
wallet-give = Келісімді жазу…
wallet-withdraw = Қайтарып алуды жазу…
wallet-record-reference = Әмияндағы нөмір…

# The forms.
wallet-give-title = Дербес деректерді жинауға және өңдеуге келісім
wallet-give-agree = Келісімді жазу
wallet-given = Келісім жазылды.
wallet-day = Келісім күні
wallet-channel = Тәсілі
wallet-language = Мәтін тілі
wallet-text = Дәл мәтіні
wallet-withdraw-title = Келісімді қайтарып алу
wallet-withdraw-body = Осы күннен бастап № 528 бұйрық бұл адамды өткізіп жібереді, ұсыныс қағазда қол қойғызып беріледі. Бұрынғы келісім тарихта қалады.
wallet-withdraw-agree = Қайтарып алуды жазу
wallet-withdrawn = Келісімді қайтарып алу жазылды.
wallet-withdrawal-day = Қайтарып алған күні
wallet-evidence = Өтініштің не хабарламаның №
wallet-reference-title = «Әлеуметтік әмияндағы» нөмір
wallet-reference-agree = Нөмірді жазу
wallet-reference = Нөмірі не сәйкестендіргіші
wallet-reference-hint = Бағдарлама әмиянмен байланыспаған: нөмірді қолмен көшіріңіз.
wallet-reference-recorded = Нөмір жазылды.

# The form of an application, under the tick.
wallet-consent-day = Келісім күні
wallet-consent-day-hint = Бос болса – баянат берілген күн. Карточкада көрсетілген мәтін жазылады.
wallet-consent-on-card = Келісім мен оны қайтарып алу карточкада жазылады.

# The terms of one working day.
wallet-send-by = жіберу: { $date }
wallet-send-over = өтті: { $date }
wallet-term-running = { $date } дейін жіберу керек
wallet-term-over = жіберілмеген, мерзімі { $date } өтті
wallet-message-term = Хабарлама (214-бұйрық, 4-т.)
wallet-term-kept = мерзімінде, соңғы күні { $date }
wallet-term-kept-late = мерзімінен кеш: соңғы күні { $date } болған
wallet-notified-late = { $date } хабарланды, бір жұмыс күнінен кеш

# Above the tasks.
wallet-messages-over = Бір жұмыс күнінде жіберілмеген хабарлама: { $count }
wallet-notices-over = Бір жұмыс күнінде жіберілмеген шешім туралы хабарлама: { $count }
wallet-show-round = Раундқа
wallet-show-cases = Істерге
