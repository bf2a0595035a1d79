using System.Net.Http.Headers;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Tests.Transport;

public sealed class RetryScheduleTests
{
    private static readonly DateTimeOffset Now = new(2030, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, null, 300)]
    [InlineData(1, null, 600)]
    [InlineData(2, null, null)]
    [InlineData(0, "0", 300)]
    [InlineData(0, "2", 2_000)]
    [InlineData(2, "2", null)]
    [InlineData(0, "60", 60_000)]
    [InlineData(0, "61", null)]
    [InlineData(0, "Sat, 01 Jun 2030 12:00:05 GMT", 5_000)]
    [InlineData(0, "Sat, 01 Jun 2030 11:00:00 GMT", 300)]
    [InlineData(0, "Sat, 01 Jun 2030 13:00:00 GMT", null)]
    public void A_retry_waits_for_the_declared_time_or_for_that_of_the_server_whichever_is_longer(int retries, string? retryAfter, int? milliseconds)
    {
        var wanted = retryAfter is null ? null : RetryConditionHeaderValue.Parse(retryAfter);

        RetrySchedule.Next(retries, wanted, Now).Should().Be(milliseconds is { } wait ? TimeSpan.FromMilliseconds(wait) : null);
    }
}
