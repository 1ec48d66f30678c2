# The section of sittings and leases.

# The pages of the section, with how much is on each.
sittings-page-agenda = Күн тәртібі: { $people-count }
sittings-page-minutes = Хаттамалар: { $waiting-count ->
    [0] { $all-count }
   *[other] { $all-count }, бекітуді күтуде { $waiting-count }
}
sittings-page-awaited = Шарт жасасу: { $people-count }
sittings-page-leases = Шарттар: { $out-count ->
    [0] { $all-count }
   *[other] { $all-count }, мерзімі бітетіні { $out-count }
}
sittings-page-to-close = Есептен шығару: { $people-count }
sittings-only-running-out = 60 күн ішінде бітетіні

# What a list of people can be narrowed to by its term.
sittings-term-over = мерзімі өтті
sittings-term-soon = 5 күнге дейін
sittings-term-later = 5 күннен көп

# What the lists are called, in their files too.
sittings-name-agenda = Отырыстың күн тәртібі
sittings-name-minutes = Отырыс хаттамалары
sittings-name-awaited = Шарт жасасатындар
sittings-name-leases = Жалдау шарттары
sittings-name-to-close = Есептен шығарылатындар

# What an empty page says.
sittings-agenda-empty = Күн тәртібі бос
sittings-agenda-empty-hint = Ұсынысқа келісім (6521) бергендер осында шығады: олар бойынша отырыс шешім қабылдайды.
sittings-minutes-empty = Хаттамалар әлі жоқ
sittings-minutes-empty-hint = Күн тәртібінен адамдарды таңдап, отырыстың хаттамасын енгізіңіз.
sittings-awaited-empty = Шарт күтіп тұрған адам жоқ
sittings-awaited-empty-hint = Хаттама бекітілгеннен кейін шарт жасауға 15 күнтізбелік күн беріледі.
sittings-leases-empty = Жалдау шарттары жоқ
sittings-leases-empty-hint = Жазылған шарттар мерзімімен бірге осында көрінеді.
sittings-to-close-empty = Есептен шығаруды күтіп тұрған адам жоқ
sittings-to-close-empty-hint = Шарт жазылғаннан кейін есептен шығару туралы шешім осында енгізіледі (Заң, 73-баптың 1-тармағының 4) тармақшасы).
sittings-none-found = Ештеңе табылмады
sittings-none-found-hint = Іздеуді немесе сүзгіні өзгертіңіз.

# Columns.
sittings-column-name = Атағы, аты-жөні
sittings-column-surname = Аты-жөні
sittings-column-persons = Адам
sittings-column-accepted-on = Келісім
sittings-column-minutes = Хаттама
sittings-column-approved-on = Бекітілді
sittings-column-last-day = Соңғы күні
sittings-column-days-left = Қалғаны
sittings-column-lease = Шарт №
sittings-column-signed-on = Жасалды
sittings-column-extensions = Ұзартылды
sittings-column-number = №
sittings-column-held-on = Отырыс
sittings-column-granted = Берілді
sittings-column-declined = Бас тартылды
sittings-of-minutes = № { $number }, { $date }
sittings-tick-all = Барлығын белгілеу

# Buttons above the lists.
sittings-record-minutes = Хаттама енгізу…
sittings-sign = Шартты жазу…
sittings-fail = Шарт жасалмады…
sittings-unsign = Шарттың жазбасын жою…
sittings-extend = Ұзарту…
sittings-house = Есептен шығару туралы шешім…
sittings-approve = Гарнизон бастығы бекітті…
sittings-reverse = Хаттаманың күшін жою…
sittings-show-person = Карточкасы
sittings-choose-person = Тізімнен адамды таңдаңыз.

