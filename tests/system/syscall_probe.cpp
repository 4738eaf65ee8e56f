// Run inside of a container: makes each system call whose number it is given, with arguments of 0, and prints its number and error, a line each.
//
// It is linked statically and includes nothing of the project: a container's root holds nothing else.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <sys/syscall.h>
#include <unistd.h>

int main(int count, char** numbers)
{
    for (int i = 1; i < count; ++i) {
        const long number = std::strtol(numbers[i], nullptr, 10);
        errno = 0;
        const long result = syscall(number, 0L, 0L, 0L, 0L, 0L, 0L);
        std::printf("%ld %d\n", number, result == -1 ? errno : 0);
    }
    return 0;
}
