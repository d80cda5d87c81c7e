package org.demarche.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.demarche.text.InputReader;
import org.demarche.text.Metadata;
import org.demarche.text.Reading;
import org.demarche.text.Reading.Reason;

/** Reads what a mail says: its plain text, else its page; a forwarded mail within counts like a part. */
final class MailReader {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_HEADERS = 2000;
    private static final int MOST_PARTS = 1000;

    private final InputReader inputs;

    MailReader(InputReader inputs) {
        this.inputs = inputs;
    }

    /** The text of the mail that {@code bytes} are; its subject, sender and date are metadata. */
    Reading read(String name, byte[] bytes, Metadata given) throws UnreadableException {
        Message mail = Foreign.make(Reason.BROKEN_MAIL, () -> parse(bytes));
        try {
            Metadata known = given.orElse(metadata(mail));
            List<Entity> leaves = Foreign.make(Reason.BROKEN_MAIL, () -> leaves(mail));
            Optional<Part> plain = first(leaves, "text/plain");
            if (plain.isPresent()) {
                String text = Characters.text(plain.get().bytes(), plain.get().charset());
                return inputs.text(name, plain.get().isFlowed() ? unfolded(text) : text, known);
            }
            Optional<Part> page = first(leaves, "text/html");
            return page.isPresent() ? page(name, page.get(), known) : new Reading.Rejected(name, Reason.EMPTY);
        } finally {
            mail.dispose();
        }
    }

    private static Message parse(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    /** The page as an article, else, as letters to subscribers often aren't laid out like one, all its words. */
    private Reading page(String name, Part part, Metadata known) throws UnreadableException {
        String html = Characters.page(part.bytes(), part.charset());
        Reading article = inputs.page(name, html, known, Metadata.none());
        return article instanceof Reading.Parsed ? article : inputs.fragment(name, html, known);
    }

    /** A part with anything in it: its content, and what its header says of it. */
    private record Part(SingleBody body, Optional<String> charset, boolean isFlowed) {
        byte[] bytes() throws UnreadableException {
            return Foreign.make(Reason.BROKEN_MAIL, () -> decoded(body));
        }
    }

    /** The parts of {@code mail} that have no parts themselves: those to be read first, then files attached to it. */
    private static List<Entity> leaves(Message mail) throws UnreadableException {
        Deque<Entity> open = new ArrayDeque<>(List.of(mail));
        List<Entity> leaves = new ArrayList<>();
        List<Entity> attached = new ArrayList<>();
        for (int seen = 0; !open.isEmpty(); seen++) {
            if (seen == MOST_PARTS) {
                throw new UnreadableException(Reason.NESTED_TOO_DEEPLY);
            }
            Entity entity = open.pop();
            Body body = entity.getBody();
            if (body instanceof Multipart multipart) {
                List<Entity> parts = multipart.getBodyParts();
                for (int i = parts.size() - 1; i >= 0; i--) {
                    open.push(parts.get(i));
                }
            } else if (body instanceof Message forwarded) {
                open.push(forwarded);
            } else if (body instanceof SingleBody) {
                boolean isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType());
                (isAttached ? attached : leaves).add(entity);
            }
        }
        leaves.addAll(attached);
        return leaves;
    }

    /** The first part of type {@code type} with anything in it. */
    private static Optional<Part> first(List<Entity> leaves, String type) throws UnreadableException {
        for (Entity entity : leaves) {
            if (type.equals(entity.getMimeType()) && entity.getBody() instanceof SingleBody body) {
                Part part = new Part(body, parameter(entity, "charset"), isFlowed(entity));
                if (!new String(part.bytes(), StandardCharsets.ISO_8859_1).isBlank()) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] decoded(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static boolean isFlowed(Entity entity) {
        return parameter(entity, "format").filter("flowed"::equalsIgnoreCase).isPresent();
    }

    /** The parameter {@code name} of the type that {@code entity} declares. */
    private static Optional<String> parameter(Entity entity, String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
        String body = field == null ? "" : field.getBody();
        int at = body.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return Optional.empty();
        }
        String value = body.substring(at + name.length() + 1).replaceFirst("[;\\s].*$", "");
        return Optional.of(value.replace("\"", "")).filter(text -> !text.isEmpty());
    }

    /** {@code text} with the lines put together that were only folded for the way (RFC 3676). */
    private static String unfolded(String text) {
        return text.replaceAll("(?m)(?<=\\S) \\r?\\n(?=[^\\s>-])", " ");
    }

    private static Metadata metadata(Message mail) {
        Optional<String> title = Optional.ofNullable(mail.getSubject())
                .map(subject -> subject.replaceAll("\\s+", " ").strip())
                .filter(subject -> !subject.isEmpty());
        Optional<LocalDate> published = Optional.ofNullable(mail.getDate())
                .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        MailboxList senders = mail.getFrom();
        Optional<String> outlet = senders == null || senders.isEmpty() ? Optional.empty() : name(senders.get(0));
        return new Metadata(title, outlet, published, Optional.empty());
    }

    private static Optional<String> name(Mailbox sender) {
        return Optional.ofNullable(sender.getName())
                .filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(sender.getDomain()))
                .map(String::strip);
    }
}
