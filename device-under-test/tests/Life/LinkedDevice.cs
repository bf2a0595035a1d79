using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Threading.Channels;
using ReferenceDevice.Network;
using ReferenceDevice.Proper;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Tests.Life;

/// <summary>The device proper in this process, one life after another, with the test as its supervisor; slot and network are new in each life.</summary>
internal sealed class LinkedDevice : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("device-");
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Channel<LinkMessage> _replies = Channel.CreateUnbounded<LinkMessage>();
    private readonly Diary _diary = new();
    private readonly Func<DeviceParts> _parts;
    private readonly Link _link;
    private readonly Link _far;
    private readonly Task _listening;
    private readonly Task<int> _proper;
    private SimpleCard? _card;
    private int _lives;

    private LinkedDevice(Link link, Link far, Func<DeviceParts> parts)
    {
        (_link, _far, _parts) = (link, far, parts);
        _proper = Task.Run(() => new DeviceProper(far, _folder.FullName, DeviceModel.Full, Born).ServeAsync());
        _listening = ListenAsync();
    }

    /// <summary>Names that the network gives in the lives from now on.</summary>
    public IReadOnlyList<NameEntry> Names { get; set; } = [];

    /// <summary>Everything that was told in this life, without its times.</summary>
    public IReadOnlyList<string> Said => [.. _said];

    public static async Task<LinkedDevice> StartAsync(Func<DeviceParts>? parts = null)
    {
        var name = $"reference-device-{Guid.NewGuid():N}";
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(Link.Address(name));
        listener.Listen(1);
        var far = await Link.ConnectAsync(name);
        return new LinkedDevice(new Link(await listener.AcceptAsync()), far, parts ?? (() => DeviceParts.Conforming));
    }

    /// <returns>Why the document is refused; null if it is not.</returns>
    public async Task<string?> SetUpAsync(string document) => (await AskAsync(LinkKind.SetUp, document)).Text;

    /// <summary>Switches on, and waits until a line of the diary is there.</summary>
    public async Task OnAsync(SimpleCard? card, string until)
    {
        (_card, _lives) = (card, _lives + 1);
        _said.Clear();
        _link.Send(new LinkMessage(LinkKind.PowerOn));
        await _diary.HasAsync($"{_lives} {until}");
    }

    public async Task OffAsync()
    {
        _link.Send(new LinkMessage(LinkKind.SwitchOff));
        await _diary.HasAsync($"{_lives} switched off");
    }

    /// <summary>Asks one thing; it is the only one that waits for its reply.</summary>
    public async Task<LinkMessage> AskAsync(string kind, string? text = null, bool flag = false)
    {
        _link.Send(new LinkMessage(kind, Id: 1, Text: text, Flag: flag));
        return await _replies.Reader.ReadAsync();
    }

    /// <summary>A message that comes when nobody waits for its reply.</summary>
    public void Send(LinkMessage message) => _link.Send(message);

    public async ValueTask DisposeAsync()
    {
        _link.Dispose();
        await _proper;
        await _listening;
        _far.Dispose();
        _folder.Delete(recursive: true);
    }

    private ReferenceDevice.Proper.Life Born(Reporter reporter) => ReferenceDevice.Proper.Life.Of(
        _folder.FullName, DeviceModel.Full, MessageEncoding.Wbxml, _parts(), reporter, (_, user) => new Surroundings(Slot(), Cell(), user));

    private HandSlot Slot()
    {
        var slot = new HandSlot();
        if (_card is not null)
            slot.Put(_card);
        return slot;
    }

    private NetworkCell Cell()
    {
        var names = string.Join(',', Names.Select(name => $$"""{"name":"{{name.Name}}","address":"{{name.Address}}","port":{{name.Port}}}"""));
        var network = new ScriptedNetwork(new Diary()) { OnResponse = Task.FromResult($$"""{"message":"ATTACH ACCEPT","names":[{{names}}]}""") };
        return new NetworkCell(new Uri("http://cell.example/"), DeviceModel.Full.Imei, network);
    }

    private async Task ListenAsync()
    {
        while (await _link.ReceiveAsync() is { } message)
        {
            if (message.Kind is LinkKind.Reply)
                await _replies.Writer.WriteAsync(message);
            if (message.Event is { } told)
                Note($"{told.Kind} {told.Outcome}", $"{told.Kind} {told.Outcome} {told.Subject} {told.Reason} {message.State}");
            if (message.Kind is LinkKind.SwitchedOff)
                Note("switched off", "switched off");
        }
    }

    private void Note(string line, string whole)
    {
        _said.Enqueue(whole);
        _diary.Note($"{_lives} {line}");
    }
}
