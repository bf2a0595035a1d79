using System.Globalization;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Network;
using Conformance.Runner.Bench;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Runs;
using Conformance.SelfTests.Slot;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Cuts;

/// <summary>The reference device in a private slot, whose storage the tests may lay open and put back.</summary>
public sealed class CutRig : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly PrivateSlot _slot = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-cuts-");
    private NetworkCell? _cell;
    private DeviceSupervisor? _supervisor;

    public string Storage => Path.Combine(_folder.FullName, "storage");

    public DeviceLink Device { get; private set; } = null!;

    public NetworkCell Cell => _cell!;

    public EvidenceLog Evidence => _slot.Evidence;

    /// <summary>The storage of the device as it was set up, before any card.</summary>
    public StorageImage Fresh { get; private set; } = null!;

    /// <summary>The tree of the device that has had no card.</summary>
    public IReadOnlyList<DeviceNode> BaseTree { get; private set; } = [];

    /// <summary>What is shown of the card when it has been provisioned from and taken out while the device was off.</summary>
    public IReadOnlyList<DeviceNode> KeptTree { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await _slot.InitializeAsync();
        _cell = new NetworkCell(Evidence);
        await _cell.RestartAsync(seed: 1, []);
        var identity = CutCard.Profile.Identity;
        _cell.Subscribe(new Subscriber(identity.Imsi, identity.K, identity.Opc, identity.Sqn));
        using var rig = Drills.Rig(Drills.ReferenceDevice, ["--storage", Storage]);
        _supervisor = await DeviceSupervisor.StartAsync(_folder.FullName, RigParts.Device, "rig-0", RigFile.Read(rig.Path).Device, CancellationToken.None);
        Device = new DeviceLink(_supervisor.Access.Address, _supervisor.Access.Token, Evidence);
        await Device.SetUpAsync(new DeviceSetup(_slot.Reader, _cell.Address.ToString(), BaseData.Applications) { Tree = CutCard.Tree });
        Fresh = StorageImage.Of(Storage);
        BaseTree = await TreeWithoutCardAsync();
        await InsertAsync(CutCard.Profile);
        await OnAsync(DeviceState.Ready);
        await OffAsync();
        KeptTree = [.. (await TreeWithoutCardAsync()).Except(BaseTree)];
    }

    public async Task DisposeAsync()
    {
        Dispose();
        await _slot.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public void Dispose()
    {
        Device?.Dispose();
        _supervisor?.Dispose();
        _cell?.Dispose();
    }

    /// <summary>Puts the storage back to what it was after the set-up, and the card in; the device has to be off.</summary>
    public async Task BeginAsync(CardProfile card)
    {
        Fresh.WriteTo(Storage);
        await InsertAsync(card);
        Evidence.Restart();
    }

    public Task InsertAsync(CardProfile card) => Task.Run(() => _slot.Slot.Insert(card));

    public async Task OnAsync(string state)
    {
        await Device.SwitchOnAsync();
        await UntilAsync(state);
    }

    public async Task OffAsync()
    {
        await Device.SwitchOffAsync();
        await UntilAsync(DeviceState.Off);
    }

    public async Task UntilAsync(string state) =>
        (await Device.WaitForAsync(seen => seen == state, Limit)).State.Should().Be(state);

    /// <summary>What the device shows when it is switched on without a card; it is off again then.</summary>
    public async Task<IReadOnlyList<DeviceNode>> TreeWithoutCardAsync()
    {
        await Task.Run(_slot.Slot.Remove);
        await OnAsync(DeviceState.WaitingForCard);
        var tree = await Device.TreeAsync();
        await OffAsync();
        return tree;
    }

    /// <summary>The device proper that waits for the supply, or has it.</summary>
    public int DeviceProper() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Single(id => id > 0 && IsProper(id));

    private bool IsProper(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Split('\0') is var words && words.Contains("--proper") && words.Contains(Storage);
        }
        catch (IOException)
        {
            return false;   // gone meanwhile
        }
    }
}
