package guanxi.standalone.browser;

import guanxi.standalone.RunningHouse;
import java.io.IOException;

/** A house with a month in it, and desks before it at which people sit down. */
record Office(Chromium chromium, RunningHouse house, Cleaning cleaning) implements AutoCloseable {

    interface Cleaning {
        void clean() throws IOException;
    }

    Desk desk(Screen screen) {
        return chromium.desk(house.url(), screen, "zh-CN");
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        house.close();
        cleaning.clean();
    }
}
