package guanxi.platform.view;

/**
 * One making of a view from history: the first of a revision, or a rebuild. Its records, tokens and parked events bear its name and
 * nobody else's, so an instance of another revision, or one that has not heard of a rebuild, cannot come near them.
 */
record Generation(String view, int revision, int number) {

    String collection() {
        return view + "_" + revision + "_" + number;
    }

    /** Under which name its tokens and parked events are kept. */
    String processor() {
        return ViewDefinition.processor(view) + "@" + revision + "." + number;
    }
}
