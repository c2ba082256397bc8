package guanxi.standalone.walk;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Market and competitor news, and what became of proposals. */
final class NewsTemplates extends ContextTemplates {
    private static final String NEWS = "/api/visits/news";

    NewsTemplates() {
        targeted("GET " + NEWS, t -> Ask.get(NEWS + "?specialistId=" + t.specialist()));
        targeted("POST " + NEWS, t -> Ask.json("POST", NEWS, """
                    {"specialistId":"%s","date":"2026-03-02","kind":"MARKET","territory":"N","text":"walk %d"}\
                    """.formatted(t.specialist(), number())));
        targeted(
                "PUT " + NEWS + "/{newsId}/outcome",
                t -> Ask.json("PUT", NEWS + "/WALK-" + t.specialist() + "/outcome", "{\"text\":\"walk\"}"));
    }

    /** A form of news with a proposal, of more people than one team has, and of every target. */
    static String form() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj("WALK-S00%1$d,S00%1$d,2026-06-01,MARKET,N,walk,walk\n"::formatted)
                .collect(Collectors.joining("", "news_id,specialist_id,date,kind,territory,text,proposal\n", ""));
    }
}
