# Above the pages of a paper on the screen, before it is printed.
preview-previous = Предыдущая
preview-next = Следующая
# Also the name of a page for screen readers.
preview-page-of = Страница { $number } из { $total }
# How large the pages are.
preview-zoom = Масштаб
preview-fit-width = По ширине
preview-fit-page = Страница целиком
preview-larger = Крупнее
preview-smaller = Мельче
# A job: the pages are laid out.
preview-laying-out = Страницы готовятся…
