package guanxi.platform.decision;

/** The refusals of what a command refers to and nobody has on file: they name the field that it came in. */
public final class Unknown {
    private Unknown() {}

    public static CommandRejected client(String number) {
        return new CommandRejected(CommonRule.UNKNOWN_CLIENT, "There is no client " + number + ".", "clientId", number);
    }

    public static CommandRejected specialist(String number, String field) {
        return new CommandRejected(
                CommonRule.UNKNOWN_SPECIALIST, "There is no specialist " + number + ".", field, number);
    }

    public static CommandRejected office(String number) {
        return office(number, "officeId");
    }

    public static CommandRejected office(String number, String field) {
        return new CommandRejected(CommonRule.UNKNOWN_OFFICE, "There is no office " + number + ".", field, number);
    }
}
