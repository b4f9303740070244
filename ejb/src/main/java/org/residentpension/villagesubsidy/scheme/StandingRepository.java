package org.residentpension.villagesubsidy.scheme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** How schemes stand at a moment: the stored state with what {@link SchemeCalendar} makes of it, read for many of them at once. */
@ApplicationScoped
public class StandingRepository {

    @PersistenceContext
    private EntityManager entities;

    public SchemeState of(SubsidyScheme scheme, LocalDateTime now) {
        return of(List.of(scheme), now).get(scheme.id());
    }

    /** By the keys of the schemes. */
    public Map<Long, SchemeState> of(Collection<SubsidyScheme> schemes, LocalDateTime now) {
        if (schemes.isEmpty()) {
            return Map.of();
        }
        Set<Long> ids = schemes.stream().map(SubsidyScheme::id).collect(toSet());
        Set<Long> collectives =
                schemes.stream().map(SubsidyScheme::collectiveId).collect(toSet());
        Map<Long, List<ResolutionDisclosure>> disclosures = whose("schemeId", ids, ResolutionDisclosure.class).stream()
                .collect(groupingBy(ResolutionDisclosure::schemeId));
        Map<Long, List<ResolutionObjection>> objections = whose("schemeId", ids, ResolutionObjection.class).stream()
                .collect(groupingBy(ResolutionObjection::schemeId));
        Map<Long, List<SubsidyScheme>> versions = whose("collectiveId", collectives, SubsidyScheme.class).stream()
                .collect(groupingBy(SubsidyScheme::collectiveId));
        Map<Long, List<SuspensionPeriod>> suspensions = whose("collectiveId", collectives, Suspension.class).stream()
                .filter(suspension -> suspension.period() != null)
                .collect(groupingBy(Suspension::collectiveId, mapping(Suspension::period, toList())));
        return schemes.stream()
                .collect(toMap(
                        SubsidyScheme::id,
                        scheme -> SchemeCalendar.of(
                                scheme,
                                new SchemeCalendar.Surroundings(
                                        disclosedUntil(scheme, disclosures.getOrDefault(scheme.id(), List.of())),
                                        isObjected(scheme, objections.getOrDefault(scheme.id(), List.of())),
                                        followedFrom(scheme, versions.getOrDefault(scheme.collectiveId(), List.of())),
                                        suspensions.getOrDefault(scheme.collectiveId(), List.of())),
                                now)));
    }

    private <T> List<T> whose(String key, Set<Long> keys, Class<T> entity) {
        return entities.createQuery(
                        "SELECT e FROM " + entity.getSimpleName() + " e WHERE e." + key + " IN :keys ORDER BY e.id",
                        entity)
                .setParameter("keys", keys)
                .getResultList();
    }

    private static Optional<LocalDateTime> disclosedUntil(
            SubsidyScheme scheme, List<ResolutionDisclosure> disclosures) {
        return disclosures.stream()
                .filter(hung -> hung.round() == scheme.round())
                .map(ResolutionDisclosure::closableFrom)
                .findFirst();
    }

    private static boolean isObjected(SubsidyScheme scheme, List<ResolutionObjection> objections) {
        return objections.stream().anyMatch(objection -> objection.round() == scheme.round() && objection.isOpen());
    }

    private static Optional<LocalDate> followedFrom(SubsidyScheme scheme, List<SubsidyScheme> versions) {
        return scheme.followerAmong(versions).map(SubsidyScheme::effectiveFrom);
    }
}
