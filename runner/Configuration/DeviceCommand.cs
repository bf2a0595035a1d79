namespace Conformance.Runner.Configuration;

/// <summary>How the program of a device is started.</summary>
/// <param name="Program">Its absolute path.</param>
/// <param name="Arguments">Those of rig.yaml, behind the ones that every such program gets.</param>
public sealed record DeviceCommand(string Program, IReadOnlyList<string> Arguments)
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>True when the syncs of the program, and of what it starts, are counted.</summary>
    public bool CountsSyncs { get; init; }

    /// <param name="path">Of the rig.yaml.</param>
    /// <param name="key">Under which the program stands there.</param>
    /// <exception cref="ConfigurationException">The program is not there, or is none.</exception>
    public void Check(string path, string key)
    {
        if (!File.Exists(Program))
            throw new ConfigurationException($"'{path}' starts the device with '{Program}', and there is no such program. Build it, or correct '{key}'.");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(Program) & AnyExecute) is UnixFileMode.None)
            throw new ConfigurationException($"'{path}' starts the device with '{Program}', which is not executable. Make it so (chmod +x), or correct '{key}'.");
    }
}
