package guanxi.standalone.walk;

import guanxi.client.web.ClientAccess;
import guanxi.evaluation.web.EvaluationAccess;
import guanxi.history.web.HistoryAccess;
import guanxi.hospitality.web.HospitalityAccess;
import guanxi.platform.access.AccessTable;
import guanxi.visit.web.VisitAccess;
import java.util.LinkedHashMap;
import java.util.Map;

/** The access tables of all services, by the service's name, in the order in which they are documented. */
final class Tables {

    private Tables() {}

    static Map<String, AccessTable> all() {
        var tables = new LinkedHashMap<String, AccessTable>();
        tables.put("visit", VisitAccess.TABLE);
        tables.put("client", ClientAccess.TABLE);
        tables.put("evaluation", EvaluationAccess.TABLE);
        tables.put("hospitality", HospitalityAccess.TABLE);
        tables.put("history", HistoryAccess.TABLE);
        return tables;
    }
}
