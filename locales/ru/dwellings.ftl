# The section of dwellings, and dwellings in other sections.

# Columns.
dwellings-inventory-no = Инв. номер
dwellings-rooms = Комнат
dwellings-area-m2 = Площадь, м²
dwellings-floor = Этаж
dwellings-address = Адрес
