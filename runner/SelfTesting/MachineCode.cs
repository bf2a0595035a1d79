using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;
using Conformance.Runner.Configuration;
using Conformance.Runner.Machine;

namespace Conformance.Runner.SelfTesting;

/// <summary>The faulty devices' program, compiled to machine code by run-hil.sh while the self-test proves what does without.</summary>
/// <remarks>It is compiled outside the namespaces, since the compiler may have to be fetched; inside, the end of a pipe tells that it is done.</remarks>
internal sealed class MachineCode : IAsyncDisposable
{
    /// <summary>Environment variable with the handle of the pipe.</summary>
    private const string Variable = "HIL_COMPILED";

    /// <summary>Takes a place behind what runs beside it: where the kernel shares processors by session, 'nice' counts within one alone (sched(7), autogroup).</summary>
    private const string GiveWay = "{ echo 10 >/proc/self/autogroup; } 2>/dev/null; exec nice \"$@\"";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Process _compiler;
    private readonly Task _end;

    private MachineCode(Process compiler, AnonymousPipeServerStream pipe) => (_compiler, _end) = (compiler, EndAsync(compiler, pipe));

    /// <summary>Begins; what is started from now on can wait for the end.</summary>
    /// <returns>Null where setsid is not there, without which no namespaces are made either.</returns>
    public static MachineCode? Compile()
    {
        var pipe = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        Environment.SetEnvironmentVariable(Variable, pipe.GetClientHandleAsString());
        var start = new ProcessStartInfo("setsid", ["sh", "-c", GiveWay, "sh", "bash", Path.Combine(Repository.Root, "run-hil.sh"), "compile-faulty-devices"]) { UseShellExecute = false };
        try
        {
            return new MachineCode(Process.Start(start)!, pipe);   // with a session of its own, so that all of it can be told to end
        }
        catch (Win32Exception)
        {
            pipe.Dispose();
            return null;
        }
    }

    /// <summary>Waits until the program is there, or is known not to come; the faulty devices then start slower.</summary>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static async Task CompiledAsync(CancellationToken stop)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } handle)
            return;
        await using var pipe = new AnonymousPipeClientStream(PipeDirection.In, handle);
        await pipe.ReadAsync(new byte[1], stop).AsTask().WaitAsync(stop);
    }

    /// <summary>Ends it where it is not done.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_compiler.HasExited)
            await Outside.AskAsync("kill", ["-INT", "--", $"-{_compiler.Id}"], Limit);   // as Ctrl-C does: what it has begun is put away
        await _end;
        _compiler.Dispose();
    }

    private static async Task EndAsync(Process compiler, AnonymousPipeServerStream pipe)
    {
        await using (pipe)
            await compiler.WaitForExitAsync();
    }
}
