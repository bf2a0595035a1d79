using System.Text;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Searches the device's storage at rest, and its log, for texts of a card.</summary>
public sealed class StorageDriver(RigLease lease)
{
    private const string Nothing = "nothing";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>The whole image; the device is off.</summary>
    /// <exception cref="InconclusiveException">It has nothing in it.</exception>
    public async Task<Observation> SearchAsync(IReadOnlyList<string> canaries)
    {
        var image = await _rig.Device.StorageAsync();
        if (image.All(one => one is 0))
            throw new InconclusiveException($"The device's storage image has {image.Length} bytes and holds no file (GET /v1/storage): nothing can be concluded from it.");
        return Found(CanarySearch.In(image, canaries), canaries, ObservationPoint.Storage);
    }

    public async Task<Observation> SearchLogAsync(IReadOnlyList<string> canaries) =>
        Found(CanarySearch.In(Encoding.UTF8.GetBytes(await _rig.Device.LogAsync()), canaries), canaries, ObservationPoint.Device);

    private Observation Found(IReadOnlyList<string> found, IReadOnlyList<string> canaries, ObservationPoint point)
    {
        var searched = $"of {canaries.Distinct().Count()} texts: ";
        return new Observation(searched + Nothing, searched + (found.Count is 0 ? Nothing : string.Join("; ", found)), _rig.Evidence.From(point)[^1]);
    }
}
