package guanxi.client.read.returns;

import guanxi.language.client.ClientId;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.PoolEvent.PoolReturnExpected;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.client.PoolEvent.PoolReturnLifted;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedReturnProjectionTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final Instant DUE = Instant.parse("2026-07-01T01:00:00Z");
    private static final Instant WARN = Instant.parse("2026-06-24T01:00:00Z");
    private static final PoolReturnExpected EXPECTED = new PoolReturnExpected(CLIENT, LIN, DUE, WARN, WARN);
    private final ViewFixture<ExpectedReturn> returns =
            ViewFixture.of(new ExpectedReturnProjection(), ExpectedReturn.VIEW);

    @Test
    void what_is_expected_is_listed() {
        returns.given(EXPECTED).redelivering().expectSame().expect(new ExpectedReturn(CLIENT, LIN, DUE, WARN));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_returned_or_need_not_is_not(PoolEvent end) {
        returns.given(EXPECTED, end).redelivering().expectSame().expect();
    }

    private static Stream<PoolEvent> ends() {
        return Stream.of(new PoolReturnLifted(CLIENT, LIN, DUE), new PoolReturnFellDue(CLIENT, LIN, DUE));
    }
}
