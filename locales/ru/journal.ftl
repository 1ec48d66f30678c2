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

# The page of the journal in the section of papers.
journal-page = Журнал
journal-page-printed = Напечатанные документы
# Above the list: going to a record.
journal-go-to = № или день
journal-go = Перейти
journal-go-unknown = Введите номер записи или день, например 22.11.2026.
journal-go-behind = В журнале записей: { $count-text }.
# Above the list while records are looked through.
journal-looking = Просмотрено записей: { $done } из { $total }
journal-none-found = Таких записей нет
journal-none-found-hint = Очистите поле поиска вверху или снимите отбор.
journal-print = Напечатать журнал…
# The bar over a list that is sorted.
journal-sorted = Отсортировано по столбцу «{ $column }»: сам журнал не изменён
journal-back-to-order = Вернуть порядок номеров
# The columns and filters.
journal-column-sequence = №
journal-column-concerns = Чего касается
journal-column-kind = Вид записи
journal-column-digest = Отпечаток
journal-filter-period = Период
journal-filter-month = Месяц
journal-period-today = сегодня
journal-period-week = последние 7 дней
journal-period-30-days = последние 30 дней
journal-unreadable = Запись сделана другой версией программы или повреждена
# Beside the list: one record.
journal-record = Запись № { $number }
journal-choose = Выберите запись, чтобы увидеть её целиком.
journal-concerns-register = весь реестр
journal-open = Открыть
journal-document = Документ
journal-document-numbered = № { $number } от { $date }
journal-hash = Отпечаток записи
journal-previous-hash = Отпечаток предыдущей
journal-sealed = Запись сходится со своим отпечатком и с предыдущей записью.
journal-not-sealed = Запись не сходится со своим отпечатком: её изменили в обход программы.
journal-erased = Содержание удалено записью № { $number }, остались сведения, не относящиеся к личности.
journal-checked = Проверка реестра { $time }: расхождений нет.
journal-check-found = Проверка реестра { $time }: расхождений { $count-text }.
journal-check-found-here = Проверка реестра { $time } нашла расхождение в этой записи.
journal-behind-check = Внесена после проверки реестра { $time }.
journal-not-checked = Весь реестр в этот раз ещё не проверяли.
journal-check = К проверке реестра
# In the list of keys.
journal-go-act = Перейти к записи журнала
journal-open-act = Открыть то, чего касается запись
