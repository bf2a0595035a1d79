using System.Net;
using System.Security.Cryptography;
using Conformance.Fixtures;
using Conformance.Fixtures.Network;
using Conformance.Reports.Records;

namespace Conformance.Runner.Configuration;

/// <summary>A rig as the user describes it in <c>rig.yaml</c>: how the device is started, and what its vendor says of it.</summary>
/// <remarks>Relative paths start from the file's own folder.</remarks>
public sealed class RigFile
{
    private const int DefaultWatchMs = 1000;
    private const int DefaultCaseLimitSeconds = 600;
    private const int LongestCaseSeconds = 86_400;

    /// <summary>pcscd has room for the readers of eight.</summary>
    public const int MostRigs = 8;

    private const string VirtualRigObserves = "CNSADF";

    // half of a test case is waiting, for the disk and for what it asks for (docs/performance.md)
    private static int RigsThatKeepBusy => Environment.ProcessorCount * 2;

    private RigFile(string path, Shape shape)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
        string Absolute(string? file, string key) => file is null
            ? throw new ConfigurationException($"'{path}' has no 'device: {key}', and a rig needs it. Add the line; README.md shows an example.")
            : System.IO.Path.GetFullPath(file, folder);

        Device = new DeviceCommand(Absolute(shape.Device?.Start, "start"), [.. shape.Device?.Arguments ?? []]);
        SecondDevice = shape.SecondDevice is { } second
            ? new DeviceCommand(second.Start is null ? Device.Program : System.IO.Path.GetFullPath(second.Start, folder), second.Arguments ?? Device.Arguments)
            : null;
        Statement = new Statement(Absolute(shape.Device?.Ics, "ics"), Absolute(shape.Device?.Ixit, "ixit"));
        WatchMs = shape.WatchMs ?? DefaultWatchMs;
        CaseLimit = TimeSpan.FromSeconds(shape.CaseLimitSeconds ?? DefaultCaseLimitSeconds);
        Observes = shape.Observes ?? VirtualRigObserves;
        Vectors = shape.Vectors ?? VectorSources.Bench;
        Tracer = shape.CardTrace is { } trace ? CardTraceKey.Read(path, trace) : null;
        Rigs = shape.Rigs ?? (Tracer is null ? Math.Min(RigsThatKeepBusy, MostRigs) : 1);
        Waivers = shape.Waivers is { } waivers ? System.IO.Path.GetFullPath(waivers, folder) : null;
        Path = System.IO.Path.GetFullPath(path);
        Device.Check(path, "device: start");
        SecondDevice?.Check(path, "secondDevice: start");
        if (WatchMs < 1)
            throw new ConfigurationException($"'{path}' has watchMs {WatchMs}, and the bench has to watch for at least 1 ms. Correct the line.");
        if (CaseLimit < TimeSpan.FromSeconds(1) || CaseLimit > TimeSpan.FromSeconds(LongestCaseSeconds))
            throw new ConfigurationException($"'{path}' has caseLimitSeconds {shape.CaseLimitSeconds}, and 1 to {LongestCaseSeconds} were expected. Correct the line.");
        if (Observes.Except(VirtualRigObserves).Any())
            throw new ConfigurationException($"'{path}' has observes {Observes}, and a virtual rig has C (card), N (network), S (DM server), A (application server), D (device) and F (its storage at rest), or fewer of them. Correct the line.");
        if (Rigs is < 1 or > MostRigs)
            throw new ConfigurationException($"'{path}' has rigs {shape.Rigs}, and 1 to {MostRigs} were expected, which is what pcscd has room for. Correct the line.");
        if (Tracer is not null && Rigs > 1)
            throw new ConfigurationException($"'{path}' has rigs {Rigs} and a cardTrace, and a tracer watches one device. Say rigs: 1, or leave the line out.");
        CheckVectors(path);
    }

    public DeviceCommand Device { get; }

    /// <summary>Another device of the same model, for test cases in which a card changes devices; null: there is none.</summary>
    public DeviceCommand? SecondDevice { get; }

    public Statement Statement { get; }

    /// <summary>Absolute path of the file itself.</summary>
    public string Path { get; }

    /// <summary>How long one test case may last before the test host is taken for dead.</summary>
    public TimeSpan CaseLimit { get; }

    /// <summary>Letters of the observation points that this rig has, out of CNSADF.</summary>
    public string Observes { get; }

    /// <summary>Where a tracer between card and device sends GSMTAP; null: the virtual card sees for itself.</summary>
    public IPEndPoint? Tracer { get; }

    /// <summary>How many rigs like this one test cases run on at the same time; the device's program is started for each.</summary>
    public int Rigs { get; }

    /// <summary>How long the bench watches for an effect that must not come, in milliseconds.</summary>
    public int WatchMs { get; }

    /// <summary>What makes the network's authentication vectors: a word of <see cref="VectorSources"/>.</summary>
    public string Vectors { get; }

    /// <summary>Absolute path of the file of waivers; null where there is none.</summary>
    public string? Waivers { get; }

    /// <summary>All of it but the waivers, as it is kept in the journal.</summary>
    public RigSetting Setting => new(
        Path, Device.Program, Fingerprint(), Device.Arguments, WatchMs, (int)CaseLimit.TotalSeconds, Observes, Vectors, Tracer?.ToString())
    {
        SecondDevice = SecondDevice is null ? null : [SecondDevice.Program, .. SecondDevice.Arguments],
    };

    /// <exception cref="ConfigurationException">The file, or one that it names, does not fit.</exception>
    public static RigFile Read(string path) => new(path, YamlFile.Read<Shape>(path));

    private void CheckVectors(string path)
    {
        if (!VectorSources.Words.Contains(Vectors))
            throw new ConfigurationException($"'{path}' has vectors {Vectors}, and {string.Join(" or ", VectorSources.Words)} was expected. Correct the line.");
        try
        {
            VectorSources.Of(Vectors);
        }
        catch (RigException cause)
        {
            throw new ConfigurationException($"'{path}' has vectors {Vectors}. {cause.Message}");
        }
    }

    // a .NET program is a small starter with its code beside it
    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in new[] { Device.Program, $"{Device.Program}.dll" }.Where(File.Exists))
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed class Shape
    {
        public DeviceShape? Device { get; set; }

        public SecondDeviceShape? SecondDevice { get; set; }

        public int? WatchMs { get; set; }

        public int? CaseLimitSeconds { get; set; }

        public int? Rigs { get; set; }

        public string? Observes { get; set; }

        public string? Vectors { get; set; }

        public string? Waivers { get; set; }

        public CardTraceKey.Shape? CardTrace { get; set; }
    }

    private class SecondDeviceShape
    {
        public string? Start { get; set; }

        public List<string>? Arguments { get; set; }
    }

    private sealed class DeviceShape : SecondDeviceShape
    {
        public string? Ics { get; set; }

        public string? Ixit { get; set; }
    }
}
