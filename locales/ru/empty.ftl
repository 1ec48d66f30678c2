# What an empty screen says: what belongs here, and what to do first.
empty-queue = В очереди пока никого нет
empty-queue-hint = Загрузите рапорты из файла или добавьте человека вручную.
empty-dwellings = Жилища ещё не внесены
empty-dwellings-hint = Загрузите жилищный фонд из файла или добавьте жилище вручную.
empty-rounds = Раундов ещё не было
empty-rounds-hint = Когда появится свободное жилище, рассчитайте план раунда: пока его не рассмотрят, ничего не записывается.
empty-replies = Нет предложений, по которым ждут ответа
empty-replies-hint = Когда предложения отправлены, здесь видны их сроки и ответы.
empty-import = Перетащите файл в это окно
empty-import-hint = Рапорты, семьи, жилища, ответы и отчёты о доставке берутся из файлов csv и xlsx.
empty-papers = Документов ещё не печатали
empty-papers-hint = Каждое напечатанное уведомление остаётся здесь с номером и датой.
# The button that leads to the import.
empty-take-in = Загрузить из файла…
