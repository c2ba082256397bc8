package guanxi.platform.forms;

/** A filled cell that knows where it stands, so that a refusal can say so in the file's own words. */
record Cell(String column, String heading, String text) {

    CellRejected refused(FormRule rule, String reason) {
        return new CellRejected(
                rule, column, Quoted.of(text) + " in column " + Quoted.of(heading) + " " + reason + ".");
    }
}
