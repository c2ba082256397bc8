package guanxi.standalone.walk;

import guanxi.standalone.Asking;

/** What an operator cannot have meant. */
final class BadOperations extends BadRequests {
    BadOperations() {
        for (String context : Asking.CONTEXTS)
            as(
                    "system",
                    "half a start of a reaction of " + context,
                    Ask.json("PUT", "/api/" + context + "/operations/reactions/x/start", "{"),
                    "400 BODY_NOT_READABLE");
    }
}
