using System.Diagnostics;
using Conformance.Fixtures;

namespace Conformance.Runner.Namespaces;

/// <summary>Starts this program again as process 1 of its own mount, network and process namespaces, and waits for it.</summary>
/// <remarks>
/// Whatever the inner run starts is gone with it, however it ends: process 1 takes its namespace with it, and the sockets
/// their network. The outer process holds the inner one's standard input open; when the outer one is gone or was asked to
/// stop, the inner one reads the end of it and stops. It has a session of its own: Ctrl-C reaches the outer process alone,
/// and the parts of the bench do not fall one before the other. Root and ordinary users (with a user namespace) alike. Needs
/// util-linux and iproute2.
/// </remarks>
internal static class Enclosure
{
    /// <summary>Environment variable that tells a process that it is inside.</summary>
    public const string Variable = "HIL_ENCLOSED";

    /// <summary>A fresh file system for sockets and generated files, the loopback interface, then the program itself as process 1.</summary>
    private const string Prepare =
        "[ -d /run/pcscd ] || mount -t tmpfs tmpfs /run; mkdir -p /run/pcscd && mount -t tmpfs -o mode=0700 tmpfs /run/pcscd && ip link set lo up && exec \"$0\" \"$@\"";

    private static readonly string[] AsUser = ["--map-root-user"];

    /// <summary>Arguments of setsid that give the program after them a session and namespaces of its own.</summary>
    public static IReadOnlyList<string> Namespaces =>
        ["--wait", "unshare", .. Environment.IsPrivilegedProcess ? [] : AsUser, "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];

    /// <summary>The same, with everything prepared in the namespaces that a run needs.</summary>
    public static IReadOnlyList<string> CommandLine(params IEnumerable<string> program) => [.. Namespaces, "sh", "-c", Prepare, .. program];

    /// <returns>The exit code of the inner process.</returns>
    /// <exception cref="RigException">unshare is not there.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo("setsid") { UseShellExecute = false, RedirectStandardInput = true };
        start.Environment[Variable] = "1";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";   // its sockets would stay in the temporary folder of whoever is killed
        foreach (var argument in CommandLine([Environment.ProcessPath!, .. arguments]))
            start.ArgumentList.Add(argument);
        try
        {
            using var inner = Process.Start(start)!;
            await using var stopping = stop.Register(inner.StandardInput.Close);
            await inner.WaitForExitAsync(CancellationToken.None);
            return inner.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new RigException($"'setsid' did not start: {cause.Message}. A run needs namespaces of its own; ./run-hil.sh installs util-linux.", cause);
        }
    }
}
