# The section of dwellings, and dwellings in other sections.

# Columns.
dwellings-inventory-no = Түгендеу №
dwellings-rooms = Бөлме
dwellings-area-m2 = Ауданы, м²
dwellings-total-m2 = Жалпы, м²
dwellings-useful-m2 = Пайдалы, м²
dwellings-floor = Қабаты
dwellings-lift = Лифт
dwellings-lift-yes = бар
dwellings-kind = Түрі
dwellings-address = Мекенжайы

# Above the list.
dwellings-all-states = кез келген жай-күй
dwellings-count = Тұрғынжай: { $count }
dwellings-none-found = Ештеңе табылмады
dwellings-none-found-hint = Түгендеу нөмірі немесе екі тілдің біріндегі мекенжайы бойынша іздеңіз, болмаса жай-күйін ауыстырыңыз.

# The card and the form.
dwellings-inventory-number = Түгендеу нөмірі
dwellings-address-kk = Қазақша мекенжайы
dwellings-address-ru = Орысша мекенжайы
dwellings-total-area = Жалпы аудан, м²
dwellings-useful-area = Пайдалы алаң, м²
dwellings-floor-of = Қабаты / қабат саны
dwellings-floors = Үйдегі қабат саны
dwellings-condition = Жай-күйі
dwellings-correct = Түзету…
dwellings-save = Сақтау
dwellings-saved = Тұрғынжай сақталды.
dwellings-form-new = Жаңа тұрғынжай
dwellings-form-correction = Түзету · { $inventory-no }
dwellings-form-row = Қабылданбаған жолдағы тұрғынжай
# What was wrong with a cell of the rejected row.
dwellings-row-fault = «{ $column }»: { $value } – { $rule }
dwellings-whole-number = { $least } мен { $most } аралығындағы бүтін сан.
dwellings-no-area = Аудан нөл бола алмайды.
dwellings-number-taken = Бұл нөмір басқа тұрғынжайға тиесілі.

# Whom a dwelling fits.
dwellings-fits = Кімге сәйкес келеді
dwellings-fits-persons = Ауданы бойынша норма шегінде – { $size } адамнан тұратын отбасыға.
dwellings-fits-no-number = Адам саны қанша болса да, ауданның өзі норма шегіне келмейді.
dwellings-fits-within = Кезекте норма шегінде сәйкес келеді: { $amount }
dwellings-first-places = Алғашқы орындар: { $places }
dwellings-fits-below = Нормадан төмен: { $amount }

# What became of a dwelling.
dwellings-story = Ұсыныстар тарихы
dwellings-never-offered = Әлі ұсынылған жоқ.
