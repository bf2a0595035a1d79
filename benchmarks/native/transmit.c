/* The floor of an APDU round trip: the same exchange without .NET.
 *   transmit card PORT           a card behind vpcd that answers every command with 256 bytes and 9000
 *   transmit client READER N     sends N commands through pcscd, prints median and 95th percentile in nanoseconds
 * Prototypes of libpcsclite are declared here (PC/SC part 5; DWORD and LONG are long on Linux), so that no header is needed. */
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { DATA = 256, WARM_UP = 200 };

typedef struct { unsigned long protocol, length; } io_request;

long SCardEstablishContext(unsigned long, const void *, const void *, long *);
long SCardConnect(long, const char *, unsigned long, unsigned long, long *, unsigned long *);
long SCardTransmit(long, const io_request *, const unsigned char *, unsigned long, io_request *, unsigned char *, unsigned long *);
long SCardDisconnect(long, unsigned long);

static void fill(int s, unsigned char *to, size_t count)
{
    const int on = 1;
    for (size_t got = 0; got < count;) {
        setsockopt(s, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on); /* vpcd sends length and content apart, without TCP_NODELAY */
        ssize_t n = recv(s, to + got, count - got, 0);
        if (n <= 0)
            exit(0);
        got += (size_t)n;
    }
}

static void answer(int s, const unsigned char *content, size_t count)
{
    unsigned char frame[2 + DATA + 2] = { (unsigned char)(count >> 8), (unsigned char)count };
    memcpy(frame + 2, content, count);
    if (send(s, frame, 2 + count, 0) != (ssize_t)(2 + count))
        exit(1);
}

static int card(int port)
{
    static const unsigned char atr[] = { 0x3B, 0x80, 0x01, 0x81 };
    unsigned char response[DATA + 2] = { 0 }, length[2], command[65535];
    response[DATA] = 0x90;
    struct sockaddr_in slot = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    const int s = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(s, (struct sockaddr *)&slot, sizeof slot))
        return 1;
    for (;;) {
        fill(s, length, 2);
        const size_t count = (size_t)length[0] << 8 | length[1];
        fill(s, command, count);
        if (count > 1)
            answer(s, response, sizeof response);
        else if (command[0] == 4)
            answer(s, atr, sizeof atr);
    }
}

static int ascending(const void *one, const void *other)
{
    const long a = *(const long *)one, b = *(const long *)other;
    return (a > b) - (a < b);
}

static long now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000L + t.tv_nsec;
}

static int client(const char *reader, int count)
{
    static const unsigned char read_binary[] = { 0x00, 0xB0, 0x00, 0x00, 0x00 };
    long context, handle, *times = calloc((size_t)count, sizeof *times);
    unsigned long protocol;
    unsigned char response[DATA + 2];
    if (!times || SCardEstablishContext(2, NULL, NULL, &context) || SCardConnect(context, reader, 1, 3, &handle, &protocol))
        return 1;
    const io_request pci = { protocol, sizeof pci };
    for (int i = -WARM_UP; i < count; i++) {
        unsigned long length = sizeof response;
        const long start = now();
        if (SCardTransmit(handle, &pci, read_binary, sizeof read_binary, NULL, response, &length) || length != sizeof response)
            return 1;
        if (i >= 0)
            times[i] = now() - start;
    }
    SCardDisconnect(handle, 0);
    qsort(times, (size_t)count, sizeof *times, ascending);
    printf("%ld %ld\n", times[count / 2], times[(count * 95L + 99) / 100 - 1]);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3 && !strcmp(argv[1], "card"))
        return card(atoi(argv[2]));
    if (argc == 4 && !strcmp(argv[1], "client"))
        return client(argv[2], atoi(argv[3]));
    fprintf(stderr, "transmit card PORT | transmit client READER N\n");
    return 4;
}
