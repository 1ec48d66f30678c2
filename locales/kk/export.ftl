# A button of every list.
export-button = Файлға шығару…

# The question where to write a list: its title, and what is written.
export-title-queue = Кезекті файлға шығару
export-title-dwellings = Тұрғын үй қорын файлға шығару
export-title-offers = Ұсыныстарды файлға шығару
export-title-replies = Жауаптарды файлға шығару
export-title-papers = Құжаттар тізімін файлға шығару
export-title-inventory = Мәліметтерді шлюзге шығару
export-hint-queue = Гарнизонның бүкіл кезегі.
export-hint-dwellings = Гарнизонның барлық тұрғынжайы және олардың жай-күйі.
export-hint-offers = Гарнизонның барлық ұсынысы, жауаптары мен мерзімдері.
export-hint-replies = Тізілімге түскен барлық жауап, арнасы және әрқайсысы бойынша шешімі.
export-hint-papers = Тізілімде басып шығарылған барлық құжат.
export-hint-inventory = Ашық мәліметтері бар адамдар тізімі (529-бұйрық, 11-т.).
# Under it, for every list.
export-hint = xlsx немесе csv файлы. Онда дербес деректер болуы мүмкін; файлға шығару журналға жазылады.
export-file = Файл
export-kind = Кесте
export-write = Шығару
export-writing = Тізім файлға шығарылуда…
# What came of it.
export-done = { $rows-count } жол шығарылды.
