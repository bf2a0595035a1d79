using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: once it has been provisioned, the device reads no card any more.</summary>
/// <remarks>It notes that in a file beside its memory, which the process gets as <c>--storage</c>; a factory reset takes the file away.</remarks>
internal sealed class FirstCardAlone(string[] args) : SelectionOfAll
{
    private readonly string _file = Path.Combine(args.SkipWhile(arg => arg is not "--storage").ElementAtOrDefault(1) ?? "", "provisioned");

    public override bool Reads()
    {
        if (File.Exists(_file))
            return false;
        File.WriteAllText(_file, "");
        return true;
    }
}
