# Below the search field: headings of what was found anywhere.
finder-people = Адамдар
finder-offers = Ұсыныстар
# Behind a person: the place in the queue.
finder-place = { $place }-орын
# Below a group of which not everything is shown.
finder-more = Бұдан көп табылды: сұрауды нақтылаңыз
