using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>Where a device's program stores what it stores: on the disk of the run folder, so that its writing takes the time that writing takes.</summary>
/// <remarks>
/// The program sees a short path to it: the path of a socket has room for a hundred characters.
/// Disposal deletes what is there; what a process puts there that has outlived its program goes when the run is reported.
/// </remarks>
internal sealed class DeviceDisk : IDisposable
{
    private readonly string _folder;

    private DeviceDisk(string path, string folder) => (Path, _folder) = (path, folder);

    public string Path { get; }

    /// <param name="runFolder">Of the run.</param>
    /// <param name="name">Of the device, among those of all rigs.</param>
    public static DeviceDisk Make(string runFolder, string name)
    {
        var ofThisStart = $"{name}-{Guid.NewGuid():N}";   // nothing of the one before is there
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(RunFolder.Devices(System.IO.Path.GetFullPath(runFolder)), ofThisStart)).FullName;
        var path = $"/run/pcscd/{name}";
        File.Delete(path);   // of the bench before this one
        File.CreateSymbolicLink(path, folder);
        return new DeviceDisk(path, folder);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // somebody writes there still, or whoever has the run folder has taken it away
        }
    }
}
