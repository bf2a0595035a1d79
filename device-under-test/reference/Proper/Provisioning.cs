using ReferenceDevice.Applications;
using ReferenceDevice.Card;
using ReferenceDevice.Contract;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>Reads every SC MO from the card and applies it: tree first, then applications.</summary>
/// <remarks>
/// What is damaged, protected or refused is skipped with an event, and the rest goes on.
/// Source: change request "Smart Card Dynamic Provisioning", 5.2.1.5; OMA-TS-DM_Bootstrap-V1_2, 5.4.
/// </remarks>
internal sealed class Provisioning(
    Uicc card,
    IReadOnlyList<DirectoryRecord> directory,
    Setup setup,
    ManagementTree tree,
    ApplicationSettings applications,
    Reporter reporter,
    ISkipping skipping)
{
    private readonly MoInsertion _insertion = new(tree);
    private readonly List<ManagementObject> _inserted = [];
    private bool _goesOn = true;

    public void Run()
    {
        reporter.Tell("provisioning", null, "started");
        if (setup.ProvisionsFromCard)
            ReadCard();
        foreach (var inserted in _inserted)
            TellApplication(inserted);
        reporter.Tell("provisioning", null, "finished");
    }

    private void ReadCard()
    {
        try
        {
            if (Pkcs15Application.Open(card, directory) is not { } pkcs15)
                return;
            foreach (var path in pkcs15.DataObjectDirectories().TakeWhile(_ => _goesOn))
                ReadDirectory(pkcs15, path);
        }
        catch (CardException damage)
        {
            reporter.Tell("error", "card", null, damage.Message);
        }
    }

    private void ReadDirectory(Pkcs15Application pkcs15, FilePath path)
    {
        byte[] file;
        try
        {
            file = pkcs15.Read(path);
        }
        catch (CardException damage)
        {
            Skip($"DODF {path}", damage);
            return;
        }

        foreach (var entry in DataObjectDirectory.Parse(file, damage => Skip($"DODF {path}", damage)).TakeWhile(_ => _goesOn))
        {
            if (entry.Oid is DataObject.DmBootstrap)
                Apply(pkcs15, entry);
        }
    }

    private void Apply(Pkcs15Application pkcs15, DataObject entry)
    {
        try
        {
            if (entry.IsProtected)
                throw new MoSkippedException("protected: not supported");
            if (entry.Path is not { } path)
                throw new MoSkippedException("the entry names no file");
            var objects = CardMessage.Objects(pkcs15.Read(path));
            if (objects.Select(candidate => candidate.Value("Ext/DMSC/Owner")).FirstOrDefault(owner => owner is not null && setup.Refuses(owner)) is { } refused)
                throw new MoSkippedException($"policy refuses owner '{refused}'");
            var places = _insertion.Insert(objects);
            _inserted.AddRange(objects);
            reporter.Tell("mo", entry.Label, "inserted", string.Join(", ", places));
        }
        catch (Exception reason) when (reason is CardException or MalformedMessageException or MoSkippedException)
        {
            Skip(entry.Label, reason);
        }
    }

    private void TellApplication(ManagementObject inserted)
    {
        if (ApplicationKind.Claiming(inserted) is not { Id: var id })
            return;
        if (!applications.IsInstalled(id))
            reporter.Tell("application", id, "refused", "not installed");
        else if (applications.IsLocked(id))
            reporter.Tell("application", id, "refused", "locked");
        else
            reporter.Tell("application", id, "configured", inserted.RootName);
    }

    private void Skip(string subject, Exception reason) =>
        _goesOn &= skipping.Skipped(() => reporter.Tell("mo", subject, "skipped", reason.Message));
}
