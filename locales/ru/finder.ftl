# Below the search field: headings of what was found anywhere.
finder-people = Люди
finder-offers = Предложения
# Behind a person: the place in the queue.
finder-place = место { $place }
# Below a group of which not everything is shown.
finder-more = Найдено больше: уточните запрос
