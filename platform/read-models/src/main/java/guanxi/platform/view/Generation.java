package guanxi.platform.view;

/**
 * One making of all views of a service from history: the first of an edition, or a rebuild. Its records, tokens and parked events bear
 * its name and nobody else's, so an instance of another edition, or one that has not heard of a rebuild, cannot come near them.
 */
record Generation(String edition, int number) {

    /** Also the name under which the tokens of its processor are kept. */
    String processor() {
        return ViewProcessors.NAME + suffix();
    }

    /** @param group the processing group of a view */
    String parkedAs(String group) {
        return group + suffix();
    }

    String collection(String view) {
        return view + "_" + edition + "_" + number;
    }

    private String suffix() {
        return "@" + edition + "." + number;
    }
}
