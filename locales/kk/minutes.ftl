# The minutes of a sitting by annex 3 of order 405, a paper: its kind in the list of printed papers.
minutes-kind = Отырыс хаттамасы
minutes-kind-extract = Хаттамадан үзінді көшірме
# The commander's approval above the minutes.
minutes-approve = БЕКІТЕМІН
minutes-commander = ҚР ҚК гарнизонының бастығы ({ $garrison })
minutes-approval-day = 20___ жылғы «____» ______________
# The head; titles are printed in capitals.
minutes-title = Тұрғын үй комиссиясы отырысының № { $number } хаттамасы
minutes-extract-title = Тұрғын үй комиссиясы отырысының № { $number } хаттамасынан үзінді көшірме
minutes-garrison = Гарнизон: { $garrison }
minutes-order = Комиссия гарнизон бастығының бұйрығы негізінде жұмыс істейді: { $day-in-words } №{ "\u00A0" }{ $number }.
minutes-present = Қатысқандар:
minutes-absent = Қатыспағандар:
minutes-present-of = Комиссия мүшелерінен ({ $members-count }) қатысқаны: { $present-count }.
minutes-presiding = Төрағалық етті: { $person }
# The agenda and its table.
minutes-agenda = Күн тәртібі:
minutes-agenda-allocation = 1. Тұрғынжайға мұқтаж адамдардың кезектілік тізіміне сәйкес тұрғын үй қорын бөлу туралы.
minutes-column-item = Р/с №
minutes-column-person = Әскери атағы, тегі, аты, әкесінің аты
minutes-column-service = Қызмет (жұмыс) орны
minutes-column-employment = ҚР{ "\u00A0" }ҚК-мен еңбек қатынасы
minutes-column-family = Отбасы құрамы
minutes-column-dwelling = Ұсынылып отырған тұрғынжайдың мекенжайы (бөлме саны, жалпы ауданы)
minutes-column-note = Ескертпе
minutes-applicant = өтініш беруші
# A child who is not born yet.
minutes-one-more = тағы бір адам (Заң, 75-бап 5-т.)
minutes-dwelling = { $address } (бөлме саны: { $rooms }, { $area }{ "\u00A0" }ш.{ "\u00A0" }м)
# The decision on each person.
minutes-decisions = Комиссия шешімдері:
minutes-person = { $name } (тіркеу №{ "\u00A0" }{ $registration-no })
minutes-grants = Шешім: { $address } мекенжайы бойынша қызметтік тұрғынжай (түгендеу №{ "\u00A0" }{ $inventory-no }) берілсін.
minutes-declines = Шешім: { $address } мекенжайы бойынша қызметтік тұрғынжай (түгендеу №{ "\u00A0" }{ $inventory-no }) беруден бас тартылсын. Себебі: { $reason }.
minutes-put-to-vote = Осы шешім дауысқа салынды.
minutes-voted = Дауыс бергендер: «Қарсы емес» – { $in-favour }, «Қарсы» – { $against }.
minutes-voted-with-abstained = { $voted } Қалыс қалғандар – { $abstained }.
minutes-opinion = Ерекше пікір (болған жағдайда): { $opinion }
minutes-no-opinion = жоқ.
# The end of an extract.
minutes-approved = Хаттама бекітілді: { $day-in-words }, { $person }
minutes-extract-true = Үзінді көшірме дұрыс.
# At the foot of every page: the number in the list of printed papers.
minutes-footer = Басып шығарылған құжаттар тізімінде { $day-in-words } №{ "\u00A0" }{ $number }
# The buttons beside minutes.
minutes-print = Хаттаманы басып шығару…
minutes-print-extract = Үзінді көшірме…
minutes-print-extracts = Барлығына үзінді көшірме: { $count }…
