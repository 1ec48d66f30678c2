# The journal on paper: the cover.
journal-title = Журнал реестра
journal-begun = Начат
journal-ended = Последняя запись
journal-records = Записей
journal-hint = Записи идут подряд и не изменяются: исправление вносится новой записью. Каждая запись связана с предыдущей отпечатком.
# The table of a month.
journal-column-number = № п/п
journal-column-time = Дата и время
journal-column-actor = Кто внёс
journal-column-record = Запись
# Under the table, with the lines for two signatures.
journal-month-total = Итого, { $month-name }: записей { $count-text }, с № { $first } по № { $last }
journal-responsible = Ответственный за ведение журнала