# The minutes of a sitting: the form.
sittings-record-title = Отырыстың хаттамасы
sittings-record-agree = Хаттаманы енгізу
sittings-record-incomplete = Хаттаманың нөмірін, күнін, қаласын және комиссия туралы бұйрықты толтырыңыз.
sittings-recorded = Хаттама енгізілді, ол бекітуді күтуде.
sittings-number = Хаттаманың нөмірі
sittings-held-on = Отырыс күні
sittings-place = Қала
sittings-order-number = Комиссия туралы бұйрық №
sittings-order-date = Бұйрықтың күні
sittings-commission = Комиссия құрамы
sittings-add-member = Адам қосу
sittings-seat = { $number }-жол: комиссиядағы орны
sittings-rank = Атағы
sittings-rank-of = { $number }-жол: атағы
sittings-name-hint = Тегі және инициалдары
sittings-name-of = { $number }-жол: тегі және инициалдары
sittings-present = қатысты
sittings-present-of = { $number }-жол: қатысты
sittings-remove-of = { $number }-жолды алып тастау
sittings-decisions = Шешімдер мен дауыстар (қатысқан мүше: { $members-count })
sittings-decision-on = Шешім: { $name }
sittings-votes-for = «Қарсы емес»
sittings-votes-against = «Қарсы»
sittings-votes-abstained = қалыс қалды
sittings-votes-of = { $what }: { $name }
sittings-opinion = Ерекше пікір (болған жағдайда)
sittings-note = Ескертпе
sittings-two-thirds = Қатысқандардың үштен екісі жиналмады: 405-бұйрықтың 8-тармағы көпшілік дауысты, 10-тармағы үштен екісін талап етеді.

# Minutes in full, beside their list.
sittings-fell-through = шешімдер күшін жойды
sittings-minutes-title = № { $number } хаттама, { $date }
sittings-order = Комиссия туралы бұйрық
sittings-presiding = Жүргізген
sittings-attended = Қатысқан мүше
sittings-attended-of = { $all-count } ішінен { $present-count }
sittings-approved-by = Бекіткен
sittings-votes = «Қарсы емес» { $for-count } · «Қарсы» { $against-count } · қалыс қалды { $abstained-count }
sittings-opinion-was = Ерекше пікір: { $opinion }

# Questions before an act: title, body, verb; and what is told after it.
sittings-approve-title = Хаттаманы бекіту: { $about }
sittings-approve-body = Гарнизон бастығы бекіткен күннен бастап шарт жасауға 15 күнтізбелік күн беріледі. Бас тартылған адамдар кезекке, тұрғынжайлар раундқа қайтады.
sittings-approve-agree = Бекітілгенін жазу
sittings-approved = Хаттама бекітілді.
sittings-approved-on = Бекітілген күні
sittings-office = Лауазымы
sittings-office-hint = мысалы, Алматы гарнизонының бастығы
sittings-signatory = Тегі және инициалдары
sittings-reverse-title = Хаттаманың күшін жою: { $about }
sittings-reverse-body = Адамдар күн тәртібіне қайтады, хаттаманың нөмірі босайды. Жазба журналда қалады.
sittings-reverse-agree = Күшін жою
sittings-reversed = Хаттаманың күші жойылды.
sittings-sign-title = Жалдау шарты: { $about }
sittings-sign-body = Шарт 12 айға жасалады. Тұрғынжай бос қордан шығады, адам есептен шығаруды күтеді.
sittings-sign-agree = Шартты жазу
sittings-signed = Шарт жазылды.
sittings-lease-number = Шарттың нөмірі
sittings-date = Күні
sittings-unsign-title = Шарттың жазбасын жою: { $about }
sittings-unsign-body = Шарт қателесіп жазылған болса. Адам шартты қайта күтеді, 15 күндік мерзім бұрынғыдай. Жазба журналда қалады.
sittings-unsign-agree = Жазбаны жою
sittings-unsigned = Шарттың жазбасы жойылды.
sittings-extend-title = Шартты ұзарту: № { $about }
sittings-extend-body = Шарт қосымша келісіммен 12 айға ұзартылады. Ұзарту үшін коммуналдық қарызының жоқтығы туралы анықтама керек.
sittings-extend-agree = Ұзартуды жазу
sittings-extended = Шарт 12 айға ұзартылды.
sittings-agreement-number = Қосымша келісімнің нөмірі
sittings-fail-title = Шарт жасалмады: { $about }
sittings-fail-body = Тұрғынжай босайды, адам кезектегі бұрынғы орнына қайтады: баянат берілген уақыт өзгермейді.
sittings-fail-agree = Шешімді жазу
sittings-failed = Шешім жазылды: тұрғынжай босатылды, адам кезекке қайтты.
sittings-house-title = Есептен шығару: { $about }
sittings-house-body = Тұрғынжай алды: Заңның 73-бабы 1-тармағының 4) тармақшасы. Адам кезектен шығады, артындағылар жылжиды. Шешімнен кейін он күн ішінде хабарлама беріледі.
sittings-house-agree = Есептен шығару
sittings-housed = Адам есептен шығарылды.
sittings-decision-body = Шешім қабылдаған орган
sittings-decision-number = Шешімнің нөмірі
sittings-decision-date = Шешімнің күні
sittings-district-unit = Аудандық пайдалану бөлімі
