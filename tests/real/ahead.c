/* A library to preload: programs see the time that /etc/ahead says, so many seconds ahead of this machine's.

   libfaketime (0.9.10) isn't enough: it shifts the monotonic clock too, by which a wait of Rust's for 100 ms became one
   of hours; only a variable tells it not to, and genkan's hooks let go of variables. And it doesn't know statx. Here the
   wall clock alone is shifted, with the times of files, and nothing comes by a variable. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/* Read once: a process is over before the time is moved. */
static time_t ahead(void) {
  static time_t seconds;
  static volatile int known;
  if (!known) {
    char text[32] = {0};
    int file = syscall(SYS_openat, AT_FDCWD, "/etc/ahead", O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
      if (syscall(SYS_read, file, text, sizeof text - 1) > 0) seconds = atoll(text);
      syscall(SYS_close, file);
    }
    known = 1;
  }
  return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *at) {
  int failed = syscall(SYS_clock_gettime, clock, at);
  if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) at->tv_sec += ahead();
  return failed;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  int failed = syscall(SYS_gettimeofday, at, zone);
  if (!failed) at->tv_sec += ahead();
  return failed;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}

/* A file is as old as it is, whatever the time is called. */
static int aged(int failed, struct stat *about) {
  if (!failed) {
    about->st_atim.tv_sec += ahead();
    about->st_mtim.tv_sec += ahead();
    about->st_ctim.tv_sec += ahead();
  }
  return failed;
}

int fstatat(int folder, const char *restrict path, struct stat *restrict about, int flags) {
  return aged(syscall(SYS_newfstatat, folder, path, about, flags), about);
}

int stat(const char *restrict path, struct stat *restrict about) { return fstatat(AT_FDCWD, path, about, 0); }

int lstat(const char *restrict path, struct stat *restrict about) {
  return fstatat(AT_FDCWD, path, about, AT_SYMLINK_NOFOLLOW);
}

int fstat(int file, struct stat *about) { return aged(syscall(SYS_fstat, file, about), about); }

/* On 64 bits the structures are the same. */
int fstatat64(int folder, const char *restrict path, struct stat64 *restrict about, int flags) {
  return fstatat(folder, path, (struct stat *)about, flags);
}

int stat64(const char *restrict path, struct stat64 *restrict about) { return stat(path, (struct stat *)about); }

int lstat64(const char *restrict path, struct stat64 *restrict about) { return lstat(path, (struct stat *)about); }

int fstat64(int file, struct stat64 *about) { return fstat(file, (struct stat *)about); }

int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict about) {
  int failed = syscall(SYS_statx, folder, path, flags, mask, about);
  if (!failed) {
    about->stx_atime.tv_sec += ahead();
    about->stx_btime.tv_sec += ahead();
    about->stx_ctime.tv_sec += ahead();
    about->stx_mtime.tv_sec += ahead();
  }
  return failed;
}

/* Who sets a file's time sets it by this clock. */
static const struct timespec *back(const struct timespec times[2], struct timespec own[2]) {
  if (!times) return times;
  for (int at = 0; at < 2; at++) {
    own[at] = times[at];
    if (own[at].tv_nsec != UTIME_NOW && own[at].tv_nsec != UTIME_OMIT) own[at].tv_sec -= ahead();
  }
  return own;
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  struct timespec own[2];
  return syscall(SYS_utimensat, folder, path, back(times, own), flags);
}

int futimens(int file, const struct timespec times[2]) {
  struct timespec own[2];
  return syscall(SYS_utimensat, file, (char *)0, back(times, own), 0);
}
