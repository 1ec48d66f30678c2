# The section of dwellings, and dwellings in other sections.

# Columns.
dwellings-inventory-no = Түгендеу №
dwellings-rooms = Бөлме
dwellings-area-m2 = Ауданы, м²
dwellings-floor = Қабаты
dwellings-address = Мекенжайы
