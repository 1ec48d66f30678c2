# Above the pages of a paper on the screen, before it is printed.
preview-previous = Алдыңғы
preview-next = Келесі
# Also the name of a page for screen readers.
preview-page-of = { $total } беттің { $number }-беті
# How large the pages are.
preview-zoom = Масштаб
preview-fit-width = Ені бойынша
preview-fit-page = Тұтас бет
preview-larger = Ірілеу
preview-smaller = Ұсақтау
# A job: the pages are laid out.
preview-laying-out = Беттер дайындалуда…
