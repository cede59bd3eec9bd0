/*
 * Stands between a program and the C library, and lets the n-th call that changes a file below one folder end the
 * program or fail. Loaded by LD_PRELOAD and steered by the file that FAULTS names, which both sides map; the fields
 * are those of the class Calls. All calls of all threads are counted as one row, which strace cannot do (it counts for
 * each thread and each call by itself), and one process can be steered anew for every n.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { OFF, COUNT, KILL, HALF, ONCE, LASTING };

struct steer {
    int64_t mode;
    int64_t at;    /* the call that is met, from 1 */
    int64_t error; /* what it fails with */
    int64_t count; /* calls seen */
    int64_t files; /* those of them on an open file, which strace can count as well */
    int64_t hits;  /* calls that failed */
    int64_t since; /* when the first one failed, in nanoseconds of CLOCK_MONOTONIC */
    char folder[4040];
};

static struct steer *steer;

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("FAULTS");
    if (name == NULL) return;
    int file = (int)((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open"))(name, O_RDWR | O_CLOEXEC);
    if (file < 0) return;
    void *place = mmap(NULL, sizeof(struct steer), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (place != MAP_FAILED) steer = place;
}

static int below(const char *path) {
    size_t length = strlen(steer->folder);
    return strncmp(path, steer->folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int below_file(int file) {
    char link[40], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return below(path);
}

static int below_at(int folder, const char *path) {
    if (path[0] == '/') return below(path);
    return folder != AT_FDCWD && below_file(folder);
}

static void end(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int meet(void);

static int meet_file(void) {
    __atomic_add_fetch(&steer->files, 1, __ATOMIC_SEQ_CST);
    return meet();
}

/* 0: let it through, 1: half of it and then the end, -1: it fails, and errno says with what. */
static int meet(void) {
    int64_t now = __atomic_add_fetch(&steer->count, 1, __ATOMIC_SEQ_CST);
    int64_t mode = __atomic_load_n(&steer->mode, __ATOMIC_SEQ_CST);
    if (mode <= COUNT || now < steer->at || (mode != LASTING && now > steer->at)) return 0;
    if (mode == KILL) end();
    if (mode == HALF) return 1;
    if (__atomic_fetch_add(&steer->hits, 1, __ATOMIC_SEQ_CST) == 0) {
        struct timespec time;
        clock_gettime(CLOCK_MONOTONIC, &time);
        steer->since = (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
    }
    errno = (int)steer->error;
    return -1;
}

#define ON (steer != NULL && __atomic_load_n(&steer->mode, __ATOMIC_SEQ_CST) != OFF)
#define REAL(name, type, ...) \
    static type (*real)(__VA_ARGS__); \
    if (real == NULL) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

/* What takes bytes can be done by half. */
#define WRITES(name) \
    ssize_t name(int file, const void *bytes, size_t size) { \
        REAL(#name, ssize_t, int, const void *, size_t); \
        if (ON && below_file(file)) { \
            int met = meet_file(); \
            if (met < 0) return -1; \
            if (met > 0) { (void)!real(file, bytes, size / 2); end(); } \
        } \
        return real(file, bytes, size); \
    }
#define WRITES_AT(name, offset_type) \
    ssize_t name(int file, const void *bytes, size_t size, offset_type offset) { \
        REAL(#name, ssize_t, int, const void *, size_t, offset_type); \
        if (ON && below_file(file)) { \
            int met = meet_file(); \
            if (met < 0) return -1; \
            if (met > 0) { (void)!real(file, bytes, size / 2, offset); end(); } \
        } \
        return real(file, bytes, size, offset); \
    }
/* Anything else is done or not. */
#define ALL(met) do { int how = met; if (how < 0) return -1; if (how > 0) end(); } while (0)
#define ON_FILE(name) \
    int name(int file) { \
        REAL(#name, int, int); \
        if (ON && below_file(file)) ALL(meet_file()); \
        return real(file); \
    }
#define TRUNCATES(name, offset_type) \
    int name(int file, offset_type size) { \
        REAL(#name, int, int, offset_type); \
        if (ON && below_file(file)) ALL(meet_file()); \
        return real(file, size); \
    }
#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        REAL(#name, int, const char *, int, ...); \
        va_list rest; va_start(rest, flags); mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; va_end(rest); \
        if (ON && makes(AT_FDCWD, path, flags)) ALL(meet()); \
        return real(path, flags, mode); \
    }
#define OPENS_AT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(#name, int, int, const char *, int, ...); \
        va_list rest; va_start(rest, flags); mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; va_end(rest); \
        if (ON && makes(folder, path, flags)) ALL(meet()); \
        return real(folder, path, flags, mode); \
    }

/* An opening changes something when it empties a file or makes one. */
static int makes(int folder, const char *path, int flags) {
    if (!(flags & (O_CREAT | O_TRUNC)) || !below_at(folder, path)) return 0;
    return (flags & O_TRUNC) || faccessat(folder, path, F_OK, 0) != 0;
}

WRITES(write)
WRITES_AT(pwrite, off_t)
WRITES_AT(pwrite64, off64_t)
ON_FILE(fsync)
ON_FILE(fdatasync)
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)
OPENS(open)
OPENS(open64)
OPENS_AT(openat)
OPENS_AT(openat64)

ssize_t writev(int file, const struct iovec *parts, int number) {
    REAL("writev", ssize_t, int, const struct iovec *, int);
    if (ON && below_file(file)) ALL(meet_file());
    return real(file, parts, number);
}

#define SENDS(name, offset_type) \
    ssize_t name(int to, int from, offset_type *offset, size_t size) { \
        REAL(#name, ssize_t, int, int, offset_type *, size_t); \
        if (ON && below_file(to)) ALL(meet_file()); \
        return real(to, from, offset, size); \
    }

SENDS(sendfile, off_t)
SENDS(sendfile64, off64_t)

ssize_t copy_file_range(int from, off64_t *from_offset, int to, off64_t *to_offset, size_t size, unsigned flags) {
    REAL("copy_file_range", ssize_t, int, off64_t *, int, off64_t *, size_t, unsigned);
    if (ON && below_file(to)) ALL(meet_file());
    return real(from, from_offset, to, to_offset, size, flags);
}

int mkdir(const char *path, mode_t mode) {
    REAL("mkdir", int, const char *, mode_t);
    if (ON && below(path) && faccessat(AT_FDCWD, path, F_OK, 0) != 0) ALL(meet());
    return real(path, mode);
}

int rename(const char *from, const char *to) {
    REAL("rename", int, const char *, const char *);
    if (ON && (below(from) || below(to))) ALL(meet());
    return real(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    REAL("renameat", int, int, const char *, int, const char *);
    if (ON && (below_at(from_folder, from) || below_at(to_folder, to))) ALL(meet());
    return real(from_folder, from, to_folder, to);
}

int unlink(const char *path) {
    REAL("unlink", int, const char *);
    if (ON && below(path) && faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0) ALL(meet());
    return real(path);
}

int unlinkat(int folder, const char *path, int flags) {
    REAL("unlinkat", int, int, const char *, int);
    if (ON && below_at(folder, path)) ALL(meet());
    return real(folder, path, flags);
}
