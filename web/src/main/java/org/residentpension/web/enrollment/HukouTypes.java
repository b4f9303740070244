package org.residentpension.web.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** How household registers call their kinds: stored as the register writes them, shown in the operator's language. */
@Named
@ApplicationScoped
public class HukouTypes {

    private static final List<Type> ALL = List.of(
            new Type("农业户口", "hukou.rural"), new Type("非农业户口", "hukou.urban"), new Type("居民户口", "hukou.resident"));

    public record Type(String word, String label) {}

    public List<Type> getAll() {
        return ALL;
    }
}
