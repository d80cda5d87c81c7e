package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationDatesTest {
    private final PublicationDates dates = PublicationDates.english();

    private String stated(String line) {
        return dates.stated(line)
                .map(stated -> stated.day() + (stated.isUpdate() ? " update" : ""))
                .orElse("none");
    }

    @Test
    void linesThatOnlyGiveADayStateIt() {
        assertEquals("2011-03-03", stated("3 March, 2011"));
        assertEquals("2011-03-03", stated("Published March 3rd, 2011 - 9:30 GMT"));
        assertEquals("2011-03-03", stated("Thursday, March 3, 2011"));
        assertEquals("2011-03-03", stated("Thu 03 Mar 2011 09:30 am"));
        assertEquals("2011-03-03", stated("2011-03-03T09:30:00Z"));
        assertEquals("2011-03-03", stated("Jane Doe | 3 Mar. 2011 | Geneva"));
        assertEquals("2011-03-03 update", stated("Last updated: 3 March 2011"));
    }

    @Test
    void sentencesAndCaptionsWithADayStateNone() {
        assertEquals("none", stated("The envoys met in Geneva on 3 March 2011."));
        assertEquals("none", stated("The envoys in Geneva, March 3, 2011"));
    }

    @Test
    void daysThatCannotBeOrMeanTwoThingsAreNone() {
        assertEquals("none", stated("31 February 2011"));
        assertEquals("none", stated("03/04/2011"));
        assertEquals("2011-04-13", stated("13/04/2011"));
        assertEquals("none", stated("March 2011"));
    }

    @Test
    void metadataGiveTheirFirstWholeDay() {
        assertEquals(Optional.of(LocalDate.of(2011, 3, 3)), dates.first("Thu, 03 Mar 2011 09:30:00 GMT"));
        assertEquals(Optional.of(LocalDate.of(2011, 3, 3)), dates.first("2011-03-03T23:30:00-05:00"));
        assertEquals(Optional.of(LocalDate.of(2011, 3, 3)), dates.first("20110303"));
        assertEquals(Optional.empty(), dates.first("yesterday"));
    }
}
