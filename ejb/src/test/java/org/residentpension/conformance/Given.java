package org.residentpension.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.CivilTime;
import org.residentpension.kernel.Money;

/** A map of a case or of the fixtures with typed reading. Optional fields are read with their default. */
public record Given(String path, Map<?, ?> fields) {

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** Refuses a field that the format does not know, which would otherwise be ignored without a word. */
    public Given allowing(String... names) {
        for (Object field : fields.keySet()) {
            if (!List.of(names).contains(field)) {
                throw new IllegalArgumentException(path + " has an unknown field " + field);
            }
        }
        return this;
    }

    /** Also true for a field that says null. */
    public boolean names(String name) {
        return fields.containsKey(name);
    }

    public Object required(String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new MissingFieldException(path + "." + name);
        }
        return value;
    }

    public String text(String name) {
        return String.valueOf(required(name));
    }

    public String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    public boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!(required(name) instanceof Boolean flag)) {
            throw new IllegalArgumentException(path + "." + name + " is neither true nor false");
        }
        return flag;
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    public Money money(String name) {
        return Money.of(text(name));
    }

    public Money money(String name, Money otherwise) {
        return has(name) ? money(name) : otherwise;
    }

    public BigDecimal decimal(String name, BigDecimal otherwise) {
        return has(name) ? new BigDecimal(text(name)) : otherwise;
    }

    /** One of the constants; anything else is refused. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    public <E extends Enum<E>> E choice(String name, E otherwise) {
        return has(name) ? choice(name, otherwise.getDeclaringClass()) : otherwise;
    }

    public LocalDateTime time(String name) {
        return CivilTime.parse(text(name));
    }

    public LocalDateTime time(String name, LocalDateTime otherwise) {
        return has(name) ? time(name) : otherwise;
    }

    public LocalDate date(String name) {
        return time(name).toLocalDate();
    }

    public LocalDate date(String name, LocalDate otherwise) {
        return has(name) ? date(name) : otherwise;
    }

    /** An absent map is empty: everything in it has its default. */
    public Given map(String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof Map)) {
            throw new IllegalArgumentException(path + "." + name + " is no map");
        }
        return new Given(path + "." + name, value == null ? Map.of() : (Map<?, ?>) value);
    }

    public List<?> list(String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof List)) {
            throw new IllegalArgumentException(path + "." + name + " is no list");
        }
        return value == null ? List.of() : (List<?>) value;
    }

    public List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    public List<Given> maps(String name) {
        List<Given> maps = new ArrayList<>();
        for (Object element : list(name)) {
            if (!(element instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(path + "." + name + " holds something that is no map");
            }
            maps.add(new Given(path + "." + name + "[" + maps.size() + "]", map));
        }
        return maps;
    }
}
