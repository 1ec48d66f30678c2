# Lists of the register on paper: under the title of one without a garrison.
lists-subtitle-of-register = { $number } от { $date }. Весь реестр. По состоянию на { $time }
# Totals under a table.
lists-total-of = { $what }: { $count-text }
# The stock.
lists-stock-title = Перечень служебного жилищного фонда
lists-column-total-area = Общая, кв.{ "\u00A0" }м
lists-column-useful-area = Полезная, кв.{ "\u00A0" }м
lists-stock-total = Всего жилищ: { $count-text }
# The register of offers and replies.
lists-offers-title = Реестр предложений и ответов по кодам
lists-column-round-and-wave = Раунд и волна
lists-offers-total = Всего предложений: { $count-text }
# The replies, in a file.
lists-replies-title = Поступившие ответы
# The list of printed papers.
lists-papers-total = Всего документов: { $count-text }
# The inventory by step.
lists-inventory-title = Сводка инвентаризации по шагам
lists-inventory-step-person = 6. Статус лица (ГБД ФЛ, ЗАГС)
lists-inventory-all-steps = Всего по шагам
lists-inventory-column-people = Всего человек
lists-inventory-people = Всего на учёте: { $count-text }
lists-inventory-complete = Инвентаризация полная и свежая: { $count-text }
# Above the list of papers: what can be made.
lists-make = Составить:
lists-make-stock = Жилищный фонд…
lists-make-offers = Предложения по кодам…
lists-make-papers = Список документов…
lists-make-journal = Журнал реестра…
