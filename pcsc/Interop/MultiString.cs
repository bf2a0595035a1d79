using System.Text;
using PCSC.Extensions;

namespace PCSC.Interop;

/// <summary>A multi-string: names one after the other, each closed by a zero byte, the list by an empty name.</summary>
internal static unsafe class MultiString
{
    /// <summary>Asks for the length, then for the names; once more when the list has grown in between.</summary>
    public static SCardError Read(Call call, out string[] names)
    {
        names = [];
        while (true)
        {
            nuint length = 0;
            var error = call(null, &length).ToError();
            if (error is not SCardError.Success)
                return error;

            var buffer = new byte[(int)length];
            fixed (byte* first = buffer)
                error = call(first, &length).ToError();
            if (error is SCardError.InsufficientBuffer)
                continue;
            if (error is SCardError.Success)
                names = Parse(buffer.AsSpan(0, (int)length));
            return error;
        }
    }

    public static string[] Parse(ReadOnlySpan<byte> multiString) =>
        Encoding.UTF8.GetString(multiString).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public static byte[] Write(IEnumerable<string> names) =>
        Encoding.UTF8.GetBytes(string.Concat(names.Select(name => name + '\0')) + '\0');

    /// <summary>One of the library's calls that give a multi-string; without a buffer it gives the length alone.</summary>
    public delegate nint Call(byte* buffer, nuint* length);
}
