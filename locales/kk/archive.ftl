# The list of printed papers.
archive-list = Басып шығарылған құжаттар
archive-kind-offer-notice = Ұсыныс туралы хабарлама
archive-kind-protocol = Раунд хаттамасы
archive-column-kind = Құжат
archive-column-number = Нөмірі
archive-column-date = Күні
archive-column-person = Кімге
archive-column-registration-no = Тіркеу №
archive-column-prints = Басылды
archive-column-printed-at = Уақыты
archive-column-author = Авторы
archive-column-copies = Көшірмелер
archive-copies = көшірме
archive-none-found = Бұл сұрау бойынша құжаттар жоқ
archive-none-found-hint = Жоғарыдағы іздеу өрісін тазалаңыз.

# Beside the list: one paper.
archive-choose = Кімге берілгенін және неше рет басылғанын көру үшін құжатты таңдаңыз.
archive-title = № { $number } { $kind }
archive-printed = Басып шығарылды
archive-times = { $count } рет
archive-never = бірде-бір рет емес
archive-copy-hint = Нөмірі мен күні бұрынғыдай қалады, әр параққа «КӨШІРМЕ» белгісі қойылады. Қарау көшірме болып саналмайды.
archive-look = Қарау…
archive-print-copy = Көшірмесін басып шығару…
archive-list-hint = Тізім «Кезек» бөлімінде қайта басылады. Сол күнгі кезектің қандай болғаны да сонда көрінеді.
archive-protocol-hint = Хаттама раундтың бетінде жасалады. Раунд өзгермегенше бұл сол нөмірі мен күні бар көшірме болады.
archive-minutes-hint = Хаттамалар мен үзінді көшірмелер «Отырыс, жалдау» бөлімінде басылады. Хаттама өзгермегенше бұл сол нөмірі мен күні бар көшірме болады.
archive-place-hint = Мәлімет карточкада, «Неге осы орын» бөлігінде жасалады, әр жолы жаңа нөмірмен.
archive-made-anew = Тізім әр жолы қайтадан, жаңа нөмірмен және күнмен жасалады.
archive-show-queue = Сол күнгі кезек
archive-show-card = Карточка
archive-show-round = { $number }-раунд
archive-round = Раунд

# What the list can be narrowed by.
archive-filter-year = Жылы
