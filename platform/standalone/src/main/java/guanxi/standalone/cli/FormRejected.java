package guanxi.standalone.cli;

/** Stands in for the one of the forms room until that is merged. */
final class FormRejected extends RuntimeException {
    FormRejected(String message) {
        super(message);
    }

    String code() {
        return "FORM_REJECTED";
    }
}
