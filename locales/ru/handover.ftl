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
