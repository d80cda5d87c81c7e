package org.demarche.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.channel.Channel;
import org.demarche.channel.Contact;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.record.Report;
import org.demarche.relation.Relation;

/** Tables of what events amount to: cases, channels, relations, disagreements. */
final class FindingTables {
    private FindingTables() {}

    private record CaseStep(Case matter, int number, Step step) {}

    private record ChannelContact(Channel channel, int number, Contact contact) {}

    private record Account(Disagreement disagreement, int side, Side account, Report report) {}

    /** A row for each case. */
    static Table<Case> cases(Content content) {
        return new Table<>(
                "cases",
                "A matter between two sides, and how it stands.",
                List.of(
                        Column.text("case", "The case's id: that of the event that opened it.", Case::id),
                        Column.text("title", "The matter in a few words.", matter -> Phrasing.oneLine(matter.title())),
                        Column.text(
                                "status",
                                "open, in talks, promised, agreed, carried out, refused, disputed or lapsed.",
                                matter -> matter.status().label()),
                        Column.text("asker", "Codes of who opened it.", matter -> Shared.codes(matter.asker())),
                        Column.text("asked", "Codes of toward whom.", matter -> Shared.codes(matter.asked())),
                        Column.text(
                                "intermediary",
                                "Codes of who stands between.",
                                matter -> Shared.codes(matter.intermediary())),
                        Column.text(
                                "regarding",
                                "Codes of whom it regards in the end.",
                                matter -> Shared.codes(matter.regarding())),
                        Column.day("opened", "The day of its first dated step.", Case::opened),
                        Column.day("updated", "The day of its last dated step or publication.", Case::updated),
                        Column.whole("steps", "How many steps it has.", matter -> matter.steps()
                                .size())),
                content.findings().cases());
    }

    /** A row for each step of each case. */
    static Table<?> steps(Content content) {
        List<CaseStep> rows = new ArrayList<>();
        for (Case matter : content.findings().cases()) {
            for (int i = 0; i < matter.steps().size(); i++) {
                rows.add(new CaseStep(matter, i, matter.steps().get(i)));
            }
        }
        return new Table<>(
                "steps",
                "An event as part of a case.",
                List.of(
                        Column.text("case", "The case.", row -> row.matter().id()),
                        Column.whole("number", "The step's number in the case, counted from 0.", CaseStep::number),
                        Column.text("event", "The event.", row -> row.step()
                                .happening()
                                .id()),
                        Column.text(
                                "part",
                                "What it does in the case: asked, relayed, met, answered, acted, reacted, outcome.",
                                row -> row.step().part().label()),
                        Column.text(
                                "sets_status", "The status that the case has since, if it changed.", row -> row.step()
                                        .sets()
                                        .map(status -> status.label())
                                        .orElse("")),
                        Column.text(
                                "summary",
                                "The step in one sentence.",
                                row -> Phrasing.oneLine(row.step().summary())),
                        Column.real(
                                "score",
                                "How strongly it belongs to the case; 0 for the step that opened it.",
                                row -> row.step().score()),
                        Column.text(
                                "reasons",
                                "Why it belongs to it, strongest first, with weights.",
                                row -> row.step().reasons().stream()
                                        .map(reason -> String.format(
                                                Locale.ROOT,
                                                "%s %.2f",
                                                reason.kind().label(),
                                                reason.weight()))
                                        .collect(Collectors.joining(Shared.LIST)))),
                rows);
    }

    private static String id(Channel channel) {
        return channel.one() + "-" + channel.other()
                + channel.through().map(code -> "-" + code).orElse("");
    }

    /** A row for each channel. */
    static Table<Channel> channels(Content content) {
        return new Table<>(
                "channels",
                "A way by which two parties reach each other.",
                List.of(
                        Column.text(
                                "channel",
                                "The channel: the codes of both parties and of who stands between.",
                                FindingTables::id),
                        Column.text("one", "The code of one party, the first in alphabetical order.", Channel::one),
                        Column.text("other", "The code of the other.", Channel::other),
                        Column.text(
                                "through",
                                "The code of who stands between; empty for the direct way.",
                                channel -> channel.through().orElse("")),
                        Column.text(
                                "state",
                                "How it stands at last: open, asked, refused, denied, closed.",
                                channel -> channel.state().label()),
                        Column.whole("contacts", "How many events show it.", channel -> channel.contacts()
                                .size()),
                        Column.whole(
                                "independent_reports",
                                "How many documents show it that are no copies of one another, event by event.",
                                Channel::independentReports)),
                content.findings().channels());
    }

