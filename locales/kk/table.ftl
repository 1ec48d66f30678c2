# Around a list: what is shown, sorted, narrowed, chosen, and how it leaves the program.

# The bar over a list that is sorted by one of its columns.
table-sorted = «{ $column }» бағаны бойынша сұрыпталған: тізімнің өзі өзгермейді
table-sorted-queue = «{ $column }» бағаны бойынша сұрыпталған: кезектің өзі өзгермейді
table-back-to-order = Әдеттегі ретке қайту
table-back-to-queue = Кезек ретіне қайту

# The chips of the filters.
table-clear-filters = Барлық іріктеуді алып тастау
table-remove-filter = Іріктеуді алып тастау: { $filter }

# The foot of a list.
table-shown = Көрсетілгені: { $shown }
table-chosen = таңдалғаны: { $chosen }
# A sum of a column.
table-total = { $header }: { $total }
table-total-chosen = { $header }: { $total }, оның ішінде таңдалғаны { $chosen }
table-filters = Іріктеу
table-columns = Бағандар
table-views = Көріністер
table-export = Файлға…
# While the choices of the filters are counted.
table-counting = Саналуда…

# The menu of columns.
table-usual-columns = Әдеттегі бағандар
table-move-left = «{ $column }» бағанын солға жылжыту
table-move-right = «{ $column }» бағанын оңға жылжыту

# The menu of named views.
table-usual-view = Әдеттегі көрініс
table-view-name = Көріністің атауы
table-save-view = Есте сақтау
table-delete-view = «{ $view }» көрінісін жою

# At the edge of the window after Ctrl+C.
table-copied = { $rows-count } жол көшірілді.

# The question before a list is written to a file.
table-export-title = Файлға шығару: { $list }
# What is written: the list as it is on the screen, or (export-whole) everything.
table-export-shown = Экрандағыдай
table-export-shown-hint = Жолдар саны: { $shown }. Бағандар, іріктеу және рет – экрандағыдай.
# Under it, for every list.
table-export-hint = xlsx немесе csv файлы. Онда дербес деректер болуы мүмкін; файлға шығару журналға жазылады.
table-export-file = Файл
table-export-kind = Кесте
table-export-write = Шығару
table-exporting = Тізім файлға шығарылуда…
table-exported = { $rows-count } жол шығарылды.
