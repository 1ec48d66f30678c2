# The question before papers are made.
handover-languages = Тілдері
handover-both = Екі тілде
handover-where = Не істеу керек
handover-open = Көру үшін ашу
handover-print = Басып шығару
handover-save = Қалтаға сақтау
handover-folder = Қалта
handover-hint = Қағаз нөмір мен күн алады және «Құжаттар» бөлімінде көрінеді.
handover-make = Жасау

# While they are made, and what came of it.
handover-making = Құжаттар жасалуда…
handover-done = Дайын: { $path }
handover-not-handed = Файл жазылды, бірақ оны ашу немесе басып шығару мүмкін болмады. Оны өзіңіз ашыңыз: { $path }

# Title of the dialog for several papers.
handover-title-of-batch = { $title }: { $number }
# Printing: which printer, how many copies, which pages.
handover-printer = Принтер
handover-printer-usual = Жүйенің әдепкі принтері
handover-printer-of-system = Жүйенің әдепкі принтері басып шығарады; басқасы Windows параметрлерінде немесе көру бағдарламасында таңдалады.
handover-printers-asked = Жүйе принтерлерді санап жатыр…
handover-no-printers = Жүйе бірде-бір принтерді атамады. Әдепкі принтерге жіберіледі; ол болмаса, файлды сақтаңыз.
handover-copies = Дана саны
# Saving several papers.
handover-one-file = Бір файлмен
handover-file-each = Әрқайсысына жеке файл
handover-pages = Беттер
handover-pages-hint = барлығы; немесе, мысалы, 1-3, 5
# Over the pages of a large batch.
handover-first-of = Экранда алғашқы { $number }; барлығы жасалады.
# Where the register is open for reading only.
handover-hint-read-only = Тізілім тек оқу үшін ашылған: қағазды көруге болады, ол нөмір алмайды.
# Several files.
handover-done-files = Дайын: { $folder } қалтасында { $files-count } файл
