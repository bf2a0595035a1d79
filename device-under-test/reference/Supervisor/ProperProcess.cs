using System.Diagnostics;
using System.Net.Sockets;
using ReferenceDevice.Proper;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Supervisor;

/// <summary>A running device proper and the line to it.</summary>
internal sealed class ProperProcess : IDisposable
{
    private readonly Process _process;
    private readonly Socket _listener;
    private bool _isCut;

    private ProperProcess(Process process, Socket listener)
    {
        (_process, _listener) = (process, listener);
        End = EndAsync();
        Link = AcceptAsync();
    }

    /// <summary>Completes when the process has called.</summary>
    public Task<Link> Link { get; }

    /// <summary>Completes when the process is gone, with its exit code; 137 after a cut.</summary>
    public Task<int> End { get; }

    /// <summary>Whether it may be given the supply once more.</summary>
    public bool IsUsable => !_isCut && !End.IsCompleted;

    public static ProperProcess Start(string storage, DeviceModel model, MessageEncoding encoding)
    {
        var name = $"reference-device-{Guid.NewGuid():N}";
        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(Proper.Link.Address(name));
        listener.Listen(1);
        var process = Process.Start(OwnProgram.With("--proper", name, "--storage", storage, "--model", model.Name, "--imei", model.Imei, "--dm-encoding", encoding.Name))
            ?? throw new InvalidOperationException("The device proper was not started.");
        return new ProperProcess(process, listener);
    }

    /// <summary>Has it go back to factory state with a set-up document, while it waits for the supply.</summary>
    /// <returns>Why the document cannot be used; null when done.</returns>
    /// <exception cref="IOException">The process has ended over it.</exception>
    public async Task<string?> SetUpAsync(string document)
    {
        var link = await Link;
        link.Send(new LinkMessage(LinkKind.SetUp, Text: document));
        if (await link.ReceiveAsync() is { Kind: LinkKind.Reply } reply)
            return reply.Text;
        throw new IOException($"The device proper ended over the set-up, exit code {await End}; see its standard error.");
    }

    /// <summary>Takes the supply away: the whole process group ends at once.</summary>
    public void Cut()
    {
        _isCut = true;
        ProcessGroup.Cut(_process.Id);
    }

    /// <summary>Breaks the line, upon which a process that waits for the supply ends by itself; returns when it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> LetGoAsync()
    {
        if (Link.IsCompletedSuccessfully)
            Link.Result.Dispose();
        return await End;
    }

    public void Dispose()
    {
        _listener.Dispose();
        if (Link.IsCompletedSuccessfully)
            Link.Result.Dispose();
        _process.Dispose();
    }

    private async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <exception cref="IOException">The process ended before it called.</exception>
    private async Task<Link> AcceptAsync()
    {
        var call = _listener.AcceptAsync();
        if (await Task.WhenAny(call, End) == End)
            throw new IOException($"The device proper ended with exit code {await End} before it called its supervisor; see standard error.");
        _listener.Dispose();
        return new Link(await call);
    }
}
