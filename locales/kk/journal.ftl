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
