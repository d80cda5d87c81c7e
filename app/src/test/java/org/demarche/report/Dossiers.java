package org.demarche.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.demarche.record.Act;
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
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.demarche.text.Segmenter;
import org.demarche.time.When;

/** A dossier made by hand: two articles on talks through an intermediary, with all that a page can show and much that can go wrong. */
final class Dossiers {
    /** A title that would run if it were markup. */
    static final String HOSTILE = "Talks <script>alert('x')</script> & \"more\" </title>";

    /** A name that is written from right to left. */
    static final String ARABIC_NAME = "السيد بدر البوسعيدي";

    private static final String FIRST =
            """
            Oman carries Iran's offer to Washington

            MUSCAT, May 3 (Example Wire) - Iran asked Oman to carry an offer of talks to the United States. 😀 Oman handed it over and Washington refused the offer on Friday.

            Minister السيد بدر البوسعيدي met a U.S. envoy in Muscat. The State Department denied that any offer had reached it.
            """;

    private static final String SECOND =
            """
            Washington and Tehran agree to meet

            Iran and the United States agreed on June 9 to meet in Muscat, officials said. Iran plans to send its foreign minister.
            """;

    private final List<Source> sources = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private int numberOfReports;

    private Dossiers() {}

    /** The dossier. */
    static Dossier talks() {
        return new Dossiers().make();
    }

    private Dossier make() {
        Input first = source("first.txt", FIRST, HOSTILE, "2019-05-03");
        Input second = source("second.txt", SECOND, "Washington and Tehran agree to meet", "2019-06-09");
        Party iran = party("IRN", "iran", "Government of Iran");
        Party oman = party("OMN", "oman", "Government of Oman");
        Party america = party("USA", "united-states", "Government of United States");
        Party minister = new Party(List.of(), Optional.empty(), ARABIC_NAME, "");
        Speaker department =
                new Speaker(Attribution.Kind.ORGANISATION, Optional.of(america), quote(first, "The State Department"));
        Happening asked = happening(
                EventType.REQUEST,
                "assist",
                new Parties(List.of(iran), List.of(oman), List.of(oman), List.of(america)),
                Standing.REPORTED,
                day("2019-05-01"),
                report(first, Modality.ASSERTED, "Iran asked Oman to carry an offer of talks to the United States"));
        // Its words lie within those of the first and go beyond them.
        Happening offered = happening(
                EventType.AGREE,
                "",
                new Parties(List.of(iran), List.of(america), List.of(), List.of()),
                Standing.DISPUTED,
                day("2019-05-01"),
                report(
                        first,
                        Modality.ASSERTED,
                        "carry an offer of talks to the United States. 😀 Oman handed it over"),
                report(
                        first,
                        Modality.DENIED,
                        "The State Department denied that any offer had reached it",
                        department));
        Happening refused = happening(
                EventType.REJECT,
                "meet",
                new Parties(List.of(america), List.of(iran), List.of(oman), List.of()),
                Standing.REPORTED,
                day("2019-05-03"),
                report(first, Modality.ASSERTED, "Washington refused the offer on Friday"));
        Happening met = happening(
                EventType.CONSULT,
                "visit",
                new Parties(List.of(minister), List.of(america), List.of(), List.of()),
                Standing.REPORTED,
                new When.Unknown(),
                report(first, Modality.ASSERTED, "Minister " + ARABIC_NAME + " met a U.S. envoy in Muscat"));
        Happening agreed = happening(
                EventType.AGREE,
                "",
                new Parties(List.of(iran, america), List.of(iran, america), List.of(), List.of()),
                Standing.REPORTED,
                day("2019-06-09"),
                report(second, Modality.ASSERTED, "Iran and the United States agreed on June 9 to meet in Muscat"));
        Happening planned = happening(
                EventType.CONSULT,
                "visit",
                new Parties(List.of(iran), List.of(), List.of(), List.of()),
                Standing.PLANNED,
                new When.Interval(LocalDate.parse("2019-06-01"), LocalDate.parse("2019-06-30")),
                report(second, Modality.FUTURE, "Iran plans to send its foreign minister"));
        Case matter = new Case(
                "c1",
                "Iran asks Oman to carry an offer <b>to</b> the United States",
                Status.AGREED,
                List.of(iran),
                List.of(oman),
                List.of(oman),
                List.of(america),
                Optional.of(LocalDate.parse("2019-05-01")),
                Optional.of(LocalDate.parse("2019-06-09")),
                List.of(
                        step(asked, Part.ASKED, Optional.of(Status.OPEN), "Iran asks Oman to carry an offer"),
                        step(offered, Part.RELAYED, Optional.empty(), "Iran offers talks to the United States"),
                        step(refused, Part.ANSWERED, Optional.of(Status.REFUSED), "The United States refuses"),
                        step(met, Part.MET, Optional.empty(), ARABIC_NAME + " meets a U.S. envoy"),
                        step(
                                agreed,
                                Part.ANSWERED,
                                Optional.of(Status.AGREED),
                                "Iran and the United States agree to meet"),
                        step(planned, Part.ACTED, Optional.empty(), "Iran plans to send its minister")));
        Disagreement disagreement = new Disagreement(
                "d1",
                "whether an offer reached Washington",
                Disagreement.Kind.DENIAL,
                List.of(
                        new Side(
                                List.of(iran),
                                "Iran offered talks",
                                List.of(offered.reports().get(0))),
                        new Side(
                                List.of(america),
                                "No offer arrived",
                                List.of(offered.reports().get(1)))));
        return new Dossier(
                HOSTILE,
                new Findings(
                        sources.stream().map(this::story).toList(),
                        List.of(asked, offered, refused, agreed, planned, met),
                        List.of(matter),
                        List.of(
                                channel(ChannelState.OPEN, "IRN", "USA", "OMN", "2019-05-01", asked),
                                channel(ChannelState.REFUSED, "IRN", "USA", "", "2019-05-03", refused)),
                        List.of(
                                relation("2019-05", Map.of(EventType.REJECT, 1, EventType.AGREE, 1)),
                                relation("2019-06", Map.of(EventType.AGREE, 1))),
                        List.of(disagreement)),
                sources);
    }

