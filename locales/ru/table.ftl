# Around a list: what is shown, sorted, narrowed, chosen, and how it leaves the program.

# The bar over a list that is sorted by one of its columns.
table-sorted = Отсортировано по столбцу «{ $column }»: сам список не изменён
table-sorted-queue = Отсортировано по столбцу «{ $column }»: сама очередь не меняется
table-back-to-order = Вернуть обычный порядок
table-back-to-queue = Вернуть порядок очереди

# The chips of the filters.
table-clear-filters = Снять весь отбор
table-remove-filter = Снять отбор: { $filter }

# The foot of a list.
table-shown = Показано: { $shown }
table-chosen = выбрано: { $chosen }
# A sum of a column.
table-total = { $header }: { $total }
table-total-chosen = { $header }: { $total }, из них выбрано { $chosen }
table-filters = Отбор
table-columns = Столбцы
table-views = Виды
table-export = В файл…
# While the choices of the filters are counted.
table-counting = Считаем…

# The menu of columns.
table-usual-columns = Обычные столбцы
table-move-left = Столбец «{ $column }» левее
table-move-right = Столбец «{ $column }» правее

# The menu of named views.
table-usual-view = Обычный вид
table-view-name = Название вида
table-save-view = Запомнить
table-delete-view = Удалить вид «{ $view }»

# At the edge of the window after Ctrl+C.
table-copied = { $rows-count ->
    [one] Скопирована { $rows-count } строка.
    [few] Скопированы { $rows-count } строки.
    [many] Скопировано { $rows-count } строк.
   *[other] Скопировано { $rows-count } строки.
}

# The question before a list is written to a file.
table-export-title = Выгрузка: { $list }
# What is written: the list as it is on the screen, or (export-whole) everything.
table-export-shown = Как на экране
table-export-shown-hint = Строк: { $shown }. Столбцы, отбор и порядок – как на экране.
# Under it, for every list.
table-export-hint = Файл xlsx или csv. В нём могут быть персональные данные; выгрузка записывается в журнал.
table-export-file = Файл
table-export-kind = Таблица
table-export-write = Выгрузить
table-exporting = Список выгружается…
table-exported = { $rows-count ->
    [one] Выгружена { $rows-count } строка.
    [few] Выгружены { $rows-count } строки.
    [many] Выгружено { $rows-count } строк.
   *[other] Выгружено { $rows-count } строки.
}
