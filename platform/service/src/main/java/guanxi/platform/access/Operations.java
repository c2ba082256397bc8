package guanxi.platform.access;

/** What every service lets its operator do, and nobody else. */
public final class Operations {

    private Operations() {}

    /** @param root of the service's paths, such as {@code /api/visits} */
    public static Endpoint[] endpoints(String root) {
        String operations = root + "/operations";
        return new Endpoint[] {
            Endpoint.get(operations + "/processors").department(Role.SYSTEM),
            Endpoint.get(operations + "/parked-events").department(Role.SYSTEM),
            Endpoint.post(operations + "/parked-events/{processor}/retry").department(Role.SYSTEM),
            Endpoint.delete(operations + "/parked-events/{processor}/{aggregate}")
                    .department(Role.SYSTEM),
            Endpoint.put(operations + "/views/{view}/rebuild").department(Role.SYSTEM),
            Endpoint.get(operations + "/views/{view}/rebuild").department(Role.SYSTEM),
            Endpoint.put(operations + "/reactions/{reaction}/start").department(Role.SYSTEM),
            Endpoint.get("/actuator/info").department(Role.SYSTEM),
            Endpoint.get("/actuator/prometheus").department(Role.SYSTEM)
        };
    }
}
