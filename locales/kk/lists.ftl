# Lists of the register on paper: under the title of one without a garrison.
lists-subtitle-of-register = { $date } { $number }. Бүкіл тізілім. { $time } жағдайы бойынша
# Totals under a table.
lists-total-of = { $what }: { $count-text }
# The stock.
lists-stock-title = Қызметтік тұрғын үй қорының тізбесі
lists-column-total-area = Жалпы, ш.{ "\u00A0" }м
lists-column-useful-area = Пайдалы, ш.{ "\u00A0" }м
lists-stock-total = Тұрғынжай барлығы: { $count-text }
# The register of offers and replies.
lists-offers-title = Кодтар бойынша ұсыныстар мен жауаптар тізілімі
lists-column-round-and-wave = Раунд пен толқын
lists-offers-total = Ұсыныс барлығы: { $count-text }
# The replies, in a file.
lists-replies-title = Түскен жауаптар
# The list of printed papers.
lists-papers-total = Құжат барлығы: { $count-text }
# The inventory by step.
lists-inventory-title = Қадамдар бойынша түгендеу жиынтығы
lists-inventory-step-person = 6. Адамның мәртебесі (ЖТ МДҚ, АХАЖ)
lists-inventory-all-steps = Барлық қадам бойынша
lists-inventory-column-people = Адам барлығы
lists-inventory-people = Есепте барлығы: { $count-text }
lists-inventory-complete = Түгендеуі толық әрі жаңа: { $count-text }
# Above the list of papers: what can be made.
lists-make = Жасау:
lists-make-stock = Тұрғын үй қоры…
lists-make-offers = Кодтар бойынша ұсыныстар…
lists-make-papers = Құжаттар тізімі…
lists-make-journal = Тізілім журналы…