    /** A row for each event that shows a channel. */
    static Table<?> contacts(Content content) {
        List<ChannelContact> rows = new ArrayList<>();
        for (Channel channel : content.findings().channels()) {
            for (int i = 0; i < channel.contacts().size(); i++) {
                rows.add(new ChannelContact(channel, i, channel.contacts().get(i)));
            }
        }
        return new Table<>(
                "contacts",
                "An event that shows how a channel stands.",
                List.of(
                        Column.text("channel", "The channel.", row -> id(row.channel())),
                        Column.whole(
                                "number", "The contact's number in it, in the order of time.", ChannelContact::number),
                        Column.text("state", "How the channel stands by this.", row -> row.contact()
                                .state()
                                .label()),
                        Column.day(
                                "day",
                                "The first day on which it can have happened, else that of publication.",
                                row -> row.contact().day()),
                        Column.text("event", "The event.", row -> row.contact()
                                .happening()
                                .id())),
                rows);
    }

    /** A row for each pair and month. */
    static Table<Relation> relations(Content content) {
        List<Column<Relation>> columns = new ArrayList<>();
        columns.add(Column.text("one", "The code of one party, the first in alphabetical order.", Relation::one));
        columns.add(Column.text("other", "The code of the other.", Relation::other));
        columns.add(
                Column.text("month", "Such as 2014-10: of the event, else of publication.", relation -> relation.month()
                        .map(String::valueOf)
                        .orElse("")));
        columns.add(Column.whole("events", "How many events, of any standing.", Relation::happenings));
        for (Modality modality : Modality.values()) {
            columns.add(Column.whole(
                    "events_" + modality.label(),
                    "How many of them are " + modality.label() + ".",
                    relation -> relation.byModality().getOrDefault(modality, 0)));
        }
        for (int quad = 1; quad <= Dyads.QUADS; quad++) {
            int number = quad;
            columns.add(Column.whole(
                    "quad_" + quad, "How many done events are of quad " + quad + ".", relation -> relation.byQuad()
                            .getOrDefault(number, 0)));
        }
        Arrays.stream(EventType.values())
                .forEach(type -> columns.add(Column.whole(
                        type.name().toLowerCase(Locale.ROOT),
                        "How many done events are of the type " + type + ".",
                        relation -> relation.byType().getOrDefault(type, 0))));
        columns.add(Column.real("score_sum", "The sum of PLOVER's scores of done events.", Relation::scoreSum));
        columns.add(Column.real("score_mean", "Their mean; 0 if there are none.", Relation::scoreMean));
        columns.add(Column.whole(
                "independent_reports",
                "How many documents tell them that are no copies of one another.",
                Relation::independentReports));
        columns.add(Column.whole("copies", "How many further reports are copies.", Relation::copies));
        return new Table<>(
                "relations",
                "What passed between two parties in a month.",
                columns,
                content.findings().relations());
    }

    /** A row for each passage of each account of each disagreement. */
    static Table<?> disagreements(Content content) {
        List<Account> rows = new ArrayList<>();
        for (Disagreement disagreement : content.findings().disagreements()) {
            for (int i = 0; i < disagreement.sides().size(); i++) {
                int number = i;
                Side side = disagreement.sides().get(i);
                side.reports().forEach(report -> rows.add(new Account(disagreement, number, side, report)));
            }
        }
        List<Column<Account>> columns = new ArrayList<>();
        columns.add(Column.text("disagreement", "The disagreement's id.", row -> row.disagreement()
                .id()));
        columns.add(Column.text(
                "about",
                "The matter in a few words.",
                row -> Phrasing.oneLine(row.disagreement().about())));
        columns.add(Column.text(
                "kind",
                "In what the accounts differ: denial, answer, party, number, date, type.",
                row -> row.disagreement().kind().label()));
        columns.add(Column.whole("side", "The account's number, counted from 0.", Account::side));
        columns.add(Column.text(
                "parties",
                "Codes of those whose account it is.",
                row -> Shared.codes(row.account().parties())));
        columns.add(Column.text(
                "statement",
                "The account in one sentence.",
                row -> Phrasing.oneLine(row.account().statement())));
        columns.add(Column.text("mention", "A mention that gives the account.", row -> row.report()
                .id()));
        columns.add(Column.text(
                "document", "The document.", row -> row.report().origin().document()));
        TextTables.addQuote(
                columns,
                "",
                "the words that give the account",
                row -> Optional.of(row.report().words()));
        return new Table<>(
                "disagreements", "A passage that gives one of several accounts that can't all stand.", columns, rows);
    }
}
