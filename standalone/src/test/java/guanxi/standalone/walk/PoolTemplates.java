package guanxi.standalone.walk;

/** The public pool, which is everybody's; nothing of the sample month is in it yet. */
final class PoolTemplates extends ContextTemplates {
    private static final String POOL = "/api/clients/pool";

    PoolTemplates() {
        untargeted("GET " + POOL, t -> Ask.get(POOL));
        untargeted("PUT " + POOL + "/{clientId}/claim", t -> Ask.without("PUT", POOL + "/" + t.client() + "/claim"));
    }
}
