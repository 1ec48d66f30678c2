# The list of rejected rows that are still open.
rows-none = Открытых строк нет
rows-none-hint = Здесь остаются строки, которые не приняты из-за ошибок: пока строка открыта, этого человека нет в очереди.
rows-none-found = По этому запросу открытых строк нет
rows-none-found-hint = Очистите поле поиска вверху.
rows-meaning = Каждая открытая строка — человек, которого нет в очереди, или жилище, которого нет в фонде. Исправьте её в окне, загрузите исправленный файл или снимите с указанием причины.
rows-list = Открытые строки
rows-column-kind = Что
rows-column-key = Номер
rows-column-who = Кто или что
rows-column-issue = Что не так
rows-column-issues = Ошибок
rows-kind-applications = Заявление
rows-kind-dwellings = Жилище
rows-kind-replies = Ответ
rows-kind-deliveries = Доставка
rows-kind-answers = Госсистемы
rows-kind-member = Член семьи

# Beside the list: one row with all its cells.
rows-choose = Выберите строку, чтобы увидеть её ячейки и ошибки.
rows-wrong = Ошибки
rows-cells = Ячейки строки
rows-family-member = Член семьи { $number-count }
rows-issue-at = { $column }, ячейка { $cell }
rows-issue-whole = Вся строка
rows-enter = Ввести в окне…
rows-dismiss = Снять…
rows-member-hint = Внесите человека в семью на карточке заявителя или исправьте файл и загрузите его снова.
rows-no-form = Такие строки исправляют в файле и загружают его снова.

# The question before an open row is dismissed.
rows-dismiss-title = Снять открытую строку?
rows-dismiss-body = { $place-text } больше не будет считаться пропущенной. Ваше имя и причина остаются в журнале.
rows-dismiss-reason = Причина
rows-dismiss-reason-missing = Укажите причину: без неё строку снять нельзя
rows-dismiss-agree = Снять строку
rows-dismissing = Снимается открытая строка…
rows-dismissed = Строка снята, причина записана.
