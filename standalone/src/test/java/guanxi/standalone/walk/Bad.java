package guanxi.standalone.walk;

/**
 * A request that must be refused.
 *
 * @param who sends it; he may do it, so that access is not the reason
 * @param answer the status and the code
 */
record Bad(String name, String who, Ask ask, String answer) {}
