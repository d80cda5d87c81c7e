package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.demarche.channel.Channel;
import org.demarche.channel.ChannelQuery;
import org.demarche.channel.ChannelState;
import org.demarche.channel.Contact;
import org.demarche.channel.Route;
import org.demarche.contract.FindingsJson;
import org.demarche.contract.Json;
import org.demarche.relation.Relation;

/** Answers about pairs of parties: channels, relations, the network around one. */
final class PartyRoutes {
    private static final int MOST_CONTACTS = 50;
    private static final int MOST_NODES = 100;
    private static final int USUAL_NODES = 20;

    private final Workbench bench;
    private final CompletableFuture<ChannelQuery> query = CompletableFuture.supplyAsync(ChannelQuery::read);

    PartyRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.ofSnapshot("/channels", this::channels)
                .ofSnapshot("/relations", this::relations)
                .ofSnapshot("/pairs", this::pairs)
                .ofSnapshot("/network", this::network);
    }

    /** A way as it is shown. */
    private record Way(
            Channel channel, Optional<ChannelState> state, List<Contact> contacts, Optional<String> standsFor) {
        static Way of(Route route) {
            return new Way(route.channel(), route.state(), route.contacts(), route.standsFor());
        }

        static Way of(Channel channel) {
            return new Way(channel, Optional.of(channel.state()), channel.contacts(), Optional.empty());
        }
    }

    private void channels(Context context) {
        Question question = new Question(context);
        Optional<String> one = question.code("from");
        Optional<String> other = question.code("to");
        Optional<String> through = question.code("through");
        Optional<LocalDate> day = question.last("at");
        int limit = question.limit();
        question.end();
        if (day.isPresent() && (one.isEmpty() || other.isEmpty())) {
            throw Problem.wrong("at", "needs two parties; give from and to as well");
        }
        List<Channel> all = bench.live().ready().findings().channels();
        List<Way> ways = one.isPresent() && other.isPresent()
                ? query.join().routes(all, one.get(), other.get(), day.orElse(LocalDate.MAX)).stream()
                        .map(Way::of)
                        .toList()
                : all.stream()
                        .filter(channel -> one.or(() -> other)
                                .map(code -> isOf(channel, code))
                                .orElse(true))
                        .map(Way::of)
                        .toList();
        List<Way> found = ways.stream()
                .filter(way -> through.isEmpty() || through.equals(way.channel().through()))
                .toList();
        Answer.json(context, json -> {
            Json.optional(json, "one", one);
            Json.optional(json, "other", other);
            Json.list(json, "channels", found.subList(0, Math.min(limit, found.size())), PartyRoutes::way);
            json.writeNumberField("total", found.size());
        });
    }

    /** Whether {@code code} is at one of its ends, or stands between. */
    static boolean isOf(Channel channel, String code) {
        return channel.one().equals(code)
                || channel.other().equals(code)
                || channel.through().equals(Optional.of(code));
    }

    /** The fields of a channel with its last contacts. */
    static void channel(JsonGenerator json, Channel channel) throws IOException {
        way(json, Way.of(channel));
    }

    private static void way(JsonGenerator json, Way way) throws IOException {
        json.writeStringField("one", way.channel().one());
        json.writeStringField("other", way.channel().other());
        Json.optional(json, "through", way.channel().through());
        Json.optional(json, "state", way.state().map(ChannelState::label));
        Json.optional(json, "stands_for", way.standsFor());
        List<Contact> contacts = way.contacts();
        int first = Math.max(0, contacts.size() - MOST_CONTACTS);
        Json.list(json, "contacts", contacts.subList(first, contacts.size()), FindingsJson::contact);
        json.writeNumberField("contact_count", contacts.size());
        json.writeNumberField(
                "independent_reports",
                contacts.stream()
                        .mapToInt(contact -> contact.happening().independentReports())
                        .sum());
    }

    private void relations(Context context) {
        Question question = new Question(context);
        Optional<String> one = question.code("one");
        Optional<String> other = question.code("other");
        Optional<YearMonth> from = question.first("from").map(YearMonth::from);
        Optional<YearMonth> until = question.last("until").map(YearMonth::from);
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        List<Relation> found = bench.live().ready().findings().relations().stream()
                .filter(month -> one.map(code -> isOf(month, code)).orElse(true))
                .filter(month -> other.map(code -> isOf(month, code)).orElse(true))
                .filter(month -> isWithin(month, from, until))
                .toList();
        Items<Relation> items = Items.of(found, PartyRoutes::key, position, limit);
        Answer.json(context, json -> items.write(json, "relations", FindingsJson::relation));
    }

    private static boolean isOf(Relation month, String code) {
        return month.one().equals(code) || month.other().equals(code);
    }

    private static String key(Relation month) {
        return month.one() + " " + month.other() + " "
                + month.month().map(YearMonth::toString).orElse("");
    }

    /** Whether it lies between two months; without any, what can't be dated does too. */
    static boolean isWithin(Relation relation, Optional<YearMonth> from, Optional<YearMonth> until) {
        return from.map(first -> relation.month()
                                .map(month -> !month.isBefore(first))
                                .orElse(false))
                        .orElse(true)
                && until.map(last -> relation.month()
                                .map(month -> !month.isAfter(last))
                                .orElse(false))
                        .orElse(true);
    }

    private void pairs(Context context) {
        Question question = new Question(context);
        Optional<String> one = question.code("one");
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        List<Pair> found = bench.live().ready().pairs().stream()
                .filter(pair -> one.map(pair::has).orElse(true))
                .toList();
        Items<Pair> items = Items.of(found, pair -> pair.one() + " " + pair.other(), position, limit);
        Answer.json(context, json -> items.write(json, "pairs", PartyRoutes::pair));
    }

    private static void pair(JsonGenerator json, Pair pair) throws IOException {
        json.writeStringField("one", pair.one());
        json.writeStringField("other", pair.other());
        json.writeNumberField("happenings", pair.happenings());
        json.writeNumberField("cooperation", pair.cooperation());
        json.writeNumberField("conflict", pair.conflict());
        json.writeNumberField("score_mean", Decimals.rounded(pair.scoreMean()));
        Json.optional(json, "first", pair.first().map(YearMonth::toString));
        Json.optional(json, "last", pair.last().map(YearMonth::toString));
        json.writeNumberField(
                "months",
                pair.months().stream()
                        .filter(month -> month.month().isPresent())
                        .count());
    }

    private void network(Context context) {
        Question question = new Question(context);
        Optional<String> party = question.code("party");
        Optional<YearMonth> from = question.first("from").map(YearMonth::from);
        Optional<YearMonth> until = question.last("until").map(YearMonth::from);
        int limit = question.number("limit", 1, MOST_NODES, USUAL_NODES);
        question.end();
        Network network = Network.around(bench.live().ready(), party, from, until, limit);
        Answer.json(context, json -> network.write(json, bench.names()));
    }
}
