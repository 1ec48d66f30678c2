# A list that is written whole, for other programs, and what is in it.
export-whole = Бәрі, басқа бағдарламалар үшін
export-title-inventory = Мәліметтерді шлюзге шығару
export-hint-queue = Гарнизонның бүкіл кезегі.
export-hint-dwellings = Гарнизонның барлық тұрғынжайы және олардың жай-күйі.
export-hint-offers = Гарнизонның барлық ұсынысы, жауаптары мен мерзімдері.
export-hint-replies = Тізілімге түскен барлық жауап, арнасы және әрқайсысы бойынша шешімі.
export-hint-papers = Тізілімде басып шығарылған барлық құжат.
export-hint-inventory = Ашық мәліметтері бар адамдар тізімі (529-бұйрық, 11-т.).
