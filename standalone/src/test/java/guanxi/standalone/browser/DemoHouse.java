package guanxi.standalone.browser;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.DemoMonth;
import java.io.IOException;
import java.nio.file.Path;

/** The house with the demo month in it, as {@code ./guanxi demo} has it. */
final class DemoHouse {
    private DemoHouse() {}

    static RunningHouse in(Path folder) throws IOException {
        var house = new RunningHouse(folder.resolve("data"));
        house.importFolder(DemoMonth.unpackInto(folder.resolve("forms")));
        return house;
    }
}
