package guanxi.client.write.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.write.FiledClients;
import guanxi.client.write.agreement.AgreementCommand.CorrectAgreement;
import guanxi.client.write.agreement.AgreementCommand.DraftAgreement;
import guanxi.client.write.agreement.AgreementCommand.EndAgreement;
import guanxi.client.write.agreement.AgreementCommand.NoteRenewal;
import guanxi.client.write.agreement.AgreementCommand.RecordAgreement;
import guanxi.client.write.agreement.AgreementCommand.RedraftAgreement;
import guanxi.client.write.agreement.AgreementCommand.ReturnAgreement;
import guanxi.client.write.agreement.AgreementCommand.ReviewAgreement;
import guanxi.client.write.agreement.AgreementCommand.SayExpiring;
import guanxi.client.write.agreement.AgreementCommand.SignAgreement;
import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementEvent.AgreementReturned;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.platform.decision.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    private static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");
    private static final Map<String, Object> ANOTHERS = Map.of(Actor.REACH, "S002");
    private static final AgreementId AGREEMENT = new AgreementId("XY2");
    private static final AgreementId FORMER = new AgreementId("XY1");
    private static final AgreementId NEXT = new AgreementId("XY3");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant START = new SettableClock().instant();
    private static final LocalDate LAST = LocalDate.of(2027, 3, 1);
    private static final AgreementTerms TERMS = terms(LAST);
    /** Thirty days before the last. */
    private static final Instant NEAR = Instant.parse("2027-01-30T00:00:00Z");

    private final SettableClock clock = new SettableClock();
    private final FixtureConfiguration<Agreement> agreement = new AggregateTestFixture<>(Agreement.class)
            .registerInjectableResource(
                    (FiledClients) client -> Optional.of(OWNER).filter(owner -> !client.equals(new ClientId("C9"))))
            .registerInjectableResource(
                    (NamedAgreements) named -> Map.of(FORMER, CLIENT, NEXT, new ClientId("C2")).entrySet().stream()
                            .filter(known -> known.getKey().equals(named))
                            .map(Map.Entry::getValue)
                            .findFirst())
            .registerInjectableResource(new DepartmentTime(clock, ZoneOffset.UTC))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Nested
    class Drafting {
        @Test
        void a_draft_is_of_whoever_answers_for_the_client_D_M_A3() {
            agreement
                    .givenNoPriorActivity()
                    .when(new DraftAgreement(AGREEMENT, CLIENT, TERMS), ANYBODYS)
                    .expectEvents(drafted(TERMS))
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void told_twice_changes_nothing_also_once_it_was_drafted_anew() {
            agreement
                    .given(drafted(TERMS), drafted(terms(LAST.plusDays(1))))
                    .when(new DraftAgreement(AGREEMENT, CLIENT, TERMS), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void known_otherwise_it_is_refused() {
            refused(
                    agreement
                            .given(drafted(TERMS))
                            .when(new DraftAgreement(AGREEMENT, CLIENT, terms(LAST.plusDays(1))), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
            refused(
                    agreement
                            .given(drafted(TERMS))
                            .when(new DraftAgreement(AGREEMENT, new ClientId("C2"), TERMS), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void one_with_nobody_known_is_refused() {
            refused(
                    agreement
                            .givenNoPriorActivity()
                            .when(new DraftAgreement(AGREEMENT, new ClientId("C9"), TERMS), ANYBODYS),
                    CommonRule.UNKNOWN_CLIENT);
        }

        @Test
        void one_that_ends_before_it_begins_is_refused() {
            refused(
                    agreement
                            .givenNoPriorActivity()
                            .when(new DraftAgreement(AGREEMENT, CLIENT, terms(TODAY.minusDays(1))), ANYBODYS),
                    AgreementRule.VALID_UNTIL_BEFORE_VALID_FROM);
        }

        @Test
        void one_renews_another_of_the_same_client_alone() {
            refused(draft(TERMS.renewing(new AgreementId("XY9"))), AgreementRule.UNKNOWN_AGREEMENT);
            refused(draft(TERMS.renewing(NEXT)), AgreementRule.THE_RENEWED_AGREEMENT_IS_ANOTHER_CLIENTS);
            draft(TERMS.renewing(FORMER)).expectEvents(drafted(TERMS.renewing(FORMER)));
        }

        @Test
        void other_terms_are_to_be_reviewed_anew() {
            var others = terms(LAST.plusDays(1));
            agreement
                    .given(drafted(TERMS), reviewed())
                    .when(new RedraftAgreement(AGREEMENT, others), ANYBODYS)
                    .expectEvents(drafted(others));
            refused(
                    agreement
                            .given(drafted(TERMS), reviewed(), drafted(others))
                            .when(new SignAgreement(AGREEMENT, TODAY), ANYBODYS),
                    AgreementRule.ONLY_A_REVIEWED_AGREEMENT_IS_SIGNED);
        }

        private ResultValidator<Agreement> draft(AgreementTerms terms) {
            return agreement.givenNoPriorActivity().when(new DraftAgreement(AGREEMENT, CLIENT, terms), ANYBODYS);
        }
    }

    @Nested
    class Reviewing_and_signing {
        @Test
        void a_review_is_said_once() {
            agreement
                    .given(drafted(TERMS))
                    .when(new ReviewAgreement(AGREEMENT), ANYBODYS)
                    .expectEvents(reviewed());
            agreement
                    .given(drafted(TERMS), reviewed())
                    .when(new ReviewAgreement(AGREEMENT), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void what_was_returned_is_drafted_anew_before_it_is_reviewed() {
            agreement
                    .given(drafted(TERMS))
                    .when(new ReturnAgreement(AGREEMENT, "unclear"), ANYBODYS)
                    .expectEvents(returned());
            agreement
                    .given(drafted(TERMS), returned())
                    .when(new ReturnAgreement(AGREEMENT, "unclear"), ANYBODYS)
                    .expectNoEvents();
            refused(
                    agreement.given(drafted(TERMS), returned()).when(new ReviewAgreement(AGREEMENT), ANYBODYS),
                    AgreementRule.ONLY_A_DRAFT_IS_REVIEWED);
        }

        @Test
        void a_signed_agreement_states_when_its_end_is_near() {
            agreement
                    .given(drafted(TERMS), reviewed())
                    .when(new SignAgreement(AGREEMENT, null), ANYBODYS)
                    .expectEvents(new AgreementSigned(AGREEMENT, CLIENT, OWNER, TERMS, TODAY, NEAR, clock.instant()));
        }

        @Test
        void signing_again_changes_nothing_and_on_another_day_is_refused() {
            agreement
                    .given(drafted(TERMS), reviewed(), signed())
                    .when(new SignAgreement(AGREEMENT, TODAY), ANYBODYS)
                    .expectNoEvents();
            refused(
                    agreement
                            .given(drafted(TERMS), reviewed(), signed())
                            .when(new SignAgreement(AGREEMENT, TODAY.minusDays(1)), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void what_is_signed_is_neither_returned_nor_drafted_anew_but_corrected() {
            refused(
                    agreement.given(drafted(TERMS), signed()).when(new ReturnAgreement(AGREEMENT, "x"), ANYBODYS),
                    AgreementRule.ONLY_A_DRAFT_IS_REVIEWED);
            refused(
                    agreement
                            .given(drafted(TERMS), signed())
                            .when(new RedraftAgreement(AGREEMENT, terms(LAST.plusDays(1))), ANYBODYS),
                    AgreementRule.A_SIGNED_AGREEMENT_IS_CORRECTED);
            refused(
                    agreement.given(drafted(TERMS)).when(new CorrectAgreement(AGREEMENT, TERMS, "x"), ANYBODYS),
                    AgreementRule.ONLY_A_SIGNED_AGREEMENT_IS_CORRECTED);
        }

        @Test
        void a_correction_keeps_what_is_renewed_and_states_anew_when_its_end_is_near() {
            var signed = TERMS.renewing(FORMER);
            agreement
                    .given(drafted(signed), signed(signed, NEAR))
                    .when(new CorrectAgreement(AGREEMENT, terms(LAST.plusDays(2)), "misread"), ANYBODYS)
                    .expectEvents(corrected(terms(LAST.plusDays(2)).renewing(FORMER), NEAR.plus(Duration.ofDays(2))));
        }
    }

    @Nested
    class On_paper {
        @Test
        void a_row_is_drafted_and_signed_on_its_day_by_nobodys_review() {
            agreement
                    .givenNoPriorActivity()
                    .when(row(null), ANYBODYS)
                    .expectEvents(
                            new AgreementDrafted(AGREEMENT, CLIENT, OWNER, TERMS, TODAY, at(TODAY)),
                            new AgreementSigned(AGREEMENT, CLIENT, OWNER, TERMS, TODAY, NEAR, at(TODAY)));
        }

        @Test
        void the_same_row_again_changes_nothing_also_if_it_was_corrected_or_ended_since() {
            agreement
                    .given(drafted(TERMS), signed(), corrected(terms(LAST.plusDays(1)), NEAR), ended())
                    .when(row(null), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void a_row_that_says_more_says_only_that() {
            agreement
                    .given(drafted(TERMS), signed())
                    .when(row(TODAY.plusDays(5)), ANYBODYS)
                    .expectEvents(ended());
        }

        @Test
        void nobody_is_told_of_the_end_of_what_is_over() {
            var over = new AgreementTerms("2025", TODAY.minusDays(365), TODAY.minusDays(1), null, null);
            agreement
                    .givenNoPriorActivity()
                    .when(new RecordAgreement(AGREEMENT, CLIENT, over, TODAY.minusDays(365), null, null), ANYBODYS)
                    .expectEvents(
                            new AgreementDrafted(
                                    AGREEMENT, CLIENT, OWNER, over, TODAY.minusDays(365), at(TODAY.minusDays(365))),
                            new AgreementSigned(
                                    AGREEMENT,
                                    CLIENT,
                                    OWNER,
                                    over,
                                    TODAY.minusDays(365),
                                    null,
                                    at(TODAY.minusDays(365))));
        }

        @Test
        void an_end_before_the_signing_is_refused() {
            refused(
                    agreement.givenNoPriorActivity().when(row(TODAY.minusDays(1)), ANYBODYS),
                    AgreementRule.ENDED_BEFORE_SIGNED);
        }

        @Test
        void another_day_of_signing_is_refused() {
            refused(
                    agreement
                            .given(drafted(TERMS), signed())
                            .when(
                                    new RecordAgreement(AGREEMENT, CLIENT, TERMS, TODAY.minusDays(1), null, null),
                                    ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        private static RecordAgreement row(LocalDate endedOn) {
            return new RecordAgreement(AGREEMENT, CLIENT, TERMS, TODAY, endedOn, endedOn == null ? null : "closed");
        }
    }

    @Nested
    class Ending {
        @Test
        void its_end_is_said_once() {
            var end = new EndAgreement(AGREEMENT, TODAY.plusDays(5), "closed");
            agreement.given(drafted(TERMS), signed()).when(end, ANYBODYS).expectEvents(ended());
            agreement
                    .given(drafted(TERMS), signed(), ended())
                    .when(end, ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void it_is_not_ended_before_it_was_signed() {
            refused(
                    agreement
                            .given(drafted(TERMS), signed())
                            .when(new EndAgreement(AGREEMENT, TODAY.minusDays(1), "closed"), ANYBODYS),
                    AgreementRule.ENDED_BEFORE_SIGNED);
        }

        @Test
        void what_has_ended_stays_so() {
            refused(
                    agreement
                            .given(drafted(TERMS), ended())
                            .when(new RedraftAgreement(AGREEMENT, terms(LAST.plusDays(1))), ANYBODYS),
                    AgreementRule.AN_ENDED_AGREEMENT_STAYS_ENDED);
        }
    }

    @Nested
    class Expiring {
        @Test
        void the_clock_says_so_once_its_day_has_come_and_not_exactly_then_or_before() {
            clock.pass(Duration.between(clock.instant(), NEAR));
            agreement.given(drafted(TERMS), signed()).when(expiring()).expectNoEvents();
            clock.pass(Duration.ofSeconds(1));
            agreement.given(drafted(TERMS), signed()).when(expiring()).expectEvents(said(LAST));
        }

        @Test
        void it_is_said_once_of_each_end() {
            clock.pass(Duration.ofDays(340));
            agreement
                    .given(drafted(TERMS), signed(), said(LAST))
                    .when(expiring())
                    .expectNoEvents();
            agreement
                    .given(drafted(TERMS), signed(), said(LAST))
                    .when(new CorrectAgreement(AGREEMENT, terms(LAST.plusDays(1)), "misread"), ANYBODYS)
                    .expectEvents(corrected(terms(LAST.plusDays(1)), NEAR.plus(Duration.ofDays(1))));
            agreement
                    .given(
                            drafted(TERMS),
                            signed(),
                            said(LAST),
                            corrected(terms(LAST.plusDays(1)), NEAR),
                            said(LAST.plusDays(1)))
                    .when(new CorrectAgreement(AGREEMENT, TERMS, "misread"), ANYBODYS)
                    .expectEvents(corrected(TERMS, null));
        }

        @Test
        void neither_of_what_is_renewed_nor_of_what_has_ended() {
            clock.pass(Duration.ofDays(340));
            agreement
                    .given(drafted(TERMS), signed(), renewed())
                    .when(expiring())
                    .expectNoEvents();
            agreement.given(drafted(TERMS), signed(), ended()).when(expiring()).expectNoEvents();
        }

        @Test
        void a_renewal_is_noted_once() {
            var note = new NoteRenewal(AGREEMENT, NEXT, TODAY);
            agreement.given(drafted(TERMS), signed()).when(note).expectEvents(renewed());
            agreement.given(drafted(TERMS), signed(), renewed()).when(note).expectNoEvents();
        }

        private static SayExpiring expiring() {
            return new SayExpiring(AGREEMENT.toString());
        }

        private static AgreementExpiring said(LocalDate end) {
            Instant near = NEAR.plus(Duration.ofDays(end.toEpochDay() - LAST.toEpochDay()));
            return new AgreementExpiring(AGREEMENT, CLIENT, OWNER, end, near);
        }

        private AgreementRenewed renewed() {
            return new AgreementRenewed(AGREEMENT, CLIENT, OWNER, NEXT, TODAY, at(TODAY));
        }
    }

    @ParameterizedTest
    @MethodSource
    void somebody_elses_client_is_out_of_reach(AgreementCommand command) {
        refused(agreement.given(drafted(TERMS), signed()).when(command, ANOTHERS), CommonRule.OUT_OF_REACH);
    }

    static Stream<AgreementCommand> somebody_elses_client_is_out_of_reach() {
        return Stream.of(
                new DraftAgreement(AGREEMENT, CLIENT, TERMS),
                new RedraftAgreement(AGREEMENT, TERMS),
                new ReviewAgreement(AGREEMENT),
                new ReturnAgreement(AGREEMENT, "x"),
                new SignAgreement(AGREEMENT, TODAY),
                new RecordAgreement(AGREEMENT, CLIENT, TERMS, TODAY, null, null),
                new CorrectAgreement(AGREEMENT, TERMS, "x"),
                new EndAgreement(AGREEMENT, TODAY, "x"));
    }

    @Test
    void only_the_clock_and_the_renewal_need_no_reach() {
        assertThat(AgreementCommand.class.getPermittedSubclasses())
                .hasSize((int) somebody_elses_client_is_out_of_reach().count() + 2);
    }

    private static void refused(ResultValidator<Agreement> result, Rule rule) {
        result.expectException(Refusal.by(rule)).expectNoEvents();
    }

    private static AgreementTerms terms(LocalDate last) {
        return new AgreementTerms("2026", TODAY, last, null, null);
    }

    private AgreementDrafted drafted(AgreementTerms terms) {
        return new AgreementDrafted(AGREEMENT, CLIENT, OWNER, terms, TODAY, START);
    }

    private AgreementReviewed reviewed() {
        return new AgreementReviewed(AGREEMENT, CLIENT, OWNER, TODAY, START);
    }

    private AgreementReturned returned() {
        return new AgreementReturned(AGREEMENT, CLIENT, OWNER, "unclear", TODAY, START);
    }

    private static AgreementSigned signed() {
        return signed(TERMS, NEAR);
    }

    private static AgreementSigned signed(AgreementTerms terms, Instant near) {
        return new AgreementSigned(AGREEMENT, CLIENT, OWNER, terms, TODAY, near, at(TODAY));
    }

    private AgreementCorrected corrected(AgreementTerms right, Instant near) {
        return new AgreementCorrected(AGREEMENT, CLIENT, OWNER, right, near, "misread", clock.instant());
    }

    private static AgreementEnded ended() {
        return new AgreementEnded(AGREEMENT, CLIENT, OWNER, TODAY.plusDays(5), "closed", at(TODAY.plusDays(5)));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
