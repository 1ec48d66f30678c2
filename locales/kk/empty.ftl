# What an empty screen says: what belongs here, and what to do first.
empty-queue = Кезекте әзірге ешкім жоқ
empty-queue-hint = Баянаттарды файлдан алыңыз немесе адамды қолмен қосыңыз.
empty-dwellings = Тұрғынжайлар әлі енгізілмеген
empty-dwellings-hint = Тұрғынжай қорын файлдан алыңыз немесе тұрғынжайды қолмен қосыңыз.
empty-rounds = Раундтар әлі болған жоқ
empty-rounds-hint = Бос тұрғынжай пайда болғанда раундтың жоспарын есептеңіз: ол қаралғанша ештеңе жазылмайды.
empty-replies = Жауап күтіп тұрған ұсыныс жоқ
empty-replies-hint = Ұсыныстар жіберілгеннен кейін олардың мерзімі мен жауаптары осында көрінеді.
empty-import = Файлды осы терезеге сүйреп әкеліңіз
empty-import-hint = Баянаттар, отбасылар, тұрғынжайлар, жауаптар мен жеткізу есептері csv және xlsx файлдарынан алынады.
empty-papers = Басып шығарылған құжаттар әлі жоқ
empty-papers-hint = Басып шығарылған әр хабарлама осында нөмірімен және күнімен сақталады.
# The button that leads to the import.
empty-take-in = Файлдан алу…
