using Conformance.Fixtures.Device;
using Conformance.SelfTests.Processes;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Cuts;

/// <summary>A kill leaves the kernel's page cache, a loss of supply does not: what was traced is replayed without what was not synchronised.</summary>
[Collection(nameof(OneReader))]
public sealed class UnsyncedWritesTests(CutRig rig, ITestOutputHelper output) : IClassFixture<CutRig>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_the_writes_that_were_not_synchronised_base_data_stays_and_kept_objects_are_whole(bool namesLastAtOnce)
    {
        var calls = await TraceAsync();
        var disk = new UnsyncedWrites(rig.Fresh, namesLastAtOnce);
        var images = new Dictionary<string, (StorageImage Image, string After)>(StringComparer.Ordinal);
        foreach (var call in calls)
        {
            disk.Replay(call);
            images.TryAdd(Key(disk.Image), (disk.Image, $"{call}"));
        }

        var kept = new List<int>();
        foreach (var (image, after) in CutPlan.Of(images.Values.ToList()))
            kept.Add((await JudgeAsync(image, after)).Count);
        output.WriteLine(Histogram.Of($"disks without unsynchronised writes, names last {(namesLastAtOnce ? "at once" : "with the folder")}", kept, $"of {images.Count} after {calls.Count} calls"));
        (await JudgeAsync(disk.Image, "the whole")).Should().Equal(AfterCut.Roots(rig.KeptTree), "what is kept has been synchronised when the device is off");
    }

    [Fact]
    public async Task A_device_that_never_synchronised_would_be_found_out()
    {
        var disk = new UnsyncedWrites(rig.Fresh, namesLastAtOnce: true);
        foreach (var call in (await TraceAsync()).Where(call => !call.IsSync))
            disk.Replay(call);

        (await JudgeAsync(disk.Image, "a trace without its syncs")).Should().BeEmpty();
    }

    /// <summary>All calls from switch-on over provisioning to off.</summary>
    private async Task<IReadOnlyList<StorageCall>> TraceAsync()
    {
        await rig.BeginAsync(CutCard.Profile);
        using var trace = await SystemCallTrace.AttachAsync(rig.DeviceProper(), rig.Storage);
        await rig.OnAsync(DeviceState.Ready);
        await rig.OffAsync();
        return await trace.EndAsync();
    }

    private async Task<IReadOnlyList<string>> JudgeAsync(StorageImage image, string after)
    {
        image.WriteTo(rig.Storage);
        return await AfterCut.JudgeAsync(rig, $"a loss of all that was not synchronised after {after}");
    }

    private static string Key(StorageImage image) => string.Join(
        ' ', image.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value))}"));
}
