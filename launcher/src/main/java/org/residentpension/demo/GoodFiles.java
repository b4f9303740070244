package org.residentpension.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.residentpension.demo.sheet.CsvFiles;
import org.residentpension.demo.sheet.Table;
import org.residentpension.demo.sheet.Workbooks;
import org.residentpension.demo.town.Cooperative;
import org.residentpension.demo.town.LaterYear;
import org.residentpension.demo.town.MemberLists;
import org.residentpension.demo.town.MoneyLists;
import org.residentpension.demo.town.PersonLists;
import org.residentpension.demo.town.Place;
import org.residentpension.demo.town.Town;

/** Writes the lists of a town, each in the dress in which its office sends it. */
final class GoodFiles {

    /** How a list is written; the three dresses differ in nothing but bytes. */
    private enum Dress {
        WORKBOOK(".xlsx"),
        UTF8(".csv"),
        GB18030(".csv");

        private final String ending;

        Dress(String ending) {
            this.ending = ending;
        }

        private void write(Path file, Table table) throws IOException {
            switch (this) {
                case WORKBOOK -> Workbooks.write(file, table);
                case UTF8 -> CsvFiles.writeUtf8(file, table);
                case GB18030 -> CsvFiles.writeGb18030(file, table);
            }
        }
    }

    private final Path directory;
    private final Manifest manifest;

    GoodFiles(Path directory, Manifest manifest) {
        this.directory = directory;
        this.manifest = manifest;
    }

    void writeBeidouxi(Town town) throws IOException {
        add(town, "beidouxi", "TARGETS", "COUNTY_ADMIN", Dress.WORKBOOK, MoneyLists.targets(town));
        add(town, "beidouxi", "ROSTER", "COUNTY_CLERK", Dress.WORKBOOK, PersonLists.roster(town));
        add(town, "beidouxi", "SPECIAL_GROUPS", "COUNTY_CLERK", Dress.GB18030, PersonLists.specialGroups(town));
        add(town, "beidouxi", "SPONSORSHIP", "COUNTY_CLERK", Dress.WORKBOOK, PersonLists.sponsorship(town));
        add(town, "beidouxi", "HISTORY", "COUNTY_CLERK", Dress.UTF8, MoneyLists.history(town));
        add(town, "beidouxi", "EMPLOYEE_SCHEME", "COUNTY_CLERK", Dress.GB18030, PersonLists.employees(town));
        add(town, "beidouxi", "TAX_PAYMENTS", "TAX_LIAISON", Dress.WORKBOOK, MoneyLists.tax(town));
    }

    void writeJiaotan(Town town) throws IOException {
        add(town, "jiaotan", "TARGETS", "COUNTY_ADMIN", Dress.UTF8, MoneyLists.targets(town));
        add(town, "jiaotan", "ROSTER", "COUNTY_CLERK", Dress.UTF8, PersonLists.roster(town));
        add(town, "jiaotan", "SPECIAL_GROUPS", "COUNTY_CLERK", Dress.WORKBOOK, PersonLists.specialGroups(town));
        add(town, "jiaotan", "SPONSORSHIP", "COUNTY_CLERK", Dress.GB18030, PersonLists.sponsorship(town));
        add(town, "jiaotan", "HISTORY", "COUNTY_CLERK", Dress.WORKBOOK, MoneyLists.history(town));
        add(town, "jiaotan", "EMPLOYEE_SCHEME", "COUNTY_CLERK", Dress.WORKBOOK, PersonLists.employees(town));
        add(town, "jiaotan", "TAX_PAYMENTS", "TAX_LIAISON", Dress.GB18030, MoneyLists.tax(town));
    }

    /** A roll of each collective, filed by its lead. */
    void writeRolls(Town town) throws IOException {
        List<Dress> dresses = List.of(Dress.WORKBOOK, Dress.UTF8, Dress.GB18030);
        for (Cooperative cooperative : Cooperative.ALL) {
            Dress dress = dresses.get(Cooperative.ALL.indexOf(cooperative));
            Place place = town.place();
            String file = cooperative.spelled() + "-" + place.year() + "-member-roll" + dress.ending;
            dress.write(directory.resolve(file), MemberLists.roll(town, cooperative));
            manifest.add(
                    place.county(),
                    "MEMBER_ROLL",
                    cooperative.village(),
                    place.year(),
                    file,
                    "VILLAGE_COLLECTIVE_LEAD");
        }
    }

    void writeLaterYear(Town town, LaterYear later) throws IOException {
        String start = "jiaotan-" + later.year() + "-";
        Dress.WORKBOOK.write(directory.resolve(start + "sponsorship.xlsx"), later.sponsorship());
        Dress.UTF8.write(directory.resolve(start + "tax-payments.csv"), later.tax());
        // not in the manifest: somebody who tries it brings it in by hand, when the schemes of the villages are
        // effective
        Dress.WORKBOOK.write(directory.resolve(start + "province-extract.xlsx"), later.provinceExtract());
        Place place = town.place();
        manifest.add(
                place.county(), "SPONSORSHIP", place.town(), later.year(), start + "sponsorship.xlsx", "COUNTY_CLERK");
        manifest.add(
                place.county(), "TAX_PAYMENTS", place.town(), later.year(), start + "tax-payments.csv", "TAX_LIAISON");
    }

    private void add(Town town, String name, String kind, String role, Dress dress, Table table) throws IOException {
        Place place = town.place();
        String file =
                name + "-" + place.year() + "-" + kind.toLowerCase(Locale.ROOT).replace('_', '-') + dress.ending;
        dress.write(directory.resolve(file), table);
        manifest.add(place, kind, file, role);
    }
}
