package guanxi.evaluation.query.organisation;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.SiteId;
import java.util.List;

/** The department on a day: its offices, who is in which with which role, their sites, and the register of equipment of each. */
public record Organisation(List<Office> offices) {

    public record Office(OfficeId officeId, String name, ColleagueId head, List<Member> people, List<Site> sites) {}

    public record Member(ColleagueId specialistId, OrganisationRole role) {}

    public record Site(SiteId siteId, String name, ColleagueId head, List<Piece> equipment) {}

    public record Piece(EquipmentId equipmentId, String name, ColleagueId keeper) {}
}
