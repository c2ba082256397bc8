package guanxi.standalone.month;

import guanxi.standalone.RunningHouse;
import java.nio.file.Path;

/** On files, as one JVM without servers keeps it. */
class MonthTest extends MonthFigures {

    @Override
    RunningHouse open(Path kept) {
        return new RunningHouse(kept);
    }
}
