/* Runs a command and writes its wall time in seconds and its peak memory in kilobytes to a file.

   A program of its own because the kernel counts the parent's memory towards a child until the child
   has become its program: this parent is small, Python is not.

   measure FILE COMMAND [ARGUMENT…]: ends with the status of the command. */
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int count, char **arguments) {
  if (count < 3) return fprintf(stderr, "measure FILE COMMAND [ARGUMENT...]\n"), 2;
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) return perror("fork"), 3;
  if (child == 0) {
    execv(arguments[2], arguments + 2);
    perror(arguments[2]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) return perror("wait4"), 3;
  clock_gettime(CLOCK_MONOTONIC, &end);
  double seconds = end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9;
#ifdef __APPLE__
  long kilobytes = usage.ru_maxrss / 1024;
#else
  long kilobytes = usage.ru_maxrss;
#endif
  FILE *file = fopen(arguments[1], "w");
  if (!file) return perror(arguments[1]), 3;
  fprintf(file, "%.6f %ld\n", seconds, kilobytes);
  fclose(file);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
