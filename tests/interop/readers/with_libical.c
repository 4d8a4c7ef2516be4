/* What libical (Evolution, KDE, GNOME Calendar) makes of files: a line for each event, errors counted. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *slurp(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc((size_t)size + 1, 1);
    if (fread(text, 1, (size_t)size, file) != (size_t)size) size = 0;
    text[size] = 0;
    fclose(file);
    return text;
}

int main(int count, char **paths)
{
    for (int n = 1; n < count; n++) {
        char *text = slurp(paths[n]);
        icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
        if (!calendar) {
            printf("%s\trefused\tno calendar\n", paths[n]);
            continue;
        }
        int errors = icalcomponent_count_errors(calendar);
        int lawful = icalrestriction_check(calendar);
        if (errors || !lawful || icalcomponent_count_errors(calendar)) {
            printf("%s\trefused\t%d errors, restrictions kept: %d\n", paths[n], errors, lawful);
        }
        icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
        for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            struct icaltimetype start = icalcomponent_get_dtstart(event);
            struct icaltimetype end = icalcomponent_get_dtend(event);
            if (icaltime_compare(end, start) <= 0) printf("%s\trefused\tends before it starts\n", paths[n]);
            printf("%s\t%s\t%s\n", paths[n], icalcomponent_get_uid(event), icaltime_as_ical_string(start));
        }
        icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
