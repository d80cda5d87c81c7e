package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.channel.Channel;
import org.demarche.channel.Contact;
import org.jsoup.nodes.Element;

/** Shows who deals with whom, and each channel with what shows how it stands. */
final class NetworkSection {
    private static final int MOST_CONTACTS = 12;

    private final Context context;

    private NetworkSection(Context context) {
        this.context = context;
    }

    /** The section of {@code context}'s actors and channels, {@code most} actors at most. */
    static Section of(Context context, int most) {
        List<Channel> channels = context.shown().channels();
        int all = context.shown().findings().channels().size();
        Network network = Network.of(
                Pair.of(context.shown().findings().relations()),
                context.shown().findings().channels(),
                most);
        Section section = Section.begin(
                "network",
                "Actors and channels",
                network.actors().size() + network.leftOut(),
                "Who deals with whom, and who reaches whom through others. Pointed boxes stand between; a dashed bow is a way that "
                        + "is only asked for, refused, denied or closed.");
        if (network.actors().isEmpty()) {
            section.tellNothing("No dealings between known actors were found.");
            return section;
        }
        section.tellLeftOut(
                network.actors().size(),
                network.actors().size() + network.leftOut(),
                "actor",
                "those who stand between, and those with the most events");
        Element figure = Html.add(section.element(), "figure", "chart");
        Element frame = Html.add(figure, "div", "scroll");
        frame.attr("tabindex", "0").attr("role", "group").attr("aria-label", "Network of actors");
        frame.appendChild(NetworkDrawing.draw(network, context.names()));
        Html.add(
                figure,
                "figcaption",
                "",
                "Straight lines are direct dealings: the thicker, the more; blue brings together, orange sets against each other, "
                        + "grey is even. Bows lead through somebody.");
        if (!channels.isEmpty()) {
            Html.add(section.element(), "h3", "", "Channels");
            section.tellLeftOut(channels.size(), all, "channel", "the best evidenced");
            Element list = Html.add(section.element(), "ul", "channels");
            NetworkSection maker = new NetworkSection(context);
            channels.forEach(channel -> list.appendChild(maker.channel(channel)));
        }
        return section;
    }

    private Element channel(Channel channel) {
        PartyNames names = context.names();
        Element item = Html.element("li", "channel");
        Element head = Html.add(item, "h4", "");
        Html.add(head, "bdi", "", names.of(channel.one()));
        head.appendText(" – ");
        Html.add(head, "bdi", "", names.of(channel.other()));
        channel.through()
                .ifPresentOrElse(
                        through -> {
                            head.appendText(" through ");
                            Html.add(head, "bdi", "through", names.of(through));
                        },
                        () -> head.appendText(", directly"));
        head.appendText(" ");
        Html.add(
                head,
                "span",
                "state state-" + channel.state().label(),
                channel.state().label());
        Element list = Html.add(item, "ul", "contacts");
        channel.contacts().stream().limit(MOST_CONTACTS).forEach(contact -> contact(list, contact));
        int leftOut = channel.contacts().size() - MOST_CONTACTS;
        if (leftOut > 0) {
            Html.add(list, "li", "left-out", "and " + leftOut + " more");
        }
        List<String> parties = new ArrayList<>(List.of(names.of(channel.one()), names.of(channel.other())));
        channel.through().ifPresent(through -> parties.add(names.of(through)));
        Section.filterable(
                item,
                parties,
                channel.contacts().stream()
                        .flatMap(contact -> contact.day().stream())
                        .map(day -> day.getYear())
                        .toList());
        return item;
    }

    /** The happening's own date if it has one, else that of publication. */
    private static String date(Contact contact) {
        return Dates.first(contact.happening().when()).isPresent()
                ? Dates.words(contact.happening().when())
                : contact.day().map(day -> "published " + Dates.words(day)).orElse("undated");
    }

    private void contact(Element list, Contact contact) {
        Element item = Html.add(list, "li", "");
        Html.add(item, "span", "date", date(contact));
        item.appendText(" " + contact.state().label() + ": ");
        Html.addForeign(
                item,
                "q",
                "",
                Quotations.onOneLine(contact.happening().firstReport().words().text()));
        context.shown().number(contact.happening()).ifPresent(number -> {
            item.appendText(" ");
            Html.link(item, Anchors.of(contact.happening()), "to-event", "event " + number);
        });
    }
}
