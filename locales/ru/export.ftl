# A list that is written whole, for other programs, and what is in it.
export-whole = Всё, для других программ
export-title-inventory = Выгрузка сведений для шлюза
export-hint-queue = Вся очередь гарнизона.
export-hint-dwellings = Все жилища гарнизона с их состоянием.
export-hint-offers = Все предложения гарнизона с ответами и сроками.
export-hint-replies = Все поступившие ответы реестра, с каналом и решением по каждому.
export-hint-papers = Все напечатанные документы реестра.
export-hint-inventory = Список людей с открытыми сведениями (приказ 529, п. 11).
