package guanxi.language.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a month is measured by: what the cards weigh, and the parts that some of it is made of. */
public enum Indicator {
    VISITS("visits"),
    EXPANSION("expansion"),
    DEALS("deals"),
    DAILY("daily"),
    TEAMWORK("teamwork"),
    CLIENT_CARE("clientCare"),
    MARKET_MANAGEMENT("marketManagement"),
    ATTENDANCE("attendance"),
    BUSINESS("business"),
    SERVICE("service"),
    FRONT_OFFICE("frontOffice"),
    BACK_OFFICE("backOffice"),
    CONDUCT("conduct");

    private final String word;

    Indicator(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
