using Conformance.Fixtures.Device;
using Conformance.Fixtures.Network;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Network;

/// <summary>What the network keeps back, and for how long.</summary>
public sealed class HeldWordTests
{
    [Fact]
    public async Task Whoever_hears_the_word_on_one_message_finds_the_next_one_held_already()
    {
        for (var attempt = 0; attempt < 500; attempt++)
        {
            var held = new HeldWord();
            held.Hold("first");
            var next = SendNextAsync(held);

            held.Hold("second");

            (await next).Should().BeFalse("the word on the second message was to wait");
        }
    }

    [Theory]
    [InlineData(5_000, 1_000, 1_500)]
    [InlineData(1_000, 1_000, 0)]
    [InlineData(120_000, 1_000, 20_000)]
    public void A_challenge_is_kept_back_for_half_of_the_attach_and_never_until_it_goes_by_itself(int attach, int watchMs, int expectedMs)
    {
        var watch = HeldAnswer.WatchBeforeChallenge(new DeviceLimits(Boot: 1, attach, Provisioning: 1, SwitchOff: 1), watchMs);

        watch.Should().Be(TimeSpan.FromMilliseconds(expectedMs)).And.BeLessThan(NetworkCell.LongestHold);
    }

    [Fact]
    public void A_rig_that_watches_longer_than_a_word_can_be_held_watches_less_then() =>
        HeldAnswer.Watch(60_000).Should().BeLessThan(NetworkCell.LongestHold);

    private static async Task<bool> SendNextAsync(HeldWord held)
    {
        await held.WaitAsync("first");
        return held.WaitAsync("second").IsCompleted;
    }
}