    private Input source(String name, String text, String title, String published) {
        Input input = new Input(
                name,
                text,
                new Metadata(
                        Optional.of(title),
                        Optional.of("Example Wire"),
                        Optional.of(LocalDate.parse(published)),
                        Optional.of("https://wire.example/2019/" + name)));
        sources.add(new Source(input, Segmenter.english().segment(input)));
        return input;
    }

    private static Party party(String code, String id, String name) {
        return new Party(List.of(code), Optional.of(new ActorId(id)), name, "GOV");
    }

    private static When day(String day) {
        return new When.Day(LocalDate.parse(day));
    }

    private static Quote quote(Input input, String words) {
        int start = input.text().indexOf(words);
        int begin = input.text().codePointCount(0, start);
        return new Quote(input.name(), begin, begin + words.codePointCount(0, words.length()), words);
    }

    private static Origin origin(Input input) {
        return new Origin(
                input.name(),
                0,
                input.metadata().title(),
                input.metadata().outlet(),
                input.metadata().url(),
                input.metadata().published());
    }

    private Report report(Input input, Modality modality, String words, Speaker... speakers) {
        numberOfReports++;
        return new Report(
                "r" + numberOfReports,
                origin(input),
                "e" + numberOfReports,
                new Act(EventType.CONSULT, Optional.empty(), Optional.empty(), List.of()),
                new Parties(List.of(), List.of(), List.of(), List.of()),
                modality,
                List.of(speakers),
                new When.Unknown(),
                Optional.empty(),
                0,
                quote(input, words),
                quote(input, words),
                "consult.v.meet");
    }

    private Happening happening(
            EventType type, String mode, Parties parties, Standing standing, When when, Report... reports) {
        Happening happening = new Happening(
                "h" + (happenings.size() + 1),
                new Act(type, Optional.of(mode).filter(known -> !known.isEmpty()), Optional.empty(), List.of()),
                parties,
                standing,
                when,
                Optional.empty(),
                Optional.of(LocalDate.parse("2019-05-03")),
                List.of(),
                List.of(reports),
                1);
        happenings.add(happening);
        return happening;
    }

    private static Step step(Happening happening, Part part, Optional<Status> sets, String summary) {
        List<Reason> reasons = part == Part.ASKED
                ? List.of()
                : List.of(
                        new Reason(Reason.Kind.PARTIES, 1.5, "the same parties"),
                        new Reason(Reason.Kind.TIME, -0.25, "two days"));
        return new Step(happening, part, sets, summary, reasons);
    }

    private static Channel channel(
            ChannelState state, String one, String other, String through, String day, Happening happening) {
        return new Channel(
                one,
                other,
                Optional.of(through).filter(known -> !known.isEmpty()),
                List.of(new Contact(state, Optional.of(LocalDate.parse(day)), happening)));
    }

    private static Relation relation(String month, Map<EventType, Integer> byType) {
        int count = byType.values().stream().mapToInt(Integer::intValue).sum();
        return new Relation(
                "IRN",
                "USA",
                Optional.of(YearMonth.parse(month)),
                byType,
                Map.of(1, count),
                Map.of(Modality.ASSERTED, count),
                0.5,
                count,
                1,
                0);
    }

    private Story story(Source source) {
        return new Story(
                origin(source.input()),
                List.of(),
                List.of(),
                Fingerprint.of(source.input().text()));
    }
}
