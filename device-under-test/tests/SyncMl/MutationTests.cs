using System.Diagnostics;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Damaged input leads to a message or to a refusal, and to nothing else.</summary>
public sealed class MutationTests
{
    private const int Seed = 20040622;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public void Twenty_thousand_damaged_card_files_raise_nothing_but_refusals()
    {
        var random = new Random(Seed);
        var watch = Stopwatch.StartNew();
        var (read, refused) = Count(20_000, () => CardMessages.NodesOf(Damage.One(Vectors.CardFile, random)));

        (read + refused).Should().Be(20_000);
        read.Should().BeGreaterThan(1_000, "damage inside a text leaves a message");
        refused.Should().BeGreaterThan(1_000, "damage of the structure is seen");
        watch.Elapsed.Should().BeLessThan(Limit);
    }

    [Fact]
    public void Two_thousand_damaged_XML_messages_raise_nothing_but_refusals()
    {
        var random = new Random(Seed);
        var message = SyncMlXml.Encode(Wbxml.Decode(Vectors.CardFile));
        var (read, refused) = Count(2_000, () => SyncMlMessage.Parse(SyncMlXml.Decode(Damage.One(message, random))));

        (read + refused).Should().Be(2_000);
        read.Should().BePositive();
        refused.Should().BePositive();
    }

    private static (int Read, int Refused) Count(int times, Action attempt)
    {
        var (read, refused) = (0, 0);
        for (var i = 0; i < times; i++)
        {
            try
            {
                attempt();
                read++;
            }
            catch (MalformedMessageException)
            {
                refused++;
            }
        }

        return (read, refused);
    }
}
