using System.Runtime.InteropServices;
using System.Text;

namespace PCSC.Interop;

/// <summary>Reads a multi-string: names one after the other, each closed by a zero byte, the list by an empty name.</summary>
internal static unsafe class ReaderNames
{
    public static string[] Parse(byte* multiString)
    {
        var names = new List<string>();
        while (*multiString is not 0)
        {
            var name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(multiString);
            names.Add(Encoding.UTF8.GetString(name));
            multiString += name.Length + 1;
        }

        return [.. names];
    }
}
