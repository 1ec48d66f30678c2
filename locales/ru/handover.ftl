# The question before papers are made.
handover-languages = Языки
handover-both = Оба языка
handover-where = Что сделать
handover-open = Открыть для просмотра
handover-print = Напечатать
handover-save = Сохранить в папку
handover-folder = Папка
handover-hint = Бумага получит номер и дату и появится в разделе «Документы».
handover-make = Составить

# While they are made, and what came of it.
handover-making = Составляются документы…
handover-done = Готово: { $path }
handover-not-handed = Файл записан, но открыть или напечатать его не удалось. Откройте его сами: { $path }

# Title of the dialog for several papers.
handover-title-of-batch = { $title }: { $number }
# Printing: which printer, how many copies, which pages.
handover-printer = Принтер
handover-printer-usual = Обычный принтер системы
handover-printer-of-system = Печатает обычный принтер системы; другой выбирается в параметрах Windows или в программе просмотра.
handover-printers-asked = Система перечисляет принтеры…
handover-no-printers = Система не называет ни одного принтера. Печать пойдёт на обычный принтер; если его нет, сохраните файл.
handover-copies = Экземпляров
# Saving several papers.
handover-one-file = Одним файлом
handover-file-each = Каждому свой файл
handover-pages = Страницы
handover-pages-hint = все; или, например, 1-3, 5
# Over the pages of a large batch.
handover-first-of = На экране первые { $number }; будут составлены все.
# Where the register is open for reading only.
handover-hint-read-only = Реестр открыт только для чтения: бумагу можно посмотреть, номера она не получит.
# Several files.
handover-done-files = { $files-count ->
    [one] Готово: { $files-count } файл в папке { $folder }
    [few] Готово: { $files-count } файла в папке { $folder }
    [many] Готово: { $files-count } файлов в папке { $folder }
   *[other] Готово: { $files-count } файла в папке { $folder }
}
