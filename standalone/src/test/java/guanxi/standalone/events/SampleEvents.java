package guanxi.standalone.events;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.Quantity;
import guanxi.language.WorkInterval;
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
import guanxi.language.client.AnswerEvent.AnswerPublished;
import guanxi.language.client.AnswerEvent.AnswerRevised;
import guanxi.language.client.AnswerEvent.AnswerWithdrawn;
import guanxi.language.client.AnswerId;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.CallStep;
import guanxi.language.client.CallTicks;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ChecklistEvent.CallChecklistTicked;
import guanxi.language.client.ClaimEvent.ClaimReleased;
import guanxi.language.client.ClaimEvent.ClaimReserved;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientClaimed;
import guanxi.language.client.ClientEvent.ClientDataVerified;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientIndustryChanged;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientEvent.ClientsToldApart;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ClientRating;
import guanxi.language.client.ClientSiteEvent.ClientSiteChanged;
import guanxi.language.client.ClientSiteEvent.ClientSiteClosed;
import guanxi.language.client.ClientSiteEvent.ClientSiteOpened;
import guanxi.language.client.ClientSiteId;
import guanxi.language.client.ClientSiteProfile;
import guanxi.language.client.ColumnEvent.Miss;
import guanxi.language.client.ColumnEvent.MissesEntered;
import guanxi.language.client.ConductFlag;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.DataField;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.client.FollowUpEvent.FollowUpCancelled;
import guanxi.language.client.FollowUpEvent.FollowUpClosed;
import guanxi.language.client.FollowUpEvent.FollowUpOpened;
import guanxi.language.client.FollowUpEvent.RatedAgain;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.HandoverId;
import guanxi.language.client.HandoverInventory;
import guanxi.language.client.HandoverInventory.Promise;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MergedField;
import guanxi.language.client.MissCause;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedEvent.NeedAnalysed;
import guanxi.language.client.NeedId;
import guanxi.language.client.PaymentId;
import guanxi.language.client.PoolEvent.PoolReturnExpected;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.client.PoolEvent.PoolReturnLifted;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.QuestionType;
import guanxi.language.client.ReceivableEvent.PaymentOverdue;
import guanxi.language.client.ReceivableEvent.PaymentReceived;
import guanxi.language.client.ReceivableEvent.PaymentWithdrawn;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableEvent.ReceivableWithdrawn;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.client.ReferralId;
import guanxi.language.client.Responsible;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.ProblemPassedOn;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.PurchaseReturned;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesEvent.SolutionCalledBack;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import guanxi.language.client.ServiceHoursEvent.ServiceHoursSet;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardEvent.StandardPublished;
import guanxi.language.client.StandardVersion;
import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import guanxi.language.client.Superior;
import guanxi.language.client.TrendEvent.ClientTrendNoted;
import guanxi.language.client.VisitIssue;
import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingEvent.RatingRevised;
import guanxi.language.evaluation.RatingEvent.SpecialistRated;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.hospitality.ApprovalStage;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlaced;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementCorrected;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementWithdrawn;
import guanxi.language.organisation.EquipmentEvent.EquipmentRetired;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.OfficeEvent.OfficeHeadChanged;
import guanxi.language.organisation.OfficeEvent.OfficeMovedToRegion;
import guanxi.language.organisation.OfficeEvent.OfficeOpened;
import guanxi.language.organisation.OfficeEvent.OfficeRenamed;
import guanxi.language.organisation.OfficeEvent.OfficeWithdrawn;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Placement;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.SiteEvent.SiteHeadChanged;
import guanxi.language.organisation.SiteEvent.SiteMovedToOffice;
import guanxi.language.organisation.SiteEvent.SiteOpened;
import guanxi.language.organisation.SiteEvent.SiteRenamed;
import guanxi.language.organisation.SiteEvent.SiteWithdrawn;
import guanxi.language.organisation.SiteId;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent.TerritoryAreaRedrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.personal.KeyStoreEvent.KeyStoreBound;
import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentCancelled;
import guanxi.language.visit.AppointmentEvent.AppointmentConfirmed;
import guanxi.language.visit.AppointmentEvent.AppointmentFilled;
import guanxi.language.visit.AppointmentEvent.AppointmentMoved;
import guanxi.language.visit.AppointmentId;
import guanxi.language.visit.Attachment;
import guanxi.language.visit.AttachmentEvent.AttachmentAdded;
import guanxi.language.visit.AttachmentEvent.AttachmentWithdrawn;
import guanxi.language.visit.Breach;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressEnded;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressMade;
import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.Checked;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.ExpenseEvent.ExpenseCorrected;
import guanxi.language.visit.ExpenseEvent.ExpenseRecorded;
import guanxi.language.visit.ExpenseEvent.ExpenseWithdrawn;
import guanxi.language.visit.Finding;
import guanxi.language.visit.Issue;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.NewsEvent.NewsFilled;
import guanxi.language.visit.NewsEvent.NewsRecorded;
import guanxi.language.visit.NewsEvent.ProposalFollowedUp;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanFiguresStated;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanEvent.PlanMarked;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.language.visit.PlanEvent.PlanOverdueWithdrawn;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.PlannedContactEvent.ContactCancelled;
import guanxi.language.visit.PlannedContactEvent.ContactFilled;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactEvent.ContactPlanned;
import guanxi.language.visit.PlannedContactId;
import guanxi.language.visit.Position;
import guanxi.language.visit.ProposalOutcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.ReportContent;
import guanxi.language.visit.ReportFigures;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Review;
import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.language.visit.StatedFigures;
import guanxi.language.visit.Territories;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.language.visit.VisitReport;
import guanxi.language.visit.Weekday;
import guanxi.language.visit.WorkHoursEvent.WorkHoursSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each golden file is read as, by name and revision. Change none: what they say was written and must be read. */
final class SampleEvents {
    private static final Instant NOW = Instant.parse("2026-06-03T01:02:03.456789Z");
    /** When the store got what a golden file holds. */
    static final Instant RECORDED = Instant.parse("2026-06-04T00:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId MANAGER = new ColleagueId("M001");
    private static final ClientId SHOP = new ClientId("C00001");
    private static final VisitId VISIT = new VisitId("V000001");
    private static final NewsId NEWS = new NewsId("N00001");
    private static final AppointmentId BOOKED = new AppointmentId("B00001");
    private static final Appointment APPOINTMENT = new Appointment(SHOP, NOW, NOW.plusSeconds(1800), "采购部", "带上合同");
    private static final ReferralId REFERRAL = new ReferralId("R00001");
    private static final CallBackId CALLED_BACK = new CallBackId("B000001");
    private static final HospitalityRequestId REQUEST = new HospitalityRequestId("H0001");
    private static final ScorecardCode CODE = new ScorecardCode("F-2");
    private static final OfficeId OFFICE = new OfficeId("O01");
    private static final SiteId SITE = new SiteId("P01");
    private static final EquipmentId MODEL = new EquipmentId("E001");
    private static final Person WANG = Person.ofClient(SHOP, "王小明 Wang", "经理", "+86 138 0000 0000");
    private static final Person CALLER = Person.ofColleague(LIN, "010-5550-1234");
    private static final PlannedContactId INTENDED = new PlannedContactId("K00001");
    private static final ContactIntent INTENT = new ContactIntent(SHOP, NOW, "续约沟通", "电话", WANG);
    private static final Profile PROFILE = new Profile(
            "林小梅",
            new TeamId("一组"),
            new ColleagueId("D01"),
            List.of(new TerritoryId("north"), new TerritoryId("east")));

    private static final ViolationId ON_TRUCK = ViolationId.of(Norm.DELIVERY_TRUCK, "5c2a");
    private static final PlanLine PLANNED = new PlanLine(PlanLine.Kind.VISIT, SHOP, DAY, Purpose.A, 2);
    private static final Territory TERRITORY = new Territory(
            List.of("0571-82", "0571-62"), new Area(new BigDecimal("30.2"), new BigDecimal("120.12"), 4_000));
    private static final Territories TERRITORIES =
            new Territories(new TerritoryId("east"), List.of(new TerritoryId("south"), new TerritoryId("north")));

    static final Map<String, Record> BY_ID = byId();

    private SampleEvents() {}

    private static Map<String, Record> byId() {
        var samples = new HashMap<>(former());
        Stream.of(
                        keys(),
                        organisation(),
                        clients(),
                        agreements(),
                        needs(),
                        problems(),
                        handovers(),
                        pool(),
                        series(),
                        receivables(),
                        cases(),
                        desk(),
                        deadlines(),
                        followUps(),
                        visits(),
                        evaluations(),
                        hospitality())
                .flatMap(events -> events)
                .forEach(event -> samples.put(GoldenFile.id(event.getClass()), event));
        return Map.copyOf(samples);
    }

    private static Stream<Record> keys() {
        return Stream.of(new KeyStoreBound("b1e5c5a4-6c0e-4a53-9d0e-5d0f3c1c2a11", NOW));
    }

    private static Stream<Record> organisation() {
        var placement = new Placement(SITE, "沙盘", new ColleagueId("S008"), DAY.plusDays(90));
        return Stream.of(
                new RoleGiven(LIN, DAY, OrganisationRole.SUPPORT, OFFICE, NOW),
                new RoleCorrected(LIN, DAY, OrganisationRole.SPECIALIST, OFFICE, "岗位写错", NOW),
                new RoleTaken(LIN, DAY, "没有调岗", NOW),
                new OfficeOpened(OFFICE, "总部办事处", new ColleagueId("M01"), "华东大区", "withdrawn by mistake", NOW),
                new OfficeRenamed(OFFICE, "新港办事处", "名称写错", NOW),
                new OfficeHeadChanged(OFFICE, new ColleagueId("M02"), "负责人写错", NOW),
                new OfficeMovedToRegion(OFFICE, "华南大区", "大区写错", NOW),
                new OfficeWithdrawn(OFFICE, "重复登记", NOW),
                new SiteOpened(SITE, OFFICE, "滨江一号案场", new ColleagueId("H01"), "withdrawn by mistake", NOW),
                new SiteRenamed(SITE, "滨江二号案场", "名称写错", NOW),
                new SiteHeadChanged(SITE, new ColleagueId("H02"), "负责人写错", NOW),
                new SiteMovedToOffice(SITE, new OfficeId("O02"), "办事处写错", NOW),
                new SiteWithdrawn(SITE, "重复登记", NOW),
                new EquipmentPlaced(MODEL, DAY, placement, NOW),
                new EquipmentRetired(MODEL, DAY, DAY.plusDays(30), NOW),
                new EquipmentPlacementCorrected(MODEL, DAY, placement, "案场写错", NOW),
                new EquipmentPlacementWithdrawn(MODEL, DAY, "重复登记", NOW));
    }

    private static Stream<Record> clients() {
        var profile = new ClientProfile(
                "东方商店",
                ClientProfile.Tier.SUPER_LARGE,
                ClientProfile.Stage.PROSPECT,
                "retail",
                new TerritoryId("north"),
                "1 Market Street",
                LIN,
                WANG);
        var site = new ClientSiteProfile("东方商店仓库", "3 Harbour Street", "仓储");
        var contact = new Contact(
                WANG,
                "采购负责人",
                Contact.DecisionWeight.DECIDES,
                LocalDate.of(1970, 3, 9),
                List.of("敬酒"),
                List.of("龙井茶"),
                List.of("海鲜"));
        return Stream.of(
                new ClientRegistered(SHOP, profile, NOW),
                new ClientRenamed(SHOP, "东方百货", NOW),
                new ClientIndustryChanged(SHOP, "wholesale", NOW),
                new ClientAddressChanged(SHOP, "2 Market Street", NOW),
                new ClientTierChanged(SHOP, ClientProfile.Tier.SUPER_LARGE, ClientProfile.Tier.B, NOW),
                new ClientStageChanged(SHOP, ClientProfile.Stage.PROSPECT, ClientProfile.Stage.ACTIVE, NOW),
                new ClientHandedOver(SHOP, LIN, new ColleagueId("S002"), NOW),
                new ClientsToldApart(SHOP, new ClientId("C00002"), "父子两家", NOW),
                new ClientMerged(
                        SHOP, new ClientId("C00002"), List.of(MergedField.ADDRESS, MergedField.CONTACT), "重复登记", NOW),
                new ClientsSeparated(SHOP, new ClientId("C00002"), "是两家", NOW),
                new ContactNamed(SHOP, new ContactId("2"), contact, NOW),
                new ContactChanged(SHOP, new ContactId("2"), contact, NOW),
                new MainContactChosen(SHOP, new ContactId("2"), NOW),
                new ReferralSent(REFERRAL, SHOP, LIN, 3, DAY, NOW),
                new ClientRelocated(SHOP, new TerritoryId("east"), DAY, NOW, "搬家", NOW),
                new ContactErased(SHOP, "golden-client-C00001", "本人要求", NOW),
                new ClientDataVerified(SHOP, List.of(DataField.values()), DAY, NOW),
                new ClientSiteOpened(new ClientSiteId("A00001"), SHOP, LIN, site, DAY, NOW),
                new ClientSiteChanged(new ClientSiteId("A00001"), SHOP, LIN, site, NOW),
                new ClientSiteClosed(new ClientSiteId("A00001"), SHOP, LIN, DAY, "搬迁", NOW),
                new ReferralConfirmed(REFERRAL, SHOP, LIN, 3, DAY, NOW),
                new ReferralCorrected(REFERRAL, SHOP, LIN, 4, DAY, DAY.plusDays(1), "数错了", NOW),
                new ReferralWithdrawn(REFERRAL, SHOP, LIN, "没有这回事", NOW));
    }

    private static Stream<Record> agreements() {
        var agreement = new AgreementId("XY00002");
        var former = new AgreementId("XY00001");
        var terms = new AgreementTerms("2026 年度供货协议", DAY, DAY.plusYears(1), Money.ofFen(50_000_000), former);
        return Stream.of(
                new AgreementDrafted(agreement, SHOP, LIN, terms, DAY, NOW),
                new AgreementReviewed(agreement, SHOP, LIN, DAY, NOW),
                new AgreementReturned(agreement, SHOP, LIN, "账期未写明", DAY, NOW),
                new AgreementSigned(agreement, SHOP, LIN, terms, DAY, NOW, NOW),
                new AgreementCorrected(agreement, SHOP, LIN, terms, NOW, "金额写错", NOW),
                new AgreementExpiring(agreement, SHOP, LIN, DAY.plusYears(1), NOW),
                new AgreementRenewed(former, SHOP, LIN, agreement, DAY, NOW),
                new AgreementEnded(agreement, SHOP, LIN, DAY, "客户停产", NOW));
    }

    private static Stream<Record> needs() {
        var analysis = new NeedAnalysis(
                "写字楼",
                new Quantity(decimal("20.5"), "套"),
                "湖东",
                Money.cny(decimal("1000")),
                Money.cny(decimal("3000.50")),
                "扩大办公",
                DAY);
        return Stream.of(new NeedAnalysed(new NeedId("N00001"), SHOP, LIN, 2, analysis, NOW));
    }

    private static Stream<Record> problems() {
        var problem = new ProblemPointId("Q00001");
        var issue = new VisitIssue(VISIT, 2);
        var replace = new Countermeasure("更换曳引机", new ColleagueId("S002"), DAY.plusDays(4));
        return Stream.of(
                new ClientTrendNoted(SHOP, LIN, "向城北扩张", DAY, NOW),
                new ProblemPointIdentified(problem, SHOP, LIN, "电梯停运", issue, DAY, NOW),
                new CountermeasurePlanned(problem, SHOP, LIN, replace, DAY, NOW.plusSeconds(3600), NOW),
                new CountermeasureDone(problem, SHOP, LIN, "已更换", DAY.plusDays(2), NOW),
                new CountermeasureDropped(problem, SHOP, LIN, "客户自行处理", DAY, NOW),
                new CountermeasureOverdue(problem, SHOP, LIN, new ColleagueId("S002"), DAY.plusDays(4), NOW));
    }

    private static Stream<Record> handovers() {
        var number = new HandoverId("T00001");
        var wu = new ColleagueId("S002");
        var inventory = new HandoverInventory(
                List.of(new CaseId("K00001")),
                List.of(new Promise(new CaseId("K00001"), NOW)),
                List.of(VISIT),
                List.of(REFERRAL));
        return Stream.of(
                new HandoverProposed(number, SHOP, LIN, wu, DAY, "专员调组", inventory, "S001", NOW),
                new HandoverAccepted(number, SHOP, LIN, wu, "S002", NOW),
                new HandoverRefused(number, SHOP, LIN, wu, "S002", "路途太远", NOW),
                new HandoverCountersigned(number, SHOP, LIN, wu, "M001", NOW, NOW),
                new HandoverWithdrawn(number, SHOP, LIN, wu, "S001", "不再调组", NOW),
                new HandoverTookEffect(number, SHOP, LIN, wu, NOW),
                new HandoverLapsed(number, SHOP, LIN, wu, NOW));
    }

    private static Stream<Record> pool() {
        var wu = new ColleagueId("S002");
        return Stream.of(
                new ClientReturnedToPool(SHOP, LIN, NOW),
                new ClientClaimed(SHOP, LIN, wu, NOW),
                new PoolReturnExpected(SHOP, LIN, NOW.plusSeconds(60), NOW, NOW),
                new PoolReturnLifted(SHOP, LIN, NOW),
                new PoolReturnFellDue(SHOP, LIN, NOW),
                new ClaimReserved(wu, DAY, SHOP, NOW),
                new ClaimReleased(wu, DAY, SHOP, NOW));
    }

    private static Stream<Record> series() {
        var repair = new SeriesId("M00001");
        var call = new CallBack(
                2,
                NOW,
                LIN,
                AnsweredBy.OWNER,
                NOW.plusSeconds(3600),
                7,
                4,
                List.of(ConductFlag.PESTERED, ConductFlag.PRIVACY),
                "噪音大");
        return Stream.of(
                new PurchaseRecorded(
                        new SeriesId("P00001"), SHOP, LIN, "空调机组", Money.cny(new BigDecimal("1200.50")), DAY, NOW),
                new RepairRecorded(repair, SHOP, LIN, "空调机组", "异响", DAY, NOW),
                new PurchaseReturned(new SeriesId("P00001"), SHOP, LIN, DAY.plusDays(7), NOW),
                new SeriesWithdrawn(SeriesStandard.S4, repair, SHOP, LIN, "录入有误", NOW),
                new CallBackMade(SeriesStandard.S4, repair, SHOP, LIN, CALLED_BACK, call, NOW),
                new ProblemPassedOn(SeriesStandard.S4, repair, SHOP, LIN, CALLED_BACK, NOW, "维修部", NOW),
                new SolutionCalledBack(SeriesStandard.S4, repair, SHOP, LIN, CALLED_BACK, NOW, NOW),
                new CallBackWithdrawn(SeriesStandard.S4, repair, SHOP, LIN, CALLED_BACK, "拨错号码", NOW));
    }

    private static Stream<Record> receivables() {
        var owed = new ReceivableId("Y00001");
        var paid = new PaymentId("Z000001");
        var open = Money.cny(new BigDecimal("1000.50"));
        return Stream.of(
                new ReceivableRecorded(
                        owed,
                        SHOP,
                        LIN,
                        new SeriesId("P00001"),
                        Money.cny(new BigDecimal("1200.50")),
                        DAY,
                        DAY.plusDays(30),
                        NOW.plusSeconds(86_400),
                        NOW),
                new ReceivableWithdrawn(owed, SHOP, LIN, "录入有误", NOW),
                new PaymentReceived(owed, SHOP, LIN, paid, Money.cny(new BigDecimal(200)), DAY.plusDays(7), open, NOW),
                new PaymentWithdrawn(owed, SHOP, LIN, paid, open, NOW.plusSeconds(86_400), "记错了", NOW),
                new PaymentOverdue(owed, SHOP, LIN, DAY.plusDays(30), open, NOW));
    }

    private static Stream<Record> deadlines() {
        var step = new DueStep(ServiceStandard.S4, "M00001", SHOP, ServiceStep.PASS_PROBLEM_ON, 1, CALLED_BACK);
        var agent = Responsible.agent(LIN);
        var miss = new Miss(new CaseId("K00002"), NOW, ServiceStep.NOTIFY, 1, NOW.minusSeconds(60), 60, agent);
        return Stream.of(
                new DeadlineSet(step, LIN, 1, NOW, NOW.minusSeconds(180), false, agent, NOW.minusSeconds(600)),
                new DeadlineLifted(step, LIN, NOW),
                new DeadlineMet(step, LIN, 1, NOW, agent, NOW),
                new DeadlineMissed(step, LIN, 2, NOW, agent, NOW),
                new LatenessEnded(step, LIN, NOW, LateEnd.MET_LATE, NOW.plusSeconds(1)),
                new DeadlineCorrected(step, LIN, DeadlineCorrected.Saying.MISSED, NOW),
                new MissExplained(step, LIN, MissCause.OTHER, "停电", NOW),
                new EscalationExpected(step, LIN, Superior.MANAGER, NOW.plusSeconds(3600), NOW),
                new StepEscalated(step, LIN, Superior.SUPERVISOR, NOW.minusSeconds(60), NOW),
                new MissesEntered(CaseStandard.S2, new CaseId("K00001"), SHOP, LIN, List.of(miss), NOW));
    }

    private static Stream<Record> followUps() {
        var rating = new ClientRating(ServiceStandard.S2, "K00001", "E000003", 2, NOW);
        var id = rating.followUp();
        return Stream.of(
                new FollowUpOpened(id, SHOP, LIN, rating, NOW.plusSeconds(86400), NOW),
                new RatedAgain(id, SHOP, LIN, 4, NOW),
                new FollowUpClosed(id, SHOP, LIN, "登门致歉", new CaseId("K00002"), NOW),
                new FollowUpCancelled(id, SHOP, LIN, NOW));
    }

    private static Stream<Record> cases() {
        var complaint = new CaseId("K00002");
        var happened = new CaseEntryId("E000001");
        var entry = new CaseEntry(
                CaseEntry.Kind.DEPARTMENT_NOTIFIED,
                NOW,
                "维修部",
                Person.ofDepartment("李工", null),
                NOW.plusSeconds(3600),
                4,
                ConductFlag.RUDE,
                "客户催办");
        return Stream.of(
                new CaseOpened(
                        CaseStandard.S2,
                        complaint,
                        SHOP,
                        LIN,
                        WANG,
                        NOW,
                        NOW.plusSeconds(90),
                        2,
                        "机器异响",
                        CaseAnswer.LATER,
                        new CaseId("K00001"),
                        NOW),
                new CaseEntryRecorded(CaseStandard.S2, complaint, SHOP, LIN, happened, entry, NOW),
                new CaseEntryWithdrawn(CaseStandard.S2, complaint, SHOP, LIN, happened, "记错了", NOW),
                new CaseWithdrawn(CaseStandard.S2, complaint, SHOP, LIN, "录入有误", NOW));
    }

    private static Stream<Record> desk() {
        var answer = new AnswerId("A0001");
        var limits = Map.of(
                ServiceStep.NOTIFY, new StepLimit(12, StepClock.ELAPSED, 4),
                ServiceStep.SOLVE, new StepLimit(360, StepClock.SERVICE_HOURS, 45));
        return Stream.of(
                new StandardPublished(
                        new StandardVersion(ServiceStandard.S2, 3, NOW, DAY.plusDays(1), 2, 6, true, limits), NOW),
                new ServiceHoursSet(DAY, DayKind.WORKDAY, DAY, List.of(new WorkInterval("08:30", "12:00")), NOW),
                new AnswerPublished(answer, CaseStandard.S1, "几点营业？", "八点半。", NOW),
                new AnswerRevised(answer, "几点营业？", "九点。", NOW),
                new AnswerWithdrawn(answer, "停业", NOW),
                new CallChecklistTicked(
                        new CaseId("K00001"),
                        SHOP,
                        LIN,
                        new CallTicks(List.of(CallStep.GREETED), List.of(QuestionType.OPEN), List.of(answer)),
                        NOW));
    }

    /** Files of former revisions, by what they are read as today. */
    private static Map<String, Record> former() {
        var report = report(Issue.counted(1, 0));
        return Map.of(
                "visit.DailyReportSubmitted.1", new DailyReportSubmitted(LIN, DAY, NOW, null),
                "visit.CalendarDayMarked.1", new CalendarDayMarked(null, DAY, CalendarEvent.Kind.HOLIDAY, "端午节", NOW),
                "visit.MarketSignedIn.1", new MarketSignedIn(LIN, DAY, signIn(null)),
                "visit.SignInFilled.1", new SignInFilled(LIN, DAY, signIn(null), NOW),
                "visit.VisitCompleted.1", new VisitCompleted(VISIT, LIN, SHOP, DAY, report),
                "visit.VisitReportFilled.1", new VisitReportFilled(VISIT, LIN, SHOP, DAY, report, RECORDED),
                "visit.VisitCorrected.1",
                        new VisitCorrected(VISIT, LIN, SHOP, DAY, DAY.minusDays(1), null, report, "日期写错", NOW));
    }

    private static VisitReport report(List<Issue> issues) {
        return new VisitReport(
                WANG, NOW, NOW.plusSeconds(1800), Purpose.A, Outcome.B, 2, List.of("Li", "Zhao"), "seen", issues);
    }

    private static SignIn signIn(Position position) {
        return new SignIn(NOW, SignIn.Channel.LANDLINE, CALLER, new TerritoryId("north"), "钱", position);
    }

    private static Stream<Record> visits() {
        var report = report(List.of(new Issue("发票没开", false, DAY.plusDays(7)), new Issue("换货", true, DAY)));
        var norms = new NormVersion(2, DAY, LocalTime.of(7, 30), LocalTime.of(17, 0));
        var judged = new JudgedVisit(
                VISIT, SHOP, NOW, NOW.plusSeconds(1800), Purpose.A, Outcome.B, 2, TERRITORIES, "report-1");
        var signIn = signIn(
                Position.of(LIN, decimal("30.25"), decimal("120.2"), decimal("12.5"), NOW.minusSeconds(30), true));
        var correction = new SignInCorrection(
                NOW.plusSeconds(3600),
                SignInCorrection.Kind.CORRECT,
                NOW.minusSeconds(60),
                new TerritoryId("east"),
                CALLER,
                "钱",
                "笔误");
        var record =
                new VisitRecord(DAY, "S001", decimal("-3"), "B", decimal("25.75"), "A", "前五", "搬迁", "交期", "付款前先对账", 3);
        var photo = new Attachment("a1b2", Attachment.Kind.PHOTO, "image/jpeg", 204_800);
        var news = new MarketNews(
                DAY, MarketNews.Kind.COMPETITOR, "竞品甲", new TerritoryId("north"), "运费上涨", VISIT, "建议联合促销");
        var truck = new Breach(Norm.DELIVERY_TRUCK, VISIT, "Sun");
        var content = new ReportContent(
                new ReportFigures(2, 1, 4, 1, 1, Money.cny(decimal("36.50")), List.of("Li", "Zhao")),
                new ReportContent.Evidence(
                        List.of(VISIT), List.of("0"), List.of(NOW), List.of(ViolationId.of(Norm.DELIVERY_TRUCK, "0"))));
        var back = new ReportReturn("M02", NOW.plusSeconds(60), "概要过简");
        var poorly = new Review(Finding.POOR_MANAGEMENT, "M01", DAY.plusDays(3), "无人检查");
        return Stream.of(
                new CalendarDayMarked(OFFICE, DAY, CalendarEvent.Kind.HOLIDAY, "端午节", NOW),
                new WorkHoursSet(
                        OFFICE,
                        Weekday.MON,
                        DAY,
                        DAY,
                        List.of(new WorkInterval("08:00", "12:00"), new WorkInterval("13:00", "24:00")),
                        NOW),
                new ColleagueEnrolled(LIN, PROFILE, DAY, NOW),
                new ColleagueRenamed(LIN, "林梅", NOW),
                new ColleagueJoined(LIN, DAY, "入职", NOW),
                new ColleagueMovedToTeam(LIN, new TeamId("二组"), new ColleagueId("D02"), DAY, NOW, "调动", NOW),
                new ColleagueTerritoriesChanged(
                        LIN, List.of(new TerritoryId("south"), new TerritoryId("east")), DAY, NOW, "重新分区", NOW),
                new ColleagueLeft(LIN, DAY, "离职", NOW),
                new TerritoryDrawn(new TerritoryId("north"), DAY, TERRITORY, NOW),
                new TerritoryPrefixesChanged(new TerritoryId("north"), DAY, List.of("0571-62"), NOW),
                new TerritoryAreaRedrawn(new TerritoryId("north"), DAY, TERRITORY.area(), NOW),
                new TerritoryWithdrawn(new TerritoryId("north"), DAY, "划错了日期", NOW),
                new LeaveGranted(LIN, DAY, NOW),
                new LeaveWithdrawn(LIN, DAY, "没有休假", NOW),
                new NormsPublished(norms, NOW),
                new SettingChanged(Setting.LOW_ACCURACY, DAY, 50, NOW),
                new MonthlyPlanSubmitted(LIN, JUNE, 2, 2, 0, List.of(PLANNED), NOW),
                new PlanLineAdded(LIN, JUNE, PLANNED, new PlanFigures(2, 2, 0), NOW, NOW),
                new PlanFiguresStated(LIN, JUNE, new StatedFigures(3, 2, 0), NOW, NOW),
                new PlanMarked(LIN, JUNE, NOW, PlanMark.returned("M02", "太少"), NOW),
                new PlanExpected(LIN, JUNE, NOW, NOW),
                new PlanExpectationMet(LIN, JUNE, NOW, NOW),
                new PlanExpectationWithdrawn(LIN, JUNE, NOW),
                new PlanOverdue(LIN, JUNE, NOW, NOW),
                new PlanOverdueWithdrawn(LIN, JUNE, NOW, NOW),
                new DailyReportSubmitted(LIN, DAY, NOW, content),
                new DailyReportSigned(LIN, DAY, NOW, new Signature(SignatureLevel.SUPERVISOR, "M02", NOW)),
                new DailyReportReturned(LIN, DAY, NOW, back),
                new DailyReportReopened(LIN, DAY, NOW, back),
                new DailyReportExpected(LIN, DAY, NOW, NOW),
                new DailyReportExpectationMet(LIN, DAY, NOW, NOW),
                new DailyReportExpectationWithdrawn(LIN, DAY, NOW),
                new DailyReportOverdue(LIN, DAY, NOW, NOW),
                new DailyReportOverdueWithdrawn(LIN, DAY, NOW, NOW),
                new VisitPlanned(VISIT, LIN, SHOP, DAY, Purpose.A, 2, NOW),
                new VisitStarted(VISIT, LIN, SHOP, DAY, NOW),
                new VisitCompleted(VISIT, LIN, SHOP, DAY, report),
                new VisitReportFilled(VISIT, LIN, SHOP, DAY, report, NOW),
                new VisitLeftOpen(VISIT, LIN, SHOP, DAY, NOW),
                new VisitCancelled(VISIT, LIN, SHOP, "shop closed", NOW),
                new VisitCorrected(
                        VISIT, LIN, SHOP, DAY, DAY.minusDays(1), new ClientId("C00002"), report, "日期写错", NOW),
                new VisitWithdrawn(VISIT, LIN, SHOP, DAY, "重复登记", NOW),
                new VisitRecordFilled(VISIT, LIN, SHOP, NOW, record, NOW),
                new MarketSignedIn(LIN, DAY, signIn),
                new SignInFilled(LIN, DAY, signIn, NOW),
                new VisitJudged(LIN, DAY, judged, List.of(Norm.OUTSIDE_TERRITORY, Norm.OVERLAPPING_VISITS), norms),
                new VisitJudgementWithdrawn(LIN, DAY, VISIT, SHOP, "moved to another day", NOW),
                new SignInCorrected(LIN, DAY, NOW, correction),
                new SignInChecked(LIN, DAY, NOW, new Checked(SignInCheck.DOUBTFUL, List.of(Doubt.OUTSIDE_FENCE), 4321)),
                new NormViolated(LIN, DAY, ON_TRUCK, Norm.DELIVERY_TRUCK, VISIT, "Sun", "rode along", NOW),
                new ViolationWithdrawn(LIN, DAY, ON_TRUCK, Norm.DELIVERY_TRUCK, VISIT, "Sun", "mistaken identity", NOW),
                new ContactPlanned(INTENDED, LIN, DAY, INTENT, NOW),
                new ContactFilled(INTENDED, LIN, INTENT, NOW),
                new ContactMade(INTENDED, LIN, SHOP, DAY, NOW),
                new ContactCancelled(INTENDED, LIN, SHOP, DAY, "客户出差", NOW),
                new AppointmentBooked(BOOKED, LIN, DAY, APPOINTMENT, "two of us go", NOW),
                new AppointmentFilled(BOOKED, LIN, APPOINTMENT, "two of us go", NOW),
                new AppointmentConfirmed(BOOKED, LIN, SHOP, DAY, NOW),
                new AppointmentMoved(BOOKED, LIN, SHOP, DAY, NOW, NOW.plusSeconds(1800), "two of us go", NOW),
                new AppointmentCancelled(BOOKED, LIN, SHOP, DAY, "客户出差", NOW),
                new CalendarAddressMade(LIN, "5c2a", NOW),
                new CalendarAddressEnded(LIN, NOW),
                new ViolationReviewed(LIN, DAY, truck, poorly, NOW),
                new AccountabilityRaised(LIN, DAY, truck, new ColleagueId("D01"), NOW),
                new AccountabilityWithdrawn(LIN, DAY, truck, new ColleagueId("D01"), NOW),
                new ExpenseRecorded(LIN, DAY, "5c2a", "taxi", Money.ofFen(1250), "there and back", NOW),
                new ExpenseCorrected(LIN, DAY, "5c2a", "taxi", Money.ofFen(1520), "there and back", "笔误", NOW),
                new ExpenseWithdrawn(LIN, DAY, "5c2a", "重复登记", NOW),
                new AttachmentAdded(VISIT, LIN, photo, "S001", NOW),
                new AttachmentWithdrawn(VISIT, LIN, photo, "客户不同意", NOW),
                new NewsRecorded(NEWS, LIN, news, NOW),
                new NewsFilled(NEWS, LIN, news, NOW),
                new ProposalFollowedUp(NEWS, LIN, new ProposalOutcome("已列入下月促销", NOW, "M01")));
    }

    private static Stream<Record> evaluations() {
        var line = new Line(
                Indicator.VISITS,
                Indicator.BUSINESS,
                decimal("40"),
                decimal("1"),
                30,
                27,
                decimal("0.9"),
                decimal("85.5"),
                decimal("95"),
                decimal("36.00"));
        var figures = new Figures(
                false,
                Figures.Status.COMPLETE,
                1,
                decimal("95"),
                decimal("95.24"),
                List.of(line),
                decimal("90.07"),
                "A");
        var ratings = List.of(
                new Rating(Indicator.CLIENT_CARE, decimal("85.5")), new Rating(Indicator.SERVICE, decimal("90")));
        var evidence = Map.of("visits.actual", List.of("e-1", "e-2"));
        return Stream.of(
                new SpecialistRated(LIN, JUNE, ratings, NOW),
                new RatingRevised(LIN, JUNE, ratings, "签字时写错", NOW),
                new AssessmentReopened(LIN, JUNE, CODE, 1, "漏了一次拜访", NOW),
                new AssessmentEvidenceRecorded(LIN, JUNE, CODE, 1, evidence, NOW),
                new AssessmentFinalised(LIN, JUNE, CODE, 1, 2, new TeamId("一组"), List.of(1, 2), figures, 4711L, NOW),
                new ScorecardVersionPublished(card(), NOW));
    }

    private static ScorecardVersion card() {
        var lines = List.of(
                new ScorecardVersion.Line(Indicator.BUSINESS, decimal("60")),
                new ScorecardVersion.Line(Indicator.FRONT_OFFICE, decimal("40.00")));
        var parameters = new ScorecardVersion.Parameters(
                decimal("1.2"),
                decimal("0.9"),
                decimal("5"),
                decimal("1"),
                decimal("2"),
                decimal("3"),
                List.of(new ScorecardVersion.Band("A", decimal("90")), new ScorecardVersion.Band("D", decimal("0"))));
        return new ScorecardVersion(new ScorecardCode("F-3"), 2, JUNE, lines, parameters);
    }

    private static Stream<Record> hospitality() {
        var budget =
                new Budget(Money.ofFen(10000), Money.ofFen(250050), Money.ofFen(0), Money.ofFen(99), Money.ofFen(1));
        var plan = new HospitalityPlan(
                LIN,
                "sales",
                DAY,
                SHOP,
                "Grand Hotel",
                DAY.plusDays(14),
                List.of(WANG),
                List.of(Person.ofDepartment("陈", "总监")),
                budget);
        return Stream.of(
                new HospitalityRequested(REQUEST, plan, NOW),
                new HospitalityApproved(
                        REQUEST,
                        SHOP,
                        ApprovalStage.MANAGER,
                        MANAGER,
                        budget.total(),
                        List.of(ApprovalStage.EXECUTIVE),
                        NOW),
                new HospitalityRefused(REQUEST, SHOP, ApprovalStage.MANAGER, MANAGER, budget.total(), "too dear", NOW),
                new HospitalitySettled(REQUEST, SHOP, budget, budget.total(), NOW));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }
}
