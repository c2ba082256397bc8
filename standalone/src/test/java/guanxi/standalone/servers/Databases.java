package guanxi.standalone.servers;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** The databases of a MongoDB, as its operator sees them. */
public final class Databases {

    private Databases() {}

    /** All read models, their tokens with them; answers what was there. */
    public static List<String> dropViews(String uri) {
        try (var client = MongoClients.create(uri)) {
            var views = new ArrayList<String>();
            for (String name : client.listDatabaseNames())
                if (name.startsWith("guanxi_") && name.endsWith("_views")) views.add(name);
            views.forEach(name -> client.getDatabase(name).drop());
            return views;
        }
    }
}
