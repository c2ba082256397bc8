package guanxi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.Reach;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void who_asked_is_who_gives_the_command() {
        assertThat(Actor.in(caller("M001").metaData()))
                .isEqualTo(new Actor(
                        "u-1", Set.of("manager", "executive"), Reach.DEPARTMENT, new ColleagueId("M001"), "维修部"));
    }

    @Test
    void whom_the_organisation_does_not_know_is_no_colleague() {
        assertThat(Actor.in(caller(null).metaData()).colleague()).isNull();
    }

    private static Caller caller(String colleague) {
        return new Caller(
                "u-1", Set.of(Role.MANAGER, Role.EXECUTIVE), Reach.DEPARTMENT, colleague, "维修部", "c-1", null, null);
    }
}
