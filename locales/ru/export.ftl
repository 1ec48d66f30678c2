# A button of every list.
export-button = Выгрузить…

# The question where to write a list: its title, and what is written.
export-title-queue = Выгрузка очереди
export-title-dwellings = Выгрузка жилищного фонда
export-title-offers = Выгрузка предложений
export-title-replies = Выгрузка ответов
export-title-papers = Выгрузка списка документов
export-title-inventory = Выгрузка сведений для шлюза
export-hint-queue = Вся очередь гарнизона.
export-hint-dwellings = Все жилища гарнизона с их состоянием.
export-hint-offers = Все предложения гарнизона с ответами и сроками.
export-hint-replies = Все поступившие ответы реестра, с каналом и решением по каждому.
export-hint-papers = Все напечатанные документы реестра.
export-hint-inventory = Список людей с открытыми сведениями (приказ 529, п. 11).
# Under it, for every list.
export-hint = Файл xlsx или csv. В нём могут быть персональные данные; выгрузка записывается в журнал.
export-file = Файл
export-kind = Таблица
export-write = Выгрузить
export-writing = Список выгружается…
# What came of it.
export-done = { $rows-count ->
    [one] Выгружена { $rows-count } строка.
    [few] Выгружены { $rows-count } строки.
    [many] Выгружено { $rows-count } строк.
   *[other] Выгружено { $rows-count } строки.
}
