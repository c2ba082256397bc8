package guanxi.standalone.walk;

/** People of a client's side who cannot be named, changed or erased as it is said. */
final class BadContacts extends BadRequests {
    private static final String CLIENTS = "/api/clients";

    BadContacts() {
        named();
        erased();
    }

    private void named() {
        String contacts = CLIENTS + "/C00001/contacts";
        post("a contact without a name", contacts, "{\"phone\":\"1\"}", MISSING);
        post("an unknown field of a contact", contacts, "{\"name\":\"Li\",\"fax\":1}", INVALID);
        post("two names in one contact", contacts, "{\"name\":\"Li、Wu\"}", INVALID);
        post("a contact of a weight that is none", contacts, "{\"name\":\"Li\",\"weight\":9}", INVALID);
        post("a contact who is not born yet", contacts, "{\"name\":\"Li\",\"birthday\":\"2999-01-01\"}", INVALID);
        post("a contact with a blank taboo", contacts, "{\"name\":\"Li\",\"taboos\":[\" \"]}", MISSING);
        post("a contact of no client", CLIENTS + "/C99999/contacts", "{\"name\":\"Li\"}", NOT_FOUND);
        post(
                "a contact by the number of another",
                contacts,
                "{\"contactId\":\"1\",\"name\":\"Li\"}",
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("changing a contact who is not there", contacts + "/99", "{\"name\":\"Li\"}", NOT_FOUND);
        put("giving a contact another name", contacts + "/1", "{\"name\":\"Li\"}", "409 A_CONTACT_KEEPS_HIS_NAME");
    }

    private void erased() {
        String erasure = CLIENTS + "/C00001/erasure";
        put(
                "erasing somebody of no client",
                CLIENTS + "/C99999/erasure",
                "{\"name\":\"Li\",\"reason\":\"r\"}",
                NOT_FOUND);
        put("erasing nobody", erasure, "{\"name\":\"No One\",\"reason\":\"r\"}", NOT_FOUND);
        put("erasing without a reason", erasure, "{\"name\":\"Li\"}", MISSING);
        put("a reason that names whoever is erased", erasure, "{\"name\":\"Li\",\"reason\":\"Li asked\"}", INVALID);
    }
}
