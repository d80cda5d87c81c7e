package org.demarche.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may use a server. As a file it has a line for each password and token: name, role and hash, separated by tabs.
 *
 * @param entries in the order of the file
 */
public record Access(List<Entry> entries) {
    /** PBKDF2 of nothing that anybody has, so that a name that isn't known takes as long as one that is. */
    private static final String NOBODY = Secret.hashOfPassword(Secret.token());

    private static final int FIELDS = 3;
    private static final int LONGEST_NAME = 100;

    /** Copies the list. */
    public Access {
        entries = List.copyOf(entries);
    }

    /**
     * Somebody who may.
     *
     * @param name who, as reviews tell it
     * @param role what they may do
     * @param hash of the password or token
     */
    public record Entry(String name, Role role, String hash) {
        /** Whether it is a program's token, not a person's password. */
        public boolean isToken() {
            return Secret.isOfToken(hash);
        }
    }

    /** An entry for a person. */
    public static Entry ofPassword(String name, Role role, String password) {
        return new Entry(checked(name), role, Secret.hashOfPassword(password));
    }

    /** An entry for a program. */
    public static Entry ofToken(String name, Role role, String token) {
        return new Entry(checked(name), role, Secret.hashOfToken(token));
    }

    /** A new token, which nobody can guess. */
    public static String newToken() {
        return Secret.token();
    }

    private static String checked(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches("(?s).*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("expected a name of 1 to " + LONGEST_NAME + " characters on one line");
        }
        return name.strip();
    }

    /**
     * Reads the lines of a file.
     *
     * @param file what it is called, for messages
     * @throws IllegalArgumentException if a line is wrong
     */
    public static Access of(String file, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                entries.add(entry(file + ":" + (i + 1), lines.get(i)));
            }
        }
        return new Access(entries);
    }

    private static Entry entry(String where, String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !Secret.isHash(fields[2])) {
            throw new IllegalArgumentException(
                    where + ": expected name, role and hash, separated by tabs; demarche access makes such lines");
        }
        for (Role role : Role.values()) {
            if (role.label().equals(fields[1])) {
                return new Entry(fields[0], role, fields[2]);
            }
        }
        throw new IllegalArgumentException(where + ": expected reader or editor, found " + fields[1]);
    }

    /** The lines of a file. */
    public List<String> lines() {
        return entries.stream()
                .map(entry -> String.join("\t", entry.name(), entry.role().label(), entry.hash()))
                .toList();
    }

    /** These, with {@code entry} in place of those of its name and kind. */
    public Access with(Entry entry) {
        List<Entry> others = new ArrayList<>(entries);
        others.removeIf(known -> known.name().equals(entry.name()) && known.isToken() == entry.isToken());
        others.add(entry);
        return new Access(others);
    }

    /** These, without {@code name}. */
    public Access without(String name) {
        return new Access(
                entries.stream().filter(entry -> !entry.name().equals(name)).toList());
    }

    /** Who has {@code password}; takes long, whoever {@code name} is. */
    Optional<Entry> person(String name, String password) {
        Optional<Entry> known = entries.stream()
                .filter(entry -> !entry.isToken() && entry.name().equals(name))
                .findFirst();
        boolean isRight = Secret.isPassword(password, known.map(Entry::hash).orElse(NOBODY));
        return known.filter(entry -> isRight);
    }

    /** Who has {@code token}; looks at all, so that the time says nothing. */
    Optional<Entry> program(String token) {
        String hash = Secret.hashOfToken(token);
        Optional<Entry> found = Optional.empty();
        for (Entry entry : entries) {
            if (Secret.isSame(hash, entry.hash())) {
                found = Optional.of(entry);
            }
        }
        return found;
    }
}
