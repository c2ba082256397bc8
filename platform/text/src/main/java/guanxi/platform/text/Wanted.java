package guanxi.platform.text;

/** What a value should be like where it is not: the rest of a sentence that begins with its field, so that each language can begin it. */
public enum Wanted {
    A_NUMBER("has 1 to 64 letters, digits, dots, hyphens or underscores"),
    ONE("names one; give each of several by itself"),
    ONE_NAME("is one name, or one name/title"),
    NOT_IN_THE_FUTURE("says what has happened, so it is not in the future"),
    NO_LATER("is no later than {most}"),
    AT_LEAST("is {least} or more"),
    BETWEEN("is from {least} to {most}"),
    FEWER_DECIMALS("has at most {most} decimals"),
    AN_AMOUNT("is an amount of at most ten digits and two decimals, not negative"),
    A_RATING("is from 0 to 100"),
    SHORTER("has at most {most} characters"),
    NO_CONTROL_CHARACTERS("has no control characters"),
    ALL_CHARACTERS("has characters that were lost on the way; write them again"),
    ALL_DIGITS("is a number that has lost its digits; write all of them");

    private final String english;

    Wanted(String english) {
        this.english = english;
    }

    public String english() {
        return english;
    }
}
