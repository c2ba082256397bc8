package guanxi.evaluation.query.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import guanxi.evaluation.query.organisation.Organisation.Member;
import guanxi.evaluation.query.organisation.Organisation.Office;
import guanxi.evaluation.query.organisation.Organisation.Piece;
import guanxi.evaluation.query.organisation.Organisation.Site;
import guanxi.evaluation.read.equipment.EquipmentFacts;
import guanxi.evaluation.read.offices.OfficeFacts;
import guanxi.evaluation.read.sites.SiteFact;
import guanxi.evaluation.read.sites.SiteFacts;
import guanxi.evaluation.read.specialists.SpecialistFacts;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;
import guanxi.platform.store.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Puts the organisation of a day together. Offices and sites are master data, as known now; roles and equipment are those of that day, and
 * of people only those who are there then.
 */
@Component
public class OrganisationQueries {
    private final OfficeFacts offices;
    private final SpecialistFacts specialists;
    private final SiteFacts sites;
    private final EquipmentFacts equipment;

    OrganisationQueries(OfficeFacts offices, SpecialistFacts specialists, SiteFacts sites, EquipmentFacts equipment) {
        this.offices = offices;
        this.specialists = specialists;
        this.sites = sites;
        this.equipment = equipment;
    }

    public Organisation on(LocalDate day) {
        var people = people(day);
        var pieces = pieces(day);
        Map<OfficeId, List<Site>> sitesOf = sites.all().stream()
                .collect(groupingBy(SiteFact::officeId, mapping(site -> site(site, pieces), toList())));
        return new Organisation(offices.all().stream()
                .map(office -> new Office(
                        office.officeId(),
                        office.name(),
                        office.head(),
                        people.getOrDefault(office.officeId(), List.of()),
                        sitesOf.getOrDefault(office.officeId(), List.of())))
                .toList());
    }

    private Map<OfficeId, List<Member>> people(LocalDate day) {
        return specialists.find(Query.all()).stream()
                .filter(who -> who.wasThereOn(day))
                .filter(who -> who.roles().on(day).officeId() != null)
                .collect(groupingBy(
                        who -> who.roles().on(day).officeId(),
                        mapping(
                                who -> new Member(
                                        who.specialistId(), who.roles().on(day).role()),
                                toList())));
    }

    private Map<SiteId, List<Piece>> pieces(LocalDate day) {
        return equipment.all().stream()
                .filter(piece -> piece.on(day).isPresent())
                .collect(groupingBy(
                        piece -> piece.on(day).orElseThrow().siteId(),
                        mapping(
                                piece -> {
                                    var placement = piece.on(day).orElseThrow();
                                    return new Piece(piece.equipmentId(), placement.name(), placement.keeper());
                                },
                                toList())));
    }

    private static Site site(SiteFact site, Map<SiteId, List<Piece>> pieces) {
        return new Site(site.siteId(), site.name(), site.head(), pieces.getOrDefault(site.siteId(), List.of()));
    }
}
