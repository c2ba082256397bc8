package guanxi.standalone.month;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.servers.OnRealServers;
import guanxi.standalone.servers.RealServers;
import java.nio.file.Path;

/** One JVM on an Axon Server and a MongoDB. Their store may hold the month already: importing it again changes nothing. */
@OnRealServers
class MonthOnRealServersTest extends MonthOnMongoFigures {

    @Override
    String mongodbUri() {
        return RealServers.mongodbUri();
    }

    @Override
    RunningHouse open(Path kept) {
        return new RunningHouse(kept, RealServers.axonServer(), mongodbUri());
    }
}
