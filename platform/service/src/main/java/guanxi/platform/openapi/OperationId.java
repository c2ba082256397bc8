package guanxi.platform.openapi;

/**
 * What an operation is called by the clients that are made from a document: a verb and what it is done to. A method that is a verb alone is
 * called with the resource of its controller, {@code complete} of visits {@code completeVisit}; one that says more says all.
 */
final class OperationId {

    private OperationId() {}

    static String of(String method, String resource) {
        boolean saysAll = method.chars().anyMatch(Character::isUpperCase);
        if (saysAll) return method;
        return method + (method.equals("list") ? several(resource) : resource);
    }

    private static String several(String resource) {
        boolean endsAsTerritory = resource.matches(".*[^aeiou]y");
        return endsAsTerritory ? resource.substring(0, resource.length() - 1) + "ies" : resource + "s";
    }
}
