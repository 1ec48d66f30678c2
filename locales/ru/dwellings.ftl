# The section of dwellings, and dwellings in other sections.

# Columns.
dwellings-inventory-no = Инв. номер
dwellings-rooms = Комнат
dwellings-area-m2 = Площадь, м²
dwellings-total-m2 = Общая, м²
dwellings-useful-m2 = Полезная, м²
dwellings-floor = Этаж
dwellings-lift = Лифт
dwellings-lift-yes = есть
dwellings-kind = Вид
dwellings-address = Адрес

# Above the list.
dwellings-all-states = любое состояние
dwellings-count = Жилищ: { $count }
dwellings-none-found = Ничего не найдено
dwellings-none-found-hint = Ищите по инвентарному номеру или адресу на любом из двух языков, либо смените состояние.

# The card and the form.
dwellings-inventory-number = Инвентарный номер
dwellings-address-kk = Адрес на казахском
dwellings-address-ru = Адрес на русском
dwellings-total-area = Общая площадь, м²
dwellings-useful-area = Полезная площадь, м²
dwellings-floor-of = Этаж / этажность
dwellings-floors = Этажей в доме
dwellings-condition = Состояние
dwellings-correct = Исправить…
dwellings-save = Сохранить
dwellings-saved = Жилище сохранено.
dwellings-form-new = Новое жилище
dwellings-form-correction = Исправление · { $inventory-no }
dwellings-form-row = Жилище из непринятой строки
# What was wrong with a cell of the rejected row.
dwellings-row-fault = «{ $column }»: { $value } – { $rule }
dwellings-whole-number = Целое число от { $least } до { $most }.
dwellings-no-area = Площадь не может быть нулевой.
dwellings-number-taken = Этот номер уже занят другим жилищем.

# Whom a dwelling fits.
dwellings-fits = Кому подходит
dwellings-fits-persons = По площади в пределах нормы – для семьи из { $size } чел.
dwellings-fits-no-number = Ни при каком числе человек площадь сама по себе не попадает в норму.
dwellings-fits-within = В очереди подходит в пределах нормы: { $amount }
dwellings-first-places = Первые места: { $places }
dwellings-fits-below = Ниже нормы: { $amount }

# What became of a dwelling.
dwellings-story = История предложений
dwellings-never-offered = Ещё не предлагалось.
