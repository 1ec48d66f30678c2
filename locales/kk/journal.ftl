# The journal on paper: the cover.
journal-title = Тізілім журналы
journal-begun = Басталды
journal-ended = Соңғы жазба
journal-records = Жазба саны
journal-hint = Жазбалар ретімен жүреді және өзгертілмейді: түзету жаңа жазбамен енгізіледі. Әр жазба алдыңғысымен таңба арқылы байланысқан.
# The table of a month.
journal-column-number = Р/с №
journal-column-time = Күні мен уақыты
journal-column-actor = Кім енгізді
journal-column-record = Жазба
# Under the table, with the lines for two signatures.
journal-month-total = Барлығы, { $month-name }: жазба { $count-text }, № { $first } бастап № { $last } дейін
journal-responsible = Журналды жүргізуге жауапты адам

# The page of the journal in the section of papers.
journal-page = Журнал
journal-page-printed = Басып шығарылған құжаттар
# Above the list: going to a record.
journal-go-to = № немесе күн
journal-go = Өту
journal-go-unknown = Жазбаның нөмірін немесе күнді енгізіңіз, мысалы 22.11.2026.
journal-go-behind = Журналдағы жазба саны: { $count-text }.
# Above the list while records are looked through.
journal-looking = Қаралған жазба: { $done }, барлығы { $total }
journal-none-found = Мұндай жазба жоқ
journal-none-found-hint = Жоғарыдағы іздеу өрісін тазалаңыз немесе сүзгіні алыңыз.
journal-print = Журналды басып шығару…
# The bar over a list that is sorted.
journal-sorted = «{ $column }» бағаны бойынша сұрыпталған: журналдың өзі өзгермейді
journal-back-to-order = Нөмір ретіне қайтару
# The columns and filters.
journal-column-sequence = №
journal-column-concerns = Неге қатысты
journal-column-kind = Жазбаның түрі
journal-column-digest = Таңба
journal-filter-period = Кезең
journal-filter-month = Ай
journal-period-today = бүгін
journal-period-week = соңғы 7 күн
journal-period-30-days = соңғы 30 күн
journal-unreadable = Жазбаны бағдарламаның басқа нұсқасы жасаған немесе жазба бүлінген
# Beside the list: one record.
journal-record = № { $number } жазба
journal-choose = Толық көру үшін жазбаны таңдаңыз.
journal-concerns-register = бүкіл тізілім
journal-open = Ашу
journal-document = Құжат
journal-document-numbered = { $date } № { $number }
journal-hash = Жазбаның таңбасы
journal-previous-hash = Алдыңғысының таңбасы
journal-sealed = Жазба өз таңбасына және алдыңғы жазбаға сәйкес келеді.
journal-not-sealed = Жазба өз таңбасына сәйкес келмейді: оны бағдарламадан тыс өзгерткен.
journal-erased = Мазмұны № { $number } жазбамен жойылған, жеке басқа қатысы жоқ мәліметтер ғана қалды.
journal-checked = Тізілім { $time } тексерілді: сәйкессіздік жоқ.
journal-check-found = Тізілім { $time } тексерілді: сәйкессіздік саны { $count-text }.
journal-check-found-here = Тізілімді { $time } тексеру осы жазбадан сәйкессіздік тапты.
journal-behind-check = Тізілім { $time } тексерілгеннен кейін енгізілген.
journal-not-checked = Бұл жолы бүкіл тізілім әлі тексерілген жоқ.
journal-check = Тізілімді тексеруге
# In the list of keys.
journal-go-act = Журнал жазбасына өту
journal-open-act = Жазба қатысты болғанды ашу
