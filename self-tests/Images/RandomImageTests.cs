using System.Diagnostics;
using System.Globalization;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Files;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Slot;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Images;

/// <summary>Random images, compiled, put into the slot, and read back through pcscd: byte for byte what was compiled.</summary>
/// <remarks>HIL_RANDOM_IMAGES says how many; 200 when it is not set.</remarks>
[Collection(nameof(OneReader))]
public sealed class RandomImageTests(PrivateSlot slot, ITestOutputHelper output) : IClassFixture<PrivateSlot>
{
    private const int Usual = 200;

    private static readonly int Count =
        Environment.GetEnvironmentVariable("HIL_RANDOM_IMAGES") is { Length: > 0 } count ? int.Parse(count, CultureInfo.InvariantCulture) : Usual;

    [Fact]
    public void What_a_reader_finds_is_what_was_compiled()
    {
        var watch = Stopwatch.StartNew();
        var (objects, bytes, found) = (0, 0L, 0);
        for (var seed = 1; seed <= Count; seed++)
        {
            var profile = ImageText.Load(RandomImage.Text(seed), seed) with { Faults = [] };
            var image = CardImage.Of(profile);
            slot.Slot.Insert(profile);
            slot.Evidence.Restart();
            using var card = new CardReading(slot.Readers[0]);
            var mayReadPrivate = !profile.Identity.Pins.IsEnabled || card.VerifyPin1(profile.Identity.Pins.Pin1);
            mayReadPrivate.Should().Be(!profile.Identity.Pins.IsEnabled || profile.Identity.Pins.Tries > 0, $"seed {seed}");

            foreach (var file in image.Master.Descendants().OfType<ElementaryFile>())
                bytes += Compare(card, file, mayReadPrivate, $"seed {seed}, {file.Path} ({file.Content})");
            found += CompareWalk(card, profile, image, $"seed {seed}");
            objects += profile.Objects.Count;
        }

        output.WriteLine($"{Count} images, {objects} objects, {bytes} bytes in files, {found} objects found by walking, {watch.Elapsed.TotalSeconds:F1} s");
        found.Should().BeGreaterThan(Count / 2, "the walk would be blind if it found next to nothing");
    }

    private static int Compare(CardReading card, ElementaryFile file, bool mayReadPrivate, string where)
    {
        var status = file.Parent is { HasFileId: false, Aid: { } aid } ? SelectBelow(card, aid, file.Id) : card.Select(Path(file));
        status.Should().Be(file.LifeCycle is LifeCycle.Deactivated ? 0x6283 : 0x9000, where);

        if (file is LinearFixedFile linear)
        {
            card.ReadRecords().Select(Convert.ToHexString).Should().Equal(linear.Records.Select(Convert.ToHexString), where);
            return linear.Size;
        }

        var isOpen = file.LifeCycle is LifeCycle.Activated && (file.Access.Read is AccessCondition.Always || mayReadPrivate);
        var read = card.ReadBinary();
        var bytes = ((TransparentFile)file).Bytes;   // of an empty file there is nothing to read: every offset is outside of it
        (read is null ? null : Convert.ToHexString(read)).Should().Be(isOpen && bytes.Length > 0 ? Convert.ToHexString(bytes) : null, where);
        return read?.Length ?? 0;
    }

    private static int CompareWalk(CardReading card, CardProfile profile, CardImage image, string where)
    {
        var found = new CardWalk(card).Objects();

        found.Keys.Should().BeSubsetOf(profile.Objects.Select(one => one.Label), where);
        foreach (var target in profile.Objects.Where(one => profile.ExpectationOf(one) is Expectation.MustHold))
        {
            var file = image.Master.Descendants().OfType<TransparentFile>().Single(one => one.Content == $"SC MO {target.Label}");
            found.Should().ContainKey(target.Label, where);
            Convert.ToHexString(file.Bytes).Should().Contain(Convert.ToHexString(found[target.Label]), $"{where}, {target.Label}");
            found[target.Label].Should().HaveCount(profile.ContentOf(target).Length, $"{where}, {target.Label}");
        }

        return found.Count;
    }

    private static int SelectBelow(CardReading card, byte[] aid, ushort id) => card.SelectAid(aid) is 0x9000 ? card.SelectChild(id) : 0;

    private static byte[] Path(CardFile file) => Convert.FromHexString(file.Path.Replace("/", "", StringComparison.Ordinal));
}
