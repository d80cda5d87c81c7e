package org.demarche.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorId;
import org.demarche.cases.Case;
import org.demarche.cases.Part;
import org.demarche.cases.Reason;
import org.demarche.cases.Status;
import org.demarche.cases.Step;
import org.demarche.channel.Channel;
import org.demarche.channel.ChannelState;
import org.demarche.channel.Contact;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.event.Attribution;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.pipeline.Findings;
import org.demarche.place.Place;
import org.demarche.record.Act;
import org.demarche.record.Claim;
import org.demarche.record.Fingerprint;
import org.demarche.record.Happening;
import org.demarche.record.Origin;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Quote;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.demarche.record.Standing;
import org.demarche.record.Story;
import org.demarche.relation.Relation;
import org.demarche.time.When;

/** Findings made by hand: two articles on talks through an intermediary, with each standing, and with text that tries to be markup. */
final class Talks {
    /** A title that would run if it were markup, and break lines if it were a field. */
    static final String HOSTILE = "Talks <script>alert('x')</script> & \"more\",\ttabs\nand lines";

    private static final Origin FIRST = new Origin(
            "first.txt",
            0,
            Optional.of(HOSTILE),
            Optional.of("Example Wire"),
            Optional.of("https://wire.example/2019/first?a=1&b=2"),
            Optional.of(LocalDate.parse("2019-05-03")));
    private static final Origin SECOND =
            new Origin("ثانٍ, 2.txt", 1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Party IRAN = party("IRN", "iran-gov", "Government of Iran");
    private static final Party OMAN = party("OMN", "oman-gov", "Government of Oman");
    private static final Party AMERICA = party("USA", "united-states-gov", "Government of United States");
    private static final Party REBELS = new Party(List.of("SYR_OPP"), Optional.empty(), "Syrian\nrebels", "REB");
    private static final Party MINISTER = new Party(List.of(), Optional.empty(), "السيد بدر البوسعيدي", "");
    private static final Place MUSCAT = new Place("Muscat", "OMN", Place.Kind.CITY, 23.58, 58.41);
    private static final Speaker OFFICIAL =
            new Speaker(Attribution.Kind.ANONYMOUS, Optional.of(AMERICA), quote(FIRST, 150, "a senior official"));

    private static final Happening ASKED = happening(
            "h1",
            new Act(EventType.REQUEST, Optional.of("assist"), Optional.of("1014"), List.of("diplomatic", "military")),
            new Parties(List.of(IRAN), List.of(OMAN), List.of(OMAN), List.of(AMERICA)),
            Standing.REPORTED,
            new When.Day(LocalDate.parse("2019-05-01")),
            Optional.of(MUSCAT),
            report("r1", FIRST, Modality.ASSERTED, 10, "Iran asked Oman\nto carry an \"offer\" 😀"),
            report("r2", SECOND, Modality.ASSERTED, 40, "Oman was asked", OFFICIAL));
    private static final Happening REFUSED = happening(
            "h2",
            new Act(EventType.REJECT, Optional.of("meet"), Optional.of("125"), List.of()),
            new Parties(List.of(AMERICA), List.of(IRAN, REBELS), List.of(OMAN), List.of()),
            Standing.DISPUTED,
            new When.Interval(LocalDate.parse("2019-05-01"), LocalDate.parse("2019-05-31")),
            Optional.empty(),
            report("r3", FIRST, Modality.ASSERTED, 90, "Washington refused the offer", OFFICIAL),
            report("r4", FIRST, Modality.DENIED, 200, "no offer had been refused", OFFICIAL));
    private static final Happening MET = happening(
            "h3",
            new Act(EventType.CONSULT, Optional.empty(), Optional.empty(), List.of()),
            new Parties(List.of(MINISTER), List.of(AMERICA), List.of(), List.of()),
            Standing.REPORTED,
            new When.Unknown(),
            Optional.of(new Place("Texas", "USA", Place.Kind.PROVINCE, 31.0, -100.0)),
            report("r5", SECOND, Modality.ASSERTED, 0, "The minister met an envoy"));
    private static final Happening DENIED = happening(
            "h4",
            new Act(EventType.ASSAULT, Optional.empty(), Optional.of("190"), List.of()),
            new Parties(List.of(IRAN), List.of(AMERICA), List.of(), List.of()),
            Standing.DENIED,
            new When.Day(LocalDate.parse("2019-05-02")),
            Optional.empty(),
            report("r6", FIRST, Modality.DENIED, 300, "Iran did not attack"));
    private static final Happening PLANNED = happening(
            "h5",
            new Act(EventType.CONSULT, Optional.of("visit"), Optional.of("042"), List.of()),
            new Parties(List.of(IRAN), List.of(OMAN), List.of(), List.of()),
            Standing.PLANNED,
            new When.Interval(LocalDate.parse("2019-06-09"), LocalDate.parse("2019-06-10")),
            Optional.of(MUSCAT),
            report("r7", FIRST, Modality.FUTURE, 330, "will visit Muscat on June 9 and 10"));
    private static final Happening POSSIBLE = happening(
            "h6",
            new Act(EventType.AGREE, Optional.empty(), Optional.empty(), List.of()),
            new Parties(List.of(IRAN), List.of(), List.of(), List.of()),
            Standing.POSSIBLE,
            new When.Interval(LocalDate.parse("2019-01-01"), LocalDate.parse("2019-12-31")),
            Optional.empty(),
            report("r8", FIRST, Modality.POSSIBLE, 370, "may agree this year"));

    private Talks() {}

    /** The content. */
    static Content content() {
        return new Content(findings(), Map.of("actor", "IRN", "from", "2019-01-01"), "1.2.3+test");
    }

    private static Findings findings() {
        List<Happening> happenings = List.of(ASKED, DENIED, REFUSED, PLANNED, POSSIBLE, MET);
        List<Report> reports =
                happenings.stream().flatMap(one -> one.reports().stream()).toList();
        return new Findings(
                List.of(story(FIRST, reports), story(SECOND, reports)),
                happenings,
                List.of(matter()),
                List.of(
                        new Channel(
                                "IRN",
                                "USA",
                                Optional.of("OMN"),
                                List.of(new Contact(
                                        ChannelState.ASKED, Optional.of(LocalDate.parse("2019-05-01")), ASKED))),
                        new Channel(
                                "IRN",
                                "USA",
                                Optional.empty(),
                                List.of(new Contact(ChannelState.REFUSED, Optional.empty(), REFUSED)))),
                List.of(new Relation(
                        "IRN",
                        "USA",
                        Optional.of(YearMonth.parse("2019-05")),
                        Map.of(EventType.REJECT, 1),
                        Map.of(3, 1),
                        Map.of(Modality.ASSERTED, 1, Modality.DENIED, 1),
                        -4,
                        2,
                        2,
                        1)),
                List.of(new Disagreement(
                        "d1",
                        "whether an offer was refused",
                        Disagreement.Kind.DENIAL,
                        List.of(
                                new Side(
                                        List.of(),
                                        "The offer was refused",
                                        List.of(REFUSED.reports().get(0))),
                                new Side(
                                        List.of(AMERICA),
                                        "No offer was refused.",
                                        List.of(REFUSED.reports().get(1)))))));
    }

    private static Case matter() {
        return new Case(
                "c1",
                "Iran asks Oman to carry an offer <b>to</b> *Washington*",
                Status.REFUSED,
                List.of(IRAN),
                List.of(OMAN),
                List.of(OMAN),
                List.of(AMERICA),
                Optional.of(LocalDate.parse("2019-05-01")),
                Optional.of(LocalDate.parse("2019-05-31")),
                List.of(
                        new Step(
                                ASKED,
                                Part.ASKED,
                                Optional.of(Status.OPEN),
                                "Iran asks Oman to carry an offer",
                                List.of()),
                        new Step(
                                REFUSED,
                                Part.ANSWERED,
                                Optional.of(Status.REFUSED),
                                "United States refuses Iran",
                                List.of(
                                        new Reason(Reason.Kind.PARTIES, 1.5, "the same parties"),
                                        new Reason(Reason.Kind.TIME, -0.25, "some days"))),
                        new Step(MET, Part.MET, Optional.empty(), "A minister meets United States", List.of())));
    }

    private static Story story(Origin origin, List<Report> all) {
        Claim claim = new Claim(
                3,
                Optional.of(
                        new Speaker(Attribution.Kind.NAMED, Optional.of(MINISTER), quote(origin, 5, "the minister"))),
                Optional.of(quote(origin, 18, "said")),
                quote(origin, 23, "“it was\nan offer”"),
                true);
        return new Story(
                origin,
                all.stream().filter(report -> report.origin().equals(origin)).toList(),
                List.of(claim),
                Fingerprint.of("some words"));
    }

    private static Party party(String code, String id, String name) {
        return new Party(List.of(code), Optional.of(new ActorId(id)), name, "GOV");
    }

    private static Quote quote(Origin origin, int begin, String words) {
        return new Quote(origin.document(), begin, begin + words.codePointCount(0, words.length()), words);
    }

    private static Report report(
            String id, Origin origin, Modality modality, int begin, String words, Speaker... speakers) {
        return new Report(
                id,
                origin,
                "e" + id,
                new Act(EventType.REQUEST, Optional.empty(), Optional.empty(), List.of()),
                new Parties(List.of(IRAN), List.of(OMAN), List.of(), List.of()),
                modality,
                List.of(speakers),
                new When.Unknown(),
                Optional.empty(),
                2,
                quote(origin, begin, words),
                quote(origin, begin, words),
                "request.v.ask");
    }

    private static Happening happening(
            String id,
            Act act,
            Parties parties,
            Standing standing,
            When when,
            Optional<Place> place,
            Report... reports) {
        return new Happening(
                id,
                act,
                parties,
                standing,
                when,
                place,
                reports[0].origin().published(),
                List.of(),
                List.of(reports),
                reports.length);
    }
}
