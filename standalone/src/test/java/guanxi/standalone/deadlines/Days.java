package guanxi.standalone.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A department that works every day, so that what was visited on any day is to be reported by the next morning. */
final class Days {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String VISITS =
            "visit_id,specialist_id,client_id,person_met,started_at,ended_at,purpose,outcome,groups,companions,summary,solved,unsolved\n";

    private final Asking house;

    Days(Asking house) {
        this.house = house;
    }

    void open(int specialists) {
        taken(
                "visits/imports/calendar",
                "date,kind,name\n",
                IntStream.range(-20, 70),
                day -> TODAY.plusDays(day) + ",WORKDAY,worked");
        taken(
                "visits/imports/specialists",
                "specialist_id,name,team,director,territories\n",
                IntStream.range(0, specialists),
                i -> specialist(i) + ",Lin,1,D01,north");
        taken(
                "clients/imports/clients",
                "client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone\n",
                IntStream.of(1),
                i -> "C1,Shop,A,ACTIVE,retail,north,1 North Street," + specialist(0) + ",Wang,owner,18959727702");
    }

    static String specialist(int number) {
        return "S%04d".formatted(number);
    }

    /** A row for each, of a visit that began just after midnight. */
    void visited(IntStream visits, IntFunction<String> specialist, IntFunction<LocalDate> day) {
        taken("visits/imports/visits", VISITS, visits, i -> {
            String began = day.apply(i) + "T00:00:0";
            return "V%d,%s,C1,Wang,%s0+08:00,%s1+08:00,B,B,1,,,0,0".formatted(i, specialist.apply(i), began, began);
        });
    }

    void taken(String path, String header, IntStream rows, IntFunction<String> row) {
        String csv = header + rows.mapToObj(row).collect(Collectors.joining("\n")) + "\n";
        var answer = house.importForm("manager", "/api/" + path, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }

    JsonNode deadlines(String who, String filter) {
        var answer = house.get(who, "/api/visits/deadlines?limit=200" + filter);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items");
    }
}
