package org.residentpension.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

/** A county with one town of three villages, for tests of what depends on the tree. */
public final class Places {

    public static final String COUNTY = "431224000000";
    public static final String TOWN = "431224124000";
    public static final String OTHER_TOWN = "431224100000";
    public static final String SONGLIN = "431224124200";
    public static final String LINGUO = "431224124201";
    public static final String MAOPO = "431224124202";

    private static final LocalDate FOUNDED = LocalDate.of(2009, 1, 1);

    private final List<Division> all = new ArrayList<>();

    private Places() {
        add(COUNTY, "溆浦县", DivisionLevel.COUNTY, "431200000000");
        add(TOWN, "北斗溪镇", DivisionLevel.TOWN, COUNTY);
        add(OTHER_TOWN, "卢峰镇", DivisionLevel.TOWN, COUNTY);
        add(SONGLIN, "松林村", DivisionLevel.VILLAGE, TOWN);
        add(LINGUO, "林果村", DivisionLevel.VILLAGE, TOWN);
        add(MAOPO, "茅坡村", DivisionLevel.VILLAGE, TOWN);
    }

    public static Divisions unchanged() {
        return new Divisions(new Places().all);
    }

    /** Maopo is merged into Songlin on that day. */
    public static Divisions withMaopoMergedOn(LocalDate day) {
        Places places = new Places();
        places.all.stream()
                .filter(division -> division.code().equals(MAOPO))
                .forEach(division -> division.abolish(day, DivisionCode.of(SONGLIN)));
        return new Divisions(places.all);
    }

    private void add(String code, String name, DivisionLevel level, String parent) {
        all.add(new Division(DivisionCode.of(code), name, level, DivisionCode.of(parent), FOUNDED));
    }
}
