package guanxi.standalone.browser;

/** The two widths that a page is made for. */
enum Screen {
    DESK(1280, 860),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
