# Why a register file cannot be used, and what to do.
files-unreachable = Тізілім файлы ашылмайды: { $cause }. Жолы мен құқықтарды тексеріңіз.
files-exists = Мұндай файл бар, оған тиген жоқпыз. Басқа атау таңдаңыз.
files-not-a-register = Бұл Kezek тізілімі емес. Басқа файл таңдаңыз.
files-too-new = Тізілімді жаңарақ бағдарлама жазған ({ $found }-нұсқа, бұл бағдарлама { $known }-нұсқаны біледі). Бағдарламаны жаңартыңыз.
files-damaged = Тізілім файлы бүлінген, ол сол күйінде қалды. Сақтық көшірмесін ашыңыз.
files-needs-upgrade = Тізілімді ескі нұсқа жазған. Оны бір рет жазу үшін ашып, қайталаңыз.
files-busy = Тізілімге қазір басқа бағдарлама жазып жатыр. Бір минуттан кейін қайталаңыз.
files-write-protected = Тізілім файлы немесе оның қалтасы жазудан қорғалған. Қорғауды алыңыз немесе файлды көшіріңіз.
files-disk-full = Дискіде орын жоқ, ештеңе жазылған жоқ. Орын босатып, қайталаңыз.
files-clock-behind = Сағат { $now } көрсетіп тұр, ал соңғы жазба { $last-event-at } жасалған. Компьютердің сағатын түзетіңіз немесе уақыт түзетуін жазыңыз.
files-unknown-event = Тізілімде жаңарақ бағдарламаның жазбалары бар ({ $kind }). Бағдарламаны жаңартыңыз.
files-unreadable-event = Журнал жазбасы ({ $kind }) оқылмайды: файл сырттан өзгертілген. Сақтық көшірмесін ашыңыз.
files-inapplicable = Журналдың { $sequence }-жазбасы басқаларына сай емес: файл сырттан өзгертілген. Сақтық көшірмесін ашыңыз.
files-database = Деректер базасы орындамады: { $cause }. Қайталаңыз, көмектеспесе, сақтық көшірмесін ашыңыз.
files-held-by = Тізіліммен { $person } жұмыс істеп отыр ({ $machine }, { $since } бастап). Ол жапқанша күтіңіз.
files-held = Тізіліммен басқа терезеде жұмыс істеп отыр. Ол жабылғанша күтіңіз.
files-not-locked = Тізілімді жазуға алу мүмкін болмады: { $cause }. Профиль қалтасын тексеріңіз.
files-no-profile = Профиль қалтасы қолжетімсіз: { $cause }. Оны { $variable } айнымалысымен көрсетіңіз.

# Headings of the queue, in exported lists and on paper.
files-column-garrison = Гарнизон
files-column-place = Орны
files-column-registration-no = Тіркеу №
files-column-submitted-at = Берілген күні мен уақыты
files-column-iin = ЖСН
files-column-name = Т. А. Ә.
files-column-category = Санаты
files-column-persons = Адам саны
files-column-area-min = Аудан, бастап, ш. м
files-column-area-max = Аудан, дейін, ш. м
files-column-min-rooms = Бөлме саны, кемінде
files-column-state = Жай-күйі
files-column-marks = Белгілер
# The name of the list, as a sheet and as a title.
files-queue-list = Кезектілік тізімі
# Under the title on paper.
files-queue-list-subtitle = { $date } { $number }. Гарнизон: { $garrison }. { $time } жағдайы бойынша
# The moment of a list of a past day.
files-end-of-day = { $date } күнінің соңындағы
# Under the table on paper.
files-queue-list-total = Кезекте барлығы: { $persons }.
files-queue-list-head = Журнал таңбасы: { $head }
