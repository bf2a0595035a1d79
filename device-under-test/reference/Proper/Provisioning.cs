using System.Data.Common;
using ReferenceDevice.Card;
using ReferenceDevice.Keeping;
using ReferenceDevice.Protection;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Proper;

/// <summary>Reads every SC MO from the card and has it taken in: tree first, then applications.</summary>
/// <remarks>
/// What is damaged, for other devices or refused is skipped with an event, and the rest goes on. Limit: 512 DODFs and SC MOs together.
/// Source: change request "Smart Card Dynamic Provisioning", 5.2.1.5; OMA-TS-DM_Bootstrap-V1_2, 5.4.
/// </remarks>
internal sealed class Provisioning(
    Uicc card, IReadOnlyList<DirectoryRecord> directory, DeviceCore device, SubscriberKeeping keeping, ObjectIntake intake)
{
    private const int MostFiles = 512;

    private int _files;
    private bool _goesOn = true;
    private bool _isWhole = true;

    /// <summary>How many messages with objects have been taken from the card.</summary>
    public int Taken { get; private set; }

    public void Run()
    {
        device.Reporter.Tell("provisioning", null, "started");
        if (device.Parts.Policing.Reads(device.Setup.ProvisionsFromCard) && device.Parts.Selection.Reads())
            ReadCard();
        intake.TellApplications();
        device.Reporter.Tell("provisioning", null, "finished");
    }

    private void ReadCard()
    {
        try
        {
            if (Pkcs15Application.Open(card, directory) is { } pkcs15)
            {
                foreach (var path in device.Parts.Reading.Directories(pkcs15.DataObjectDirectories()).TakeWhile(_ => _goesOn))
                    ReadDirectory(pkcs15, path);
            }

            if (_isWhole)
                keeping.ForgetWhatTheCardHasLost();
        }
        catch (CardException damage)
        {
            device.Reporter.Tell("error", "card", null, damage.Message);
        }
        catch (DbException failure)
        {
            device.Reporter.Tell("error", "storage", null, $"What the card has lost is not forgotten: {failure.Message}");
        }
    }

    private void ReadDirectory(Pkcs15Application pkcs15, FilePath path)
    {
        byte[] file;
        try
        {
            Count();
            file = pkcs15.Read(path);
        }
        catch (CardException damage)
        {
            Skip($"DODF {path}", damage);
            return;
        }

        foreach (var entry in device.Parts.Reading.Entries(DataObjectDirectory.Parse(file, damage => Skip($"DODF {path}", damage))).TakeWhile(_ => _goesOn))
        {
            if (entry.Oid is DataObject.DmBootstrap)
                Take(pkcs15, entry);
        }
    }

    private void Take(Pkcs15Application pkcs15, DataObject entry)
    {
        try
        {
            Count();
            var path = entry.Path ?? throw new MoSkippedException("the entry names no file");
            var file = device.Parts.Reading.Content(keeping.Subscriber, path.ToString(), () => pkcs15.Read(path));
            var isProtected = device.Parts.Protection.IsProtected(entry.IsProtected, CmsShape.LooksLikeOne(file));
            var opened = isProtected ? device.Protection.Open(file) : null;
            var message = CardMessage.Read(opened?.Message ?? file, device.Parts.Strictness);
            opened?.RefuseForeignOwner(message.Objects);
            if (!message.Objects.All(one => device.Parts.Selection.Takes(device.ClaimOf(one), one)))
                throw new MoSkippedException("the device does not take such objects, or no more of them");
            intake.Take(entry.Label, entry.AsksUser ? message.After(new UserInteraction(IsQuestion: true, $"Use '{entry.Label}' of this card?")) : message);
            Taken++;
        }
        catch (Exception reason) when (reason is CardException or MalformedMessageException or MoSkippedException)
        {
            Skip(entry.Label, reason);
        }
    }

    // directories may lead to one file over and over
    private void Count()
    {
        _goesOn &= ++_files <= MostFiles;
        if (!_goesOn)
            throw new CardException($"the card leads to more than {MostFiles} files, the device's limit; it is read no further");
    }

    // an object that cannot be read may be one that is kept: nothing is forgotten then
    private void Skip(string subject, Exception reason)
    {
        _isWhole &= reason is MoSkippedException;
        _goesOn &= device.Parts.Skipping.Skipped(() => device.Reporter.Tell("mo", device.Parts.Record.Skipped(subject), "skipped", reason.Message));
        if (reason is ForOthersException)
            _goesOn &= device.Parts.Protection.ForOthers(intake.Ask);
    }
}
