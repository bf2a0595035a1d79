using System.Diagnostics;
using System.Reflection;

namespace ReferenceDevice.Supervisor;

/// <summary>Starts the running program once more, in another role.</summary>
internal static class OwnProgram
{
    public static ProcessStartInfo With(params string[] args)
    {
        var program = Environment.ProcessPath
            ?? throw new InvalidOperationException("The system does not say which program this is; the device proper cannot be started.");
        var start = new ProcessStartInfo(program) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program) is "dotnet")
            start.ArgumentList.Add(Assembly.GetEntryAssembly()?.Location ?? "");
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        return start;
    }
}
